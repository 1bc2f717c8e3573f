import ProgramBundle

/// A plain text, block by block: what tools without structure measure.
///
/// A blank line ends a paragraph; a line that begins with a dash, star, bullet or number with a point is an item of a list, one that
/// begins with `#` a heading.
struct PlainDocument {
  let blocks: [(role: ReadText.Role, text: String)]

  init(_ text: String) {
    var blocks: [(role: ReadText.Role, text: String)] = []
    var paragraph: [Substring] = []
    func flush() {
      if !paragraph.isEmpty { blocks.append((.prose, paragraph.joined(separator: " "))) }
      paragraph = []
    }
    // A byte order mark at the beginning is no text.
    let text = text.unicodeScalars.first == "\u{FEFF}" ? Substring(text.unicodeScalars.dropFirst()) : text[...]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let words = line.trimmed
      if words.isEmpty {
        flush()
      } else if words.hasPrefix("#") {
        flush()
        blocks.append((.heading, String(words.drop { $0 == "#" }.trimmed)))
      } else if let item = words.item {
        flush()
        blocks.append((.item, String(item)))
      } else {
        paragraph.append(words)
      }
    }
    flush()
    self.blocks = blocks
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    return start.prefix(start.lastIndex { !$0.isWhitespace }.map { start.distance(from: start.startIndex, to: $0) + 1 } ?? 0)
  }

  /// What follows the mark of a list; nil where there is none.
  fileprivate var item: Substring? {
    if let first, "-*•–".contains(first), dropFirst().first == " " { return dropFirst(2).trimmed }
    let number = prefix(while: \.isNumber)
    let rest = dropFirst(number.count)
    guard !number.isEmpty, number.count <= 2, let mark = rest.first, ".)".contains(mark), rest.dropFirst().first == " "
    else { return nil }
    return rest.dropFirst(2).trimmed
  }
}

extension ReadabilityReport {
  /// How hard a plain text is, in a locale, held against a level of its language's table.
  public init(plain text: String, name: String, locale: String, level: ReadingLevel = .b1) {
    let language = ReadingLanguage.primary(of: locale)
    let table = ReadingTable.of(language)
    let formulas = ReadingFormula.of(language)
    let meter = TextMeter(locale: locale)
    let blocks = ReadingLanguage.partsWords(language) ? PlainDocument(text).blocks : []
    let measured = blocks.map { meter.measure($0.text) }
    let counted = zip(blocks, measured).filter { $0.0.role.isInFormulas }
    let whole = counted.map(\.1.counts).total
    let thresholds = table?.thresholds(level)
    let finder = HotSpotFinder(language: language, thresholds: thresholds, formulas: formulas, whole: whole)
    let pieces = zip(blocks, measured).map { block, measured in
      let spots = finder.spots(block.text, measured, meter.words(block.text), isSign: block.role.isSign)
      let units = Array(block.text.utf16)
      return ReadPiece(block.role, block.text, measured, thresholds, spots.map { HotSpot($0, units, nil) })
    }
    let sentences = counted.flatMap { $0.1.sentences.map(\.counts) }
    let prose = counted.filter { $0.0.role == .prose }.map(\.1.counts).total
    self.init(
      texts: [
        TextReport(
          id: name, kind: "text", locale: locale, scope: .page, level: table == nil ? nil : level, table: table,
          whole: whole, formulas: whole.words > 0 ? formulas : [], sentences: sentences,
          prose: counted.contains { $0.0.role == .item } ? prose : nil,
          verdict: table?.verdict(level, sentences, pieces) ?? .notAssessed, patient: nil, pieces: pieces)
      ], title: name, table: table, locale: locale)
  }
}

extension ReadingTable {
  /// What is to be said of a text that everybody reads whole; nothing of one without sentences.
  fileprivate func verdict(_ level: ReadingLevel, _ sentences: [TextCounts], _ pieces: [ReadPiece]) -> ReadingVerdict {
    if sentences.isEmpty { return .notAssessed }
    let whole = sentences.total
    let thresholds = thresholds(level)
    var verdict = pieces.flatMap(\.verdicts).filter { $0 != .notAssessed }.max() ?? .within
    if pieces.contains(where: { !$0.role.isSign && $0.measured.counts.allWords > thresholds.paragraph }) { verdict = .over }
    let mean = ReadingGate(formula: .meanSentence, threshold: thresholds.meanSentence)
    for gate in gates(level) + [mean] where gate.isFor(whole) {
      guard let value = gate.formula.value(of: whole) else { continue }
      verdict = max(verdict, gate.verdict(value, deviation: SampleDeviation.of(gate.formula, sentences) ?? .infinity))
    }
    return verdict
  }
}

extension ReadingGate {
  /// Whether a text is long enough to be held against it.
  func isFor(_ counts: TextCounts) -> Bool {
    formula.name == ReadingFormula.meanSentence.name
      ? counts.sentences >= formula.leastSentences : formula.suits(counts)
  }
}
