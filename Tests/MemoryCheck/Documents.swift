import ProgramCompiler

/// Programs without end, no two alike: names, texts and mistakes carry the number, all of them of one length.
enum Documents {
  /// Whether program `number` is right: every second one is.
  static func isRight(_ number: Int) -> Bool { !number.isMultiple(of: 2) }

  /// Program `number`; a broken one has one of ten mistakes in a file.
  static func program(_ number: Int) -> SourceTree {
    let mark = String(String(1_000_000 + number).dropFirst())
    switch number % 20 {
    case 0: return page("<p>Een zin die niet af \(mark)")
    case 2: return page("<part\(mark)>Een zin.</part\(mark)>")
    case 4: return page("<p name\(mark)=\"ja\">Een zin.</p>")
    case 6: return page("<p when=\"flag\(mark) and activity is low\">Een zin.</p>")
    case 8: return page("<p>Een zin&nbsp;met \(mark) & een teken.</p>")
    case 10: return module("<!DOCTYPE module [<!ENTITY a \"\(mark)\">]><module/>")
    case 12: return module(String(repeating: "<a\(mark)>", count: 300))
    case 14: return page("<p>\u{FFFE} \(mark)</p>")
    case 16: return module("")
    case 18: return page("<p>Een zin over <term ref=\"t\(mark)\"/>.</p>")
    default:
      return page("<p>Een zin over \(mark).</p><quote who=\"Anna, 42\">Ik deed \(mark) keer te veel.</quote>")
    }
  }

  private static func page(_ text: String) -> SourceTree { SmallestProgram(.page, text).tree }
  private static func module(_ text: String) -> SourceTree { SmallestProgram(.module, text).tree }

  /// Does with program `number` all that the commands do, and gives whether it is right.
  static func compile(_ number: Int, _ memory: inout CompilerMemory) -> Bool {
    let tree = program(number)
    let compilation = Compiler.compile(tree, .init(), &memory)
    let sources = FindingSources(tree)
    for language in Language.allCases {
      var text = TextRenderer(language: language, folder: "p", sources: sources, colour: true)
      _ = text.render(compilation.diagnostics)
      var json = JSONRenderer(sources: sources)
      _ = json.render(compilation.diagnostics, program: compilation.programID, language: language)
    }
    _ = SafeFixes.apply(compilation.diagnostics, to: tree)
    guard let contents = try? compilation.contents(), let bytes = try? BundleFile.bytes(of: contents) else {
      return false
    }
    if case .success = BundleFile.load(bytes) { return true }
    return false
  }
}
