import ProgramBundle

extension TextReport {
  /// The report on a text.
  ///
  /// `whole` is what its hardest reader reads, `sentences` that by sentence, in parts, `prose` what is left of it without lists.
  init(
    id: String, kind: String, locale: String, scope: TextScope, level: ReadingLevel?, table: ReadingTable?,
    whole: TextCounts, formulas: [ReadingFormula], sentences: [[TextCounts]], prose: TextCounts?,
    verdict: ReadingVerdict, patient: [String: FlagValue]?, pieces: [ReadPiece]
  ) {
    self.id = id
    self.kind = kind
    self.locale = locale
    self.scope = scope
    self.level = level
    self.whole = whole
    isLongEnough = ReadingFormula.lix.suits(whole)
    reached = isLongEnough ? table?.level(of: whole) : nil
    counts = Counts(
      words: whole.words, sentences: whole.sentences, syllables: whole.syllables, letters: whole.letters,
      longWords: whole.longWords, polysyllables: whole.polysyllables)
    excluded = Excluded(numbers: whole.numbers, names: whole.names, addresses: whole.addresses)
    rareWords = whole.rareWords
    guessedWords = whole.guessedWords
    var told: Set<String> = []
    let words = pieces.flatMap(\.guessed).filter { told.insert($0).inserted }
    guessed = Array(words.prefix(Self.mostGuessed))
    measures = Self.values(formulas, of: whole)
    let deviations = SampleDeviation.of(formulas, sentences.lazy.map(\.total).total, sentences)
    sd = Dictionary(
      zip(formulas, deviations).compactMap { formula, deviation in
        deviation.map { (formula.name, $0.hundredths) }
      }, uniquingKeysWith: { first, _ in first })
    withoutLists = prose.flatMap { $0.words > 0 ? Self.values(formulas, of: $0) : nil }
    self.verdict = verdict
    self.patient = patient
    self.pieces = pieces
    hotspots = pieces.flatMap(\.hotspots)
  }

  /// How many guessed words are told: more are not looked over.
  private static let mostGuessed = 50

  private static func values(_ formulas: [ReadingFormula], of counts: TextCounts) -> [String: Double] {
    Dictionary(
      formulas.compactMap { formula in formula.value(of: counts).map { (formula.name, $0.hundredths) } },
      uniquingKeysWith: { first, _ in first })
  }
}

extension TextReport {
  init(
    passage: Passage, locale: String, level: ReadingLevel?, table: ReadingTable?, whole: TextCounts,
    formulas: [ReadingFormula], sentences: [TextCounts], prose: TextCounts?, verdict: ReadingVerdict,
    patient: Diagnostic.Witness?, pieces: [ReadPiece]
  ) {
    self.init(
      id: passage.id, kind: passage.kind.rawValue, locale: locale, scope: passage.scope, level: level,
      table: table,
      whole: whole, formulas: formulas, sentences: [sentences], prose: prose, verdict: verdict,
      patient: patient.map { witness in
        Dictionary(
          witness.profile.filter { witness.telling.contains($0.flag) }.map { ($0.flag, $0.value) },
          uniquingKeysWith: { first, _ in first })
      }, pieces: pieces)
  }
}

extension ReadPiece {
  /// A text with its hot spots; its sentences judged by their length.
  init(
    _ role: ReadText.Role, _ plain: String, _ measured: MeasuredText, _ thresholds: ReadingThresholds?,
    _ hotspots: [HotSpot], guessed: [String] = []
  ) {
    self.guessed = guessed
    self.role = role
    self.plain = plain
    self.measured = measured
    self.hotspots = hotspots
    verdicts = measured.sentences.map { sentence in
      guard let thresholds, !role.isSign else { return .notAssessed }
      let words = sentence.counts.allWords
      if words > thresholds.tooLongSentence { return .over }
      return words > thresholds.longSentence ? .borderline : .within
    }
  }
}

extension HotSpot {
  /// A spot in its text; `units` are its UTF-16 units, and `place` is where it stands in a file.
  init(_ spot: HotSpotFinder.Spot, _ units: [UInt16], _ place: Place?) {
    self.init(
      kind: spot.kind, text: String(decoding: units[spot.range], as: UTF16.self), file: place?.file,
      offset: place?.span.start, count: spot.count, effect: spot.effect, range: spot.range)
  }
}
