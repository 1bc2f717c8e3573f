extension ReadingFormula {
  /// Flesch Reading Ease, for English.
  static let fleschReadingEase = ReadingFormula(
    name: "flesch-reading-ease", language: "en",
    citation:
      "R. Flesch (1948), A new readability yardstick, Journal of Applied Psychology 32:221–233: 206.835 − 84.6 ASW − 1.015 ASL.",
    range: 0...100, isHarderWhenLarger: false,
    quotients: [.wordLength(84.6), .sentenceLength(1.015)], value: { 206.835 - $0 })
}
