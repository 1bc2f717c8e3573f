extension ReadingFormula {
  /// Amstad's Reading Ease, for German.
  static let amstad = ReadingFormula(
    name: "amstad", language: "de",
    citation:
      "T. Amstad (1978), Wie verständlich sind unsere Zeitungen?, Zürich: Studenten-Schreib-Service: 180 − ASL − 58.5 ASW.",
    range: 0...100, isHarderWhenLarger: false,
    quotients: [.wordLength(58.5), .sentenceLength()], value: { 180 - $0 })
}
