extension ReadingFormula {
  /// Ateşman's Reading Ease, for Turkish; there are no rules for Turkish syllables yet, so it is given for no text.
  static let atesman = ReadingFormula(
    name: "atesman", language: "tr",
    citation:
      "E. Ateşman (1997), Türkçede okunabilirliğin ölçülmesi, Dil Dergisi 58:71–74: 198.825 − 40.175 ASW − 2.610 ASL.",
    range: 0...100, isHarderWhenLarger: false,
    quotients: [.wordLength(40.175), .sentenceLength(2.61)], value: { 198.825 - $0 })
}
