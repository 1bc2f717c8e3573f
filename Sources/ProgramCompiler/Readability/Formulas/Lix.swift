extension ReadingFormula {
  /// LIX: words in a sentence, and words of more than six letters in a hundred.
  static let lix = ReadingFormula(
    name: "lix", language: nil,
    citation:
      "C.-H. Björnsson (1968), Läsbarhet, Stockholm: Liber; under 25 very easy, 30 to 40 fiction, 40 to 50 factual prose.",
    range: 15...75, isHarderWhenLarger: true, needsSyllables: false,
    quotients: [.sentenceLength(), .perWord { 100 * Double($0.longWords) }], value: { $0 })
}
