extension ReadingFormula {
  /// SMOG: years of school, from words of three syllables or more; for thirty sentences or more.
  static let smog = ReadingFormula(
    name: "smog", language: "en",
    citation:
      "G. H. McLaughlin (1969), SMOG grading: a new readability formula, Journal of Reading 12:639–646: 3.1291 + 1.0430 √(30 polysyllables / sentences).",
    range: 3...18, isHarderWhenLarger: true, leastSentences: 30,
    quotients: [.perSentence { 30 * Double($0.polysyllables) }],
    value: { 1.043 * $0.squareRoot() + 3.1291 })
}
