extension ReadingFormula {
  /// Gunning's Fog index: years of school, from sentence length and complex words.
  static let gunningFog = ReadingFormula(
    name: "gunning-fog", language: "en",
    citation:
      "R. Gunning (1952), The technique of clear writing, New York: McGraw-Hill: 0.4 (ASL + 100 complex words / words).",
    range: 4...18, isHarderWhenLarger: true,
    quotients: [.sentenceLength(0.4), .perWord { 40 * Double($0.complexWords) }], value: { $0 })
}
