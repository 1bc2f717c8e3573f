import Testing

@testable import ProgramCompiler

/// How much a measure may differ in other texts of the same writer.
@Suite struct SampleDeviationTests {
  /// The formula of the jackknife, written out for a text of five sentences.
  @Test func isTheJackknife() throws {
    var random = SplitMix64(state: 3)
    for _ in 0..<200 {
      let sentences = (0..<Int.random(in: 2...12, using: &random)).map { _ in
        var counts = RandomCounts.next(&random, atLeast: 1)
        counts.sentences = 1
        return counts
      }
      for formula in ReadingFormula.all {
        let values = try sentences.indices.map { left in
          try #require(formula.value(of: sentences.indices.filter { $0 != left }.map { sentences[$0] }.total))
        }
        let count = Double(values.count)
        // The sum of squares by pairs: n Σ(v − m)² = Σ over pairs of (v − w)².
        var pairs = 0.0
        for one in values.indices {
          for other in values.indices where other > one {
            pairs += (values[one] - values[other]) * (values[one] - values[other])
          }
        }
        let expected = ((count - 1) / (count * count) * pairs).squareRoot()
        let deviation = try #require(SampleDeviation.of(formula, sentences))
        #expect(abs(deviation - expected) <= 1e-7 * max(1, expected), "\(formula.name)")
      }
    }
  }

  @Test func oneSentenceHasNone() {
    let one = TextCounts(words: 8, sentences: 1, syllables: 12)
    #expect(SampleDeviation.of(.lix, []) == nil)
    #expect(SampleDeviation.of(.lix, [one]) == nil)
    #expect(SampleDeviation.of(.lix, [one, one]) == 0)
  }

  /// The mean deviation of samples of about so many words.
  private func meanDeviation(_ formula: ReadingFormula, _ sentences: [TextCounts], words: Int) throws
    -> Double
  {
    let deviations = sentences.indices.compactMap { start -> Double? in
      var sample: [TextCounts] = []
      var read = 0
      for sentence in sentences[start...] where read < words {
        sample.append(sentence)
        read += sentence.words
      }
      return read >= words ? SampleDeviation.of(formula, sample) : nil
    }
    try #require(deviations.count >= 20)
    return deviations.reduce(0, +) / Double(deviations.count)
  }

  /// design/readability.md: the standard deviation of a sample of 100 words is 9.3 for the Reading Ease, 8.9 for
  /// Flesch-Douma and 6 for LIX; on our prose it is so within a factor of two.
  @Test(arguments: [
    (ReadingFormula.fleschReadingEase, "en", 9.3), (.fleschDouma, "nl", 8.9), (.lix, "nl", 6),
    (.lix, "en", 6),
  ])
  func isAboutAsPublished(_ formula: ReadingFormula, _ language: String, _ published: Double) throws {
    let deviation = try meanDeviation(formula, Prose.sentences(language), words: 100)
    #expect(deviation >= published / 2 && deviation <= published * 2, "\(deviation)")
  }

  /// Four times the text has half the deviation, where all of it is alike.
  ///
  /// So the sentences are shuffled. In a row they are not alike: two paragraphs of our prose are very hard, and a
  /// sample of 400 words that runs into one of them has 0.7 to 0.8 times the deviation of one of 100 words.
  @Test(arguments: [
    (ReadingFormula.fleschReadingEase, "en"), (.fleschKincaidGrade, "en"), (.lix, "en"), (.rix, "en"),
    (.gunningFog, "en"),
  ])
  func isHalvedByFourTimesTheText(_ formula: ReadingFormula, _ language: String) throws {
    var random = SplitMix64(state: 5)
    let sentences = try Prose.sentences(language).shuffled(using: &random)
    let ratio =
      try meanDeviation(formula, sentences, words: 400) / meanDeviation(formula, sentences, words: 100)
    #expect(ratio >= 0.5 * 0.65 && ratio <= 0.5 * 1.35, "\(ratio)")
  }
}
