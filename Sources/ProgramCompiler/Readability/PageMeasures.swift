extension ReadingFormula {
  /// The mean number of words in a sentence, as a reader counts them: with numbers, names and addresses.
  static let meanSentence = ReadingFormula(
    name: "mean-sentence", language: nil, citation: "Counted.", range: 3...40, isHarderWhenLarger: true,
    leastSentences: 5, needsSyllables: false, quotients: [.perSentence { Double($0.allWords) }], value: { $0 }
  )

  /// Rare words in a hundred.
  static let rareWords = ReadingFormula(
    name: "rare-words", language: nil, citation: "Counted, by lists of common words (Docs/readability.md).",
    range: 0...40, isHarderWhenLarger: true, needsSyllables: false,
    quotients: [.perWord { 100 * Double($0.rareWords) }], value: { $0 })
}
