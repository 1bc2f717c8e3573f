extension ReadingFormula {
  /// Flesch-Douma: the Reading Ease of Flesch with constants for Dutch.
  static let fleschDouma = ReadingFormula(
    name: "flesch-douma", language: "nl",
    citation:
      "W. H. Douma (1960), De leesbaarheid van landbouwbladen, Landbouwhogeschool Wageningen: 206.84 − 77 ASW − 0.93 ASL (207 is printed as well).",
    range: 0...100, isHarderWhenLarger: false,
    quotients: [.wordLength(77), .sentenceLength(0.93)], value: { 206.84 - $0 })
}
