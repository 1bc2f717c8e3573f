/// Running text: words, stressed words, terms, the patient's answers, links.
///
/// White space is made canonical: none at the ends, one space elsewhere. Re-indenting a file changes no text.
struct RichText: Sendable {
  let runs: [Inline]
  /// The part it stands in.
  let element: Element

  /// A piece of running text.
  indirect enum Inline: Sendable {
    case text(String)
    case strong([Inline])
    case emphasis([Inline])
    case term(Reference, [Inline])
    case answer(Reference, otherwise: String?)
    case link(Reference, [Inline])
  }

  var place: Place { element.place }
  var isEmpty: Bool { runs.isEmpty }

  /// The text in `element`, without the notes in it.
  init(_ element: Element) {
    self.element = element
    var spacing = Spacing()
    runs = Self.trimmed(Self.read(element, &spacing))
  }

  /// The words alone, as a patient sees them who gave no answers; terms stand as the author wrote them, or as `word` says.
  func plain(term word: (Reference) -> String = { _ in "" }) -> String {
    // Most texts are of one piece.
    if runs.count == 1, case .text(let text) = runs[0] { return text }
    return Self.plain(runs, word)
  }

  private static func plain(_ runs: [Inline], _ word: (Reference) -> String) -> String {
    runs.map { run in
      switch run {
      case .text(let text): text
      case .strong(let inner), .emphasis(let inner), .link(_, let inner): plain(inner, word)
      case .term(let reference, let inner): inner.isEmpty ? word(reference) : plain(inner, word)
      case .answer(_, let otherwise): otherwise ?? "…"
      }
    }.joined()
  }

  /// Every piece, also those within others, in order.
  var pieces: [Inline] { Self.flattened(runs) }

  /// Goes through every piece, also those within others, in order.
  func forEachPiece(_ body: (Inline) -> Void) { Self.forEach(runs, body) }

  private static func forEach(_ runs: [Inline], _ body: (Inline) -> Void) {
    for run in runs {
      body(run)
      switch run {
      case .text, .answer: break
      case .strong(let inner), .emphasis(let inner), .link(_, let inner), .term(_, let inner):
        forEach(inner, body)
      }
    }
  }

  private static func flattened(_ runs: [Inline]) -> [Inline] {
    runs.flatMap { run -> [Inline] in
      switch run {
      case .text, .answer: [run]
      case .strong(let inner), .emphasis(let inner), .link(_, let inner), .term(_, let inner):
        [run] + flattened(inner)
      }
    }
  }

  /// Whether a space was written last, so that the next one adds nothing.
  private struct Spacing {
    var afterSpace = true
  }

  private static func read(_ element: Element, _ spacing: inout Spacing) -> [Inline] {
    var runs: [Inline] = []
    for node in element.children {
      switch node {
      case .text(let text):
        let words = collapse(text.value, &spacing)
        if !words.isEmpty { runs.append(.text(words)) }
      case .element(let child):
        if let run = inline(child, &spacing) { runs.append(run) }
      }
    }
    return runs
  }

  private static func inline(_ element: Element, _ spacing: inout Spacing) -> Inline? {
    switch element.localName {
    case "strong": return .strong(read(element, &spacing))
    case "em": return .emphasis(read(element, &spacing))
    case "link": return .link(element.required("to"), read(element, &spacing))
    case "term":
      let inner = read(element, &spacing)
      spacing.afterSpace = false
      return .term(element.required("ref"), inner)
    case "answer":
      spacing.afterSpace = false
      return .answer(element.required("from"), otherwise: element.attribute("otherwise")?.value.collapsed)
    default: return nil
    }
  }

  private static func collapse(_ text: String, _ spacing: inout Spacing) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      let isSpace = byte == 32 || byte == 9 || byte == 10 || byte == 13
      if !isSpace {
        bytes.append(byte)
      } else if !spacing.afterSpace {
        bytes.append(32)
      }
      spacing.afterSpace = isSpace
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `runs` without a space at the very end.
  private static func trimmed(_ runs: [Inline]) -> [Inline] {
    guard let last = runs.last else { return [] }
    let rest = Array(runs.dropLast())
    switch last {
    case .text(let text):
      guard text.hasSuffix(" ") else { return runs }
      return text == " " ? trimmed(rest) : rest + [.text(String(text.dropLast()))]
    case .strong(let inner): return rest + [.strong(trimmed(inner))]
    case .emphasis(let inner): return rest + [.emphasis(trimmed(inner))]
    case .link(let target, let inner): return rest + [.link(target, trimmed(inner))]
    case .term, .answer: return runs
    }
  }
}
