extension ReadabilityReport {
  /// How hard a plain text is, in a locale, held against a level of its language's table.
  public init(plain text: String, name: String, locale: String, level: ReadingLevel = .b1) {
    let language = ReadingLanguage.primary(of: locale)
    let table = ReadingTable.of(language)
    let blocks = ReadingLanguage.partsWords(language) ? PlainDocument(text).blocks : []
    let measured = Self.measure(blocks, language)
    let counted = zip(blocks, measured).filter { $0.0.role.isInFormulas }
    let sentences = counted.flatMap { $0.1.sentences.map(\.counts) }
    let whole = sentences.total
    let formulas = whole.words > 0 ? ReadingFormula.of(language) : []
    let thresholds = table?.thresholds(level)
    let finder = HotSpotFinder(language: language, thresholds: thresholds, formulas: formulas, whole: whole)
    let pieces = Self.pieces(blocks, measured, finder)
    let prose = counted.filter { $0.0.role == .prose }.map(\.1.counts).total
    self.init(
      texts: [
        TextReport(
          id: name, kind: "text", locale: locale, scope: .page, level: table == nil ? nil : level,
          table: table,
          whole: whole, formulas: formulas, sentences: sentences,
          prose: counted.contains { $0.0.role == .item } ? prose : nil,
          verdict: table?.verdict(level, sentences, pieces) ?? .notAssessed, patient: nil, pieces: pieces)
      ], title: name, table: table, locale: locale)
  }

  /// Measures blocks on all cores.
  private static func measure(_ blocks: [PlainDocument.Block], _ language: String) -> [MeasuredText] {
    let meters = TextMeterPool()
    let starts = Array(stride(from: 0, to: blocks.count, by: blocksAtOnce))
    return Parallel.map(starts) { start in
      meters.withMeter(language) { meter in
        blocks[start..<min(start + blocksAtOnce, blocks.count)].map { meter.measure($0.text) }
      }
    }.flatMap(\.self)
  }

  /// As many as make the work worth sharing out.
  private static let blocksAtOnce = 256

  /// The blocks with their hot spots, as many as can be looked over.
  private static func pieces(
    _ blocks: [PlainDocument.Block], _ measured: [MeasuredText], _ finder: HotSpotFinder
  ) -> [ReadPiece] {
    let meter = TextMeter(locale: finder.language)
    var room = mostSpots
    return zip(blocks, measured).map { block, measured in
      guard room > 0 else { return ReadPiece(block.role, block.text, measured, finder.thresholds, []) }
      let units = Array(block.text.utf16)
      let words = meter.words(block.text)
      let spots = finder.spots(
        block.text, measured, words, isSign: block.role.isSign, isCounted: block.role.isInFormulas, most: room
      ).prefix(
        room)
      room -= spots.count
      return ReadPiece(
        block.role, block.text, measured, finder.thresholds, spots.map { HotSpot($0, units, nil) })
    }
  }

  /// How many hot spots of a plain text are told: more are not looked over.
  static let mostSpots = 1_000
}

extension ReadingTable {
  /// What is to be said of a text that everybody reads whole; nothing of one without sentences.
  fileprivate func verdict(
    _ level: ReadingLevel, _ sentences: [TextCounts], _ pieces: [ReadPiece]
  ) -> ReadingVerdict {
    if sentences.isEmpty { return .notAssessed }
    let whole = sentences.total
    let thresholds = thresholds(level)
    var verdict = ReadingVerdict.within
    for piece in pieces where !piece.role.isSign {
      if piece.measured.counts.allWords > thresholds.paragraph { verdict = .over }
      for one in piece.verdicts where one != .notAssessed { verdict = max(verdict, one) }
    }
    let mean = ReadingGate(formula: .meanSentence, threshold: thresholds.meanSentence)
    for gate in gates(level) + [mean] where gate.isFor(whole) {
      guard let value = gate.formula.value(of: whole) else { continue }
      if verdict == .over || gate.excess(value) <= 0 { continue }
      let deviation = SampleDeviation.of(gate.formula, sentences) ?? .infinity
      verdict = max(verdict, gate.verdict(value, deviation: deviation))
    }
    return verdict
  }
}

extension ReadingGate {
  /// Whether a text is to be held against it: formulas ask for enough words, a mean for enough sentences.
  func isFor(_ counts: TextCounts) -> Bool {
    formula.name == ReadingFormula.meanSentence.name
      ? counts.sentences >= formula.leastSentences : formula.suits(counts)
  }
}
