@testable import ProgramCompiler

/// Writes a file otherwise so that it says the same: other line breaks, order of properties, quotes, references, comments.
struct Reformatter {
  private var random: SplitMix64
  /// The parts whose words are a text of their own, by where they begin.
  private let texts: Set<Int>
  /// The properties whose value is a text, by where the value begins.
  private let properties: Set<Int>
  private var edits: [SourceEdit] = []

  private static let spaces = [" ", "\n", "\n      ", "\t", "  ", "\r\n  ", "\n\n", " \n "]

  /// The changes that write the files of `program` otherwise.
  static func edits(_ program: LocalizedProgram, seed: UInt64) throws -> [SourceEdit] {
    let byFile = Dictionary(grouping: program.units, by: \.file)
    var edits: [SourceEdit] = []
    for (number, path) in byFile.keys.sorted().enumerated() {
      guard let units = byFile[path], let root = units.first?.site.element.markup.root else { continue }
      var reformatter = Reformatter(units, seed: seed &+ UInt64(number))
      reformatter.write(root)
      edits += reformatter.edits
    }
    return edits
  }

  private init(_ units: [TranslationUnit], seed: UInt64) {
    random = SplitMix64(state: seed)
    texts = Set(
      units.filter { $0.site.property == nil && $0.site.otherwiseOf == nil }.map {
        $0.site.element.span.start
      })
    properties = Set(
      units.compactMap { unit in
        unit.site.property.flatMap { unit.site.element.attribute($0)?.valueSpan.start }
      })
  }

  private mutating func write(_ element: Element) {
    writeStartTag(element)
    let isText = texts.contains(element.span.start)
    let children = Array(element.children)
    for (number, child) in children.enumerated() {
      switch child {
      case .element(let child): write(child)
      case .text(let text):
        let raw = text.markup.file.text(text.span)
        // Comments and the like stay as they are.
        if raw.contains("<") { continue }
        // A text may begin on a line of its own, and end so.
        let before = isText && number == 0 ? space() : ""
        let after = isText && number == children.count - 1 ? space() : ""
        add(element, text.span, before + rewritten(raw, quote: nil, movesSpace: true) + after)
      }
    }
  }

  private mutating func writeStartTag(_ element: Element) {
    let file = element.markup.file
    var parts = element.namespaceDeclarations.map { "\(file.text($0.nameSpan))=\"\($0.namespace)\"" }
    for attribute in element.attributes {
      let raw = file.text(attribute.valueSpan)
      let quote = raw.contains("\"") ? "'" : raw.contains("'") ? "\"" : ["'", "\""][draw(2)]
      let movesSpace = properties.contains(attribute.valueSpan.start) || attribute.localName == "when"
      let value = rewritten(raw, quote: quote, movesSpace: movesSpace)
      parts.append("\(attribute.qualifiedName)\(draw(4) == 0 ? " = " : "=")\(quote)\(value)\(quote)")
    }
    parts.shuffle(using: &random)
    var tag = "<\(element.qualifiedName)"
    for part in parts { tag += space() + part }
    if draw(3) == 0 { tag += space() }
    add(element, element.startTag, tag + (element.endTag == nil ? "/>" : ">"))
  }

  /// Words with some characters written as references, and with other white space; comments between words of a text.
  private mutating func rewritten(_ raw: String, quote: String?, movesSpace: Bool) -> String {
    var result = ""
    var isReference = false
    for scalar in raw.unicodeScalars {
      if scalar == "&" { isReference = true }
      let isLetter = scalar.properties.isAlphabetic || scalar.value >= 0x80
      if isReference {
        result.unicodeScalars.append(scalar)
      } else if scalar.value < 0x80, UInt8(scalar.value).isXMLSpace {
        result += movesSpace ? space() : String(scalar)
        if quote == nil, draw(40) == 0 { result += "<!-- opmerking -->" }
      } else if isLetter, draw(12) == 0 {
        result += draw(2) == 0 ? "&#\(scalar.value);" : "&#x\(String(scalar.value, radix: 16));"
      } else if isLetter, quote == nil, draw(60) == 0 {
        result += "<![CDATA[\(scalar)]]>"
      } else if scalar == "'", draw(2) == 0 {
        result += "&apos;"
      } else if scalar == "\"", draw(2) == 0 {
        result += "&quot;"
      } else {
        result.unicodeScalars.append(scalar)
      }
      if scalar == ";" { isReference = false }
    }
    return result
  }

  private mutating func space() -> String { Self.spaces[draw(Self.spaces.count)] }
  private mutating func draw(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  private mutating func add(_ element: Element, _ span: Span, _ text: String) {
    edits.append(SourceEdit(path: element.markup.file.path, span: span, text: text))
  }
}
