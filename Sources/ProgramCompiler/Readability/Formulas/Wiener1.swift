extension ReadingFormula {
  /// The first Wiener Sachtextformel: years of school, for German.
  static let wiener1 = ReadingFormula(
    name: "wiener-1", language: "de",
    citation:
      "R. Bamberger and E. Vanecek (1984), Lesen – Verstehen – Lernen – Schreiben, Wien: Jugend und Volk: 0.1935 MS + 0.1672 SL + 0.1297 IW − 0.0327 ES − 0.875.",
    range: 4...15, isHarderWhenLarger: true,
    quotients: [
      .sentenceLength(0.1672),
      .perWord {
        100
          * (0.1935 * Double($0.polysyllables) + 0.1297 * Double($0.longWords) - 0.0327
            * Double($0.monosyllables))
      },
    ],
    value: { $0 - 0.875 })
}
