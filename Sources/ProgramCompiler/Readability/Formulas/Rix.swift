extension ReadingFormula {
  /// RIX: words of more than six letters in a sentence.
  static let rix = ReadingFormula(
    name: "rix", language: nil,
    citation:
      "J. Anderson (1983), Lix and Rix: variations on a little-known readability index, Journal of Reading 26:490–496.",
    range: 0...10, isHarderWhenLarger: true, needsSyllables: false,
    quotients: [.perSentence { Double($0.longWords) }], value: { $0 })
}
