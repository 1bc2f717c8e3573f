extension RichText {
  /// Where in the file a stretch of the plain text is written, in UTF-16 units of `plain(term:)`.
  ///
  /// What stands elsewhere, a word of the glossary or an answer, has the place of the part that calls for it.
  func place(of range: Range<Int>, term word: @escaping (Reference) -> String = { _ in "" }) -> Place {
    var tracer = Tracer(word: word)
    tracer.read(element)
    let spans = tracer.spans[range.clamped(to: 0..<tracer.spans.count)]
    guard let first = spans.first, let last = spans.last else { return place }
    return element.markup.file.place(Span(first.start, max(first.end, last.end)))
  }

  /// Reads a text as `RichText` does, and keeps where each unit comes from.
  private struct Tracer {
    let word: (Reference) -> String
    var spans: [Span] = []
    private var afterSpace = true

    init(word: @escaping (Reference) -> String) { self.word = word }

    mutating func read(_ element: Element) {
      for node in element.children {
        switch node {
        case .text(let text): add(text)
        case .element(let child): add(child)
        }
      }
    }

    private mutating func add(_ text: Text) {
      let written = WrittenText(bytes: text.markup.file.bytes, span: text.span, kind: .content)
      for unit in WrittenText.Units(written) {
        let isSpace = unit.scalar.value < 0x80 && UInt8(unit.scalar.value).isXMLSpace
        if !isSpace || !afterSpace {
          append(Span(unit.start, unit.end), units: UTF16.width(unit.scalar))
        }
        afterSpace = isSpace
      }
    }

    private mutating func add(_ child: Element) {
      switch child.localName {
      case "strong", "em", "link": read(child)
      case "term":
        let before = spans.count
        read(child)
        if spans.count == before, let reference = child.reference("ref") {
          append(child.span, units: word(reference).utf16.count)
        }
        afterSpace = false
      case "answer":
        let otherwise = child.attribute("otherwise")?.value.collapsed ?? "…"
        append(child.span, units: otherwise.utf16.count)
        afterSpace = false
      default: break
      }
    }

    private mutating func append(_ span: Span, units: Int) {
      for _ in 0..<units { spans.append(span) }
    }
  }
}
