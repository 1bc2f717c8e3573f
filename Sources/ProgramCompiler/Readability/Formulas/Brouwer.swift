extension ReadingFormula {
  /// The Leesindex A of Brouwer, for Dutch.
  static let brouwer = ReadingFormula(
    name: "brouwer", language: "nl",
    citation:
      "R. H. M. Brouwer (1963), Onderzoek naar de leesmoeilijkheid van Nederlands proza, Pedagogische Studiën 40:454–464: 195 − 66.67 ASW − 2 ASL.",
    range: 0...100, isHarderWhenLarger: false,
    quotients: [.wordLength(66.67), .sentenceLength(2)], value: { 195 - $0 })
}
