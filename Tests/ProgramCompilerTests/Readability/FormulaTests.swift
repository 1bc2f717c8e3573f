import Testing

@testable import ProgramCompiler

/// Formulas from counts: values that others printed, and the published constants in whole numbers.
@Suite struct FormulaTests {
  /// A value that somebody published for counts that are published with it.
  struct Printed: CustomTestStringConvertible {
    let formula: ReadingFormula
    let counts: TextCounts
    let value: Double
    let decimals: Int
    let source: String
    var testDescription: String { "\(formula.name), \(source)" }
  }

  private static let speech = "the documentation of textacy 0.10, an article of 136 words"
  private static let article = TextCounts(
    words: 136, sentences: 6, syllables: 214, longWords: 43, polysyllables: 24, complexWords: 24,
    monosyllables: 90)
  private static let wikipedia = "the documentation of textacy 0.6, natural language processing"
  private static let passage = TextCounts(
    words: 73, sentences: 3, syllables: 134, longWords: 30, polysyllables: 19, complexWords: 19,
    monosyllables: 38)

  private static let printed: [Printed] =
    published(
      article, speech,
      [
        (.lix, 54.28431372549019), (.fleschReadingEase, 50.707745098039254),
        (.fleschKincaidGrade, 11.817647058823532), (.smog, 14.554592549557764),
        (.gunningFog, 16.12549019607843),
        (.wiener1, 8.266410784313727),
      ])
    + published(
      passage, wikipedia,
      [
        (.lix, 65.42922374429223), (.fleschReadingEase, 26.84351598173518),
        (.fleschKincaidGrade, 15.56027397260274),
        (.smog, 17.5058628484301), (.gunningFog, 20.144292237442922), (.wiener1, 11.857779908675797),
      ]) + [
      // textstat 0.7.13, tests/backend/metrics/test_rix.py and test_lix.py, with the counts in tests/backend/counts.
      Printed(
        formula: .rix, counts: TextCounts(words: 372, sentences: 17, longWords: 77), value: 4.529,
        decimals: 3,
        source: "textstat's tests, a text of 372 words"),
      Printed(
        formula: .lix, counts: TextCounts(words: 372, sentences: 17, longWords: 77), value: 42.581,
        decimals: 3,
        source: "textstat's tests, a text of 372 words"),
      Printed(
        formula: .rix, counts: TextCounts(words: 100, sentences: 11, longWords: 13), value: 1.182,
        decimals: 3,
        source: "textstat's tests, a text of 11 sentences"),
      // inuse.se, "Vet du vad lix är?": rounded to a whole number.
      Printed(
        formula: .lix, counts: TextCounts(words: 3784, sentences: 580, longWords: 1018), value: 33,
        decimals: 0,
        source: "inuse.se, 580 sentences"),
      // Yoast/wordpress-seo, packages/yoastseo/spec/languageProcessing/languages/{nl,de}/helpers/calculateFleschReadingScoreSpec.js.
      Printed(
        formula: .fleschDouma, counts: TextCounts(words: 50, sentences: 10, syllables: 100), value: 48.2,
        decimals: 1,
        source: "Yoast's tests, Dutch"),
      Printed(
        formula: .amstad, counts: TextCounts(words: 100, sentences: 10, syllables: 350), value: -34.7,
        decimals: 1,
        source: "Yoast's tests, German"),
      // design/readability.md, "Checked values".
      Printed(
        formula: .lix, counts: TextCounts(words: 437, sentences: 21, longWords: 112), value: 46.4388,
        decimals: 4,
        source: "437 words"),
      Printed(
        formula: .gunningFog, counts: TextCounts(words: 69, sentences: 1, complexWords: 13), value: 35.14,
        decimals: 2,
        source: "69 words"),
      Printed(
        formula: .atesman, counts: TextCounts(words: 332, sentences: 24, syllables: 860), value: 58.652,
        decimals: 3,
        source: "332 words"),
    ]

  private static func published(
    _ counts: TextCounts, _ source: String, _ values: [(ReadingFormula, Double)]
  ) -> [Printed] {
    values.map { Printed(formula: $0, counts: counts, value: $1, decimals: 9, source: source) }
  }

  @Test(arguments: printed)
  func givesThePrintedValue(_ printed: Printed) throws {
    let value = try #require(printed.formula.value(of: printed.counts))
    var unit = 1.0
    for _ in 0..<printed.decimals { unit /= 10 }
    #expect(abs(value - printed.value) <= unit / 2 + 1e-9, "\(value)")
  }

  /// Only for Brouwer no worked example could be found: his formula is held against its constants alone.
  @Test func everyFormulaHasAPrintedValueButBrouwers() {
    let names = Set(Self.printed.map(\.formula.name))
    #expect(ReadingFormula.all.map(\.name).filter { !names.contains($0) } == ["brouwer"])
  }

  /// The published constants, times 100,000: a number by itself, weights of counts by words, and by sentences.
  ///
  /// They are written here a second time, from the publications, and the value is one quotient of whole numbers.
  private static let constants: [String: (alone: Int, byWords: [Int], bySentences: [Int])] = [
    // words, syllables, long words, polysyllables, complex words, monosyllables
    "lix": (0, [0, 0, 10_000_000, 0, 0, 0], [100_000, 0, 0, 0, 0, 0]),
    "rix": (0, [0, 0, 0, 0, 0, 0], [0, 0, 100_000, 0, 0, 0]),
    "flesch-douma": (20_684_000, [0, -7_700_000, 0, 0, 0, 0], [-93_000, 0, 0, 0, 0, 0]),
    "brouwer": (19_500_000, [0, -6_667_000, 0, 0, 0, 0], [-200_000, 0, 0, 0, 0, 0]),
    "flesch-reading-ease": (20_683_500, [0, -8_460_000, 0, 0, 0, 0], [-101_500, 0, 0, 0, 0, 0]),
    "flesch-kincaid-grade": (-1_559_000, [0, 1_180_000, 0, 0, 0, 0], [39_000, 0, 0, 0, 0, 0]),
    "gunning-fog": (0, [0, 0, 0, 0, 4_000_000, 0], [40_000, 0, 0, 0, 0, 0]),
    "amstad": (18_000_000, [0, -5_850_000, 0, 0, 0, 0], [-100_000, 0, 0, 0, 0, 0]),
    "wiener-1": (-87_500, [0, 0, 1_297_000, 1_935_000, 0, -327_000], [16_720, 0, 0, 0, 0, 0]),
    "atesman": (19_882_500, [0, -4_017_500, 0, 0, 0, 0], [-261_000, 0, 0, 0, 0, 0]),
  ]

  @Test func agreesWithThePublishedConstants() throws {
    var random = SplitMix64(state: 1)
    for _ in 0..<500 {
      let counts = RandomCounts.next(&random, atLeast: 1)
      let numbers = [
        counts.words, counts.syllables, counts.longWords, counts.polysyllables, counts.complexWords,
        counts.monosyllables,
      ]
      for formula in ReadingFormula.all where formula.name != "smog" {
        let (alone, byWords, bySentences) = try #require(Self.constants[formula.name])
        func sum(_ weights: [Int]) -> Int { zip(weights, numbers).reduce(0) { $0 + $1.0 * $1.1 } }
        let numerator =
          alone * counts.words * counts.sentences + sum(byWords) * counts.sentences + sum(bySentences)
          * counts.words
        let exact = Double(numerator) / Double(100_000 * counts.words * counts.sentences)
        let value = try #require(formula.value(of: counts))
        #expect(abs(value - exact) <= 1e-9 * max(1, abs(exact)), "\(formula.name) \(counts)")
      }
      // SMOG has a root: what is under it must be a whole number by the sentences.
      let smog = try #require(ReadingFormula.smog.value(of: counts))
      let root = (smog - 3.1291) / 1.0430
      #expect(abs(root * root * Double(counts.sentences) - Double(30 * counts.polysyllables)) < 1e-6)
    }
  }

  /// A formula says that it needs syllables just where its value changes with them.
  @Test(arguments: ReadingFormula.all + [.meanSentence, .rareWords])
  func saysWhetherItNeedsSyllables(_ formula: ReadingFormula) throws {
    let few = TextCounts(words: 100, sentences: 7, syllables: 100, letters: 400, monosyllables: 100)
    var many = few
    (many.syllables, many.polysyllables, many.complexWords, many.monosyllables) = (200, 30, 30, 40)
    #expect((formula.value(of: few) != formula.value(of: many)) == formula.needsSyllables)
  }

  @Test(arguments: [
    ("nl", ["lix", "rix", "flesch-douma", "brouwer"]), ("de", ["lix", "rix", "amstad", "wiener-1"]),
    ("en", ["lix", "rix", "flesch-reading-ease", "flesch-kincaid-grade", "smog", "gunning-fog"]),
    ("fi", ["lix", "rix"]), ("tr", ["lix", "rix"]), ("sv", ["lix", "rix"]), ("ja", []), ("th", []),
    ("zh", []),
  ])
  func givesTheFormulasOfALanguage(_ language: String, _ names: [String]) {
    #expect(ReadingFormula.of(language).map(\.name) == names)
  }

  /// What has no thresholds is measured where words can be counted, and called good nowhere.
  @Test(arguments: ["fi", "tr", "sv", "ja", "th", "zh-Hant"])
  func neverCallsALanguageWithoutThresholdsGood(_ locale: String) throws {
    let text = String(repeating: "Bugün hava güzel. 今日は良い天気です。 วันนี้อากาศดี. ", count: 40)
    let report = ReadabilityReport(plain: text, name: "text", locale: locale)
    #expect(report.verdict == .notAssessed)
    let one = try #require(report.texts.first)
    #expect(one.verdict == .notAssessed && one.level == nil && one.reached == nil)
    let names = ReadingFormula.of(ReadingLanguage.primary(of: locale)).map(\.name)
    #expect(Set(one.measures.keys) == Set(names))
  }

  @Test func nothingIsToBeSaidOfNothing() {
    for formula in ReadingFormula.all {
      #expect(formula.value(of: TextCounts()) == nil)
      #expect(formula.value(of: TextCounts(sentences: 3, numbers: 3)) == nil)
    }
  }
}
