/// How much is told of what makes a plain text hard.
public enum HotSpotDetail: Sendable {
  /// Sentences and paragraphs that are too long: what a terminal shows.
  case lengths
  /// Words as well: for pages and other tools.
  case all
}

extension ReadabilityReport {
  /// How hard a plain text is, in a locale, held against a level of its language's table.
  public init(
    plain text: String, name: String, locale: String, level: ReadingLevel = .b1, detail: HotSpotDetail = .all
  ) {
    let language = ReadingLanguage.primary(of: locale)
    let table = ReadingTable.of(language)
    let blocks = ReadingLanguage.partsWords(language) ? PlainDocument(text).blocks : []
    let thresholds = table?.thresholds(level)
    let stretches = Self.measure(blocks, language, thresholds)
    let sentences = stretches.map(\.sentences)
    let whole = stretches.map(\.whole).total
    let formulas = whole.words > 0 ? ReadingFormula.of(language) : []
    let finder = HotSpotFinder(language: language, thresholds: thresholds, formulas: formulas, whole: whole)
    let hasItems = stretches.contains(where: \.hasItems)
    let worst = stretches.map(\.worst).max() ?? .within
    self.init(
      texts: [
        TextReport(
          id: name, kind: "text", locale: locale, scope: .page, level: table == nil ? nil : level,
          table: table, whole: whole, formulas: formulas, sentences: sentences,
          prose: hasItems ? stretches.map(\.prose).total : nil,
          verdict: table?.verdict(level, whole, sentences, worst) ?? .notAssessed, patient: nil,
          pieces: Self.pieces(stretches, finder, detail))
      ], title: name, table: table, locale: locale)
  }

  /// Blocks that were measured together.
  private struct Stretch: Sendable {
    var pieces: [ReadPiece] = []
    /// Of the texts that formulas count.
    var sentences: [TextCounts] = []
    var whole = TextCounts()
    /// Without lists.
    var prose = TextCounts()
    var hasItems = false
    /// The worst that is to be said of a sentence or paragraph.
    var worst = ReadingVerdict.within

    mutating func add(_ piece: ReadPiece, _ thresholds: ReadingThresholds?) {
      pieces.append(piece)
      let counts = piece.measured.counts
      if let thresholds, !piece.role.isSign {
        if counts.allWords > thresholds.paragraph { worst = .over }
        for verdict in piece.verdicts where verdict > worst { worst = verdict }
      }
      guard piece.role.isInFormulas else { return }
      whole += counts
      if piece.role == .item { hasItems = true } else { prose += counts }
      for sentence in piece.measured.sentences { sentences.append(sentence.counts) }
    }
  }

  /// Measures blocks on all cores.
  private static func measure(
    _ blocks: [PlainDocument.Block], _ language: String, _ thresholds: ReadingThresholds?
  ) -> [Stretch] {
    let meters = TextMeterPool()
    return Parallel.map(Array(stride(from: 0, to: blocks.count, by: blocksAtOnce))) { start in
      meters.withMeter(language) { meter in
        var stretch = Stretch()
        for block in blocks[start..<min(start + blocksAtOnce, blocks.count)] {
          stretch.add(
            ReadPiece(block.role, block.text, meter.measure(block.text), thresholds, []), thresholds)
        }
        return stretch
      }
    }
  }

  /// As many as make the work worth sharing out.
  private static let blocksAtOnce = 256

  /// The blocks with their hot spots, as many as can be looked over.
  private static func pieces(
    _ stretches: [Stretch], _ finder: HotSpotFinder, _ detail: HotSpotDetail
  ) -> [ReadPiece] {
    let meter = TextMeter(locale: finder.language)
    var room = mostSpots
    var pieces: [ReadPiece] = []
    pieces.reserveCapacity(stretches.reduce(0) { $0 + $1.pieces.count })
    for stretch in stretches {
      if room <= 0 || (detail == .lengths && stretch.worst == .within) {
        pieces += stretch.pieces
        continue
      }
      for piece in stretch.pieces {
        guard room > 0, detail == .all || finder.isLong(piece.measured, isSign: piece.role.isSign) else {
          pieces.append(piece)
          continue
        }
        let units = Array(piece.plain.utf16)
        let words = detail == .all ? meter.words(piece.plain) : []
        let found = finder.spots(
          piece.plain, piece.measured, words,
          isSign: piece.role.isSign, isCounted: piece.role.isInFormulas, most: room)
        let spots = found.prefix(room).map { HotSpot($0, units, nil) }
        room -= spots.count
        pieces.append(
          ReadPiece(
            piece.role, piece.plain, piece.measured, finder.thresholds, spots,
            guessed: piece.role.isInFormulas ? words.guessed(in: units) : []))
      }
    }
    return pieces
  }

  /// How many hot spots of a plain text are told: more are not looked over.
  static let mostSpots = 1_000
}

extension ReadingTable {
  /// What is to be said of a text that everybody reads whole; nothing of one without sentences.
  fileprivate func verdict(
    _ level: ReadingLevel, _ whole: TextCounts, _ sentences: [[TextCounts]], _ worst: ReadingVerdict
  ) -> ReadingVerdict {
    if whole.sentences == 0 { return .notAssessed }
    let thresholds = thresholds(level)
    var verdict = worst
    let mean = ReadingGate(formula: .meanSentence, threshold: thresholds.meanSentence)
    for gate in gates(level) + [mean] where gate.isFor(whole) {
      guard let value = gate.formula.value(of: whole) else { continue }
      if verdict == .over || gate.excess(value) <= 0 { continue }
      let deviation = SampleDeviation.of(gate.formula, whole, sentences) ?? .infinity
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
