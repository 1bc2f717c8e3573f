import ProgramBundle

@testable import ProgramCompiler

/// Texts as conditions and formulas: by themselves, and in a program.
enum ConditionDoor {
  static func breaches(of input: FuzzInput) -> [String] {
    var template = ConditionTemplate()
    var breaches: [String] = []
    for text in input.texts {
      let escaped = escaped(String(decoding: text.bytes, as: UTF8.self), style: Int(input.stage) / 3 % 3)
      template.texts[Int(text.kind) % ConditionTemplate.standard.count] = escaped
      let file = SourceFile(path: "x.xml", text: "<a when=\"\(escaped)\"/>")
      if let attribute = Markup.parse(file, names: NameTable()).markup?.root.attribute("when") {
        breaches += ExpressionInvariants.breaches(attribute)
      }
    }
    let options = CompilerOptions(level: CheckLevel.allCases[Int(input.stage) % 3])
    let compilation = Compiler.compile(template.tree, options)
    breaches += CompilationInvariants.breaches(compilation, of: template.tree, options)
    if let context = compilation.context, let contents = try? compilation.contents() {
      breaches += ConditionMeaning.breaches(context, contents.documents)
    }
    return breaches
  }

  /// The text as it can stand in a file: as it is, with references where needed, or with references throughout.
  private static func escaped(_ text: String, style: Int) -> String {
    if style == 2 { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r", "\"", "&", "'", "<", ">": result += "&#\(scalar.value);"
      case _ where style == 1: result += "&#x\(String(scalar.value, radix: 16));"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
