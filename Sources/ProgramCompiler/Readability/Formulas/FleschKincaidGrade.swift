extension ReadingFormula {
  /// The Flesch-Kincaid grade: years of school in the United States.
  static let fleschKincaidGrade = ReadingFormula(
    name: "flesch-kincaid-grade", language: "en",
    citation:
      "J. P. Kincaid et al. (1975), Derivation of new readability formulas for Navy enlisted personnel, Research Branch Report 8-75: 0.39 ASL + 11.8 ASW − 15.59.",
    range: 0...18, isHarderWhenLarger: true,
    quotients: [.wordLength(11.8), .sentenceLength(0.39)], value: { $0 - 15.59 })
}
