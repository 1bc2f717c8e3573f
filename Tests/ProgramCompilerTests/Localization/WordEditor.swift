@testable import ProgramCompiler

/// Changes, adds or removes a word of a text where the author wrote it, never a code.
struct WordEditor {
  var random: SplitMix64

  private static let words = [
    "rustig", "samen", "morgen", "buiten", "langzaam", "weer", "thuis", "straks", "even", "echt",
  ]

  init(seed: UInt64) { random = SplitMix64(state: seed) }

  /// A change in the source of `unit`; nil where it has no word that can change.
  mutating func edit(_ unit: TranslationUnit) -> SourceEdit? {
    let file = unit.site.element.markup.file
    let words = Self.stretches(unit.site).flatMap { stretch in
      Self.words(in: stretch, file).map { ($0, stretch) }
    }
    guard let (word, stretch) = words.randomElement(using: &random) else { return nil }
    let new = Self.words.filter { $0 != file.text(word).lowercased() }.randomElement(using: &random) ?? ""
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return SourceEdit(path: file.path, span: Span(word.start, word.start), text: new + " ")
    // A space stays behind on one side at most, and only words that are followed by one are taken out.
    case 1 where words.count > 3 && word.end < stretch.end && file.bytes[word.end].isXMLSpace:
      return SourceEdit(path: file.path, span: Span(word.start, word.end + 1), text: "")
    default: return SourceEdit(path: file.path, span: word, text: new)
    }
  }

  /// Where the words of a text stand in its file.
  private static func stretches(_ site: TranslationUnit.Site) -> [Span] {
    if let property = site.property { return site.element.attribute(property).map { [$0.valueSpan] } ?? [] }
    if let number = site.otherwiseOf {
      let codes = codes(site.element)
      return number <= codes.count
        ? codes[number - 1].attribute("otherwise").map { [$0.valueSpan] } ?? [] : []
    }
    return texts(site.element)
  }

  private static let pairs: Set<String> = ["strong", "em", "term", "link"]

  /// The texts in a part and in the codes around its words; notes and the like are no part of it.
  private static func texts(_ element: Element) -> [Span] {
    element.children.flatMap { node in
      switch node {
      case .text(let text): [text.span]
      case .element(let child): pairs.contains(child.localName) ? texts(child) : []
      }
    }
  }

  private static func codes(_ element: Element) -> [Element] {
    element.elements.flatMap { child in
      pairs.contains(child.localName) ? [child] + codes(child) : child.localName == "answer" ? [child] : []
    }
  }

  /// The words in a stretch: letters, with white space or an end before them, and no letter, digit or sign of XML after.
  private static func words(in stretch: Span, _ file: SourceFile) -> [Span] {
    let bytes = file.bytes
    func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80 }
    var words: [Span] = []
    var start = stretch.start
    while start < stretch.end {
      guard isLetter(bytes[start]), start == stretch.start || bytes[start - 1].isXMLSpace else {
        start += 1
        continue
      }
      let end = bytes[start..<stretch.end].firstIndex { !isLetter($0) } ?? stretch.end
      if end == stretch.end || bytes[end].isXMLSpace || Array(".,?!:".utf8).contains(bytes[end]) {
        words.append(Span(start, end))
      }
      start = end
    }
    return words
  }
}
