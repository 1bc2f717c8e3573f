import Testing

@testable import ProgramCompiler

/// A translation against its source, each on its own scale.
@Suite struct ReadingDriftTests {
  private static let dutch = ReadingTable.of("nl")
  private static let english = ReadingTable.of("en")

  /// Counts with a mean sentence and word length, of a thousand words.
  private func counts(sentence: Double, syllables: Double, long: Double) -> TextCounts {
    TextCounts(
      words: 1_000, sentences: Int(1_000 / sentence), syllables: Int(1_000 * syllables), letters: 4_500,
      longWords: Int(10 * long))
  }

  @Test func theSameTextHasNotDrifted() throws {
    let text = counts(sentence: 9, syllables: 1.4, long: 12)
    let drift = try #require(
      ReadingDrift(source: text, in: Self.dutch, translation: text, in: Self.dutch))
    #expect(drift.levels == 0 && !drift.isMuchHarder && drift.source == drift.translation)
  }

  /// At a threshold the place is the number of the level, in every language.
  @Test(arguments: ReadingTable.all.map(\.language))
  func thresholdsAreWholeNumbers(_ language: String) throws {
    let table = try #require(ReadingTable.of(language))
    for (number, row) in table.levels.enumerated() {
      // LIX at the threshold by sentence length alone, with words too short to matter to the other formula.
      let words = Int(row.lix) * 100
      let text = TextCounts(words: words, sentences: 100, syllables: words / 2, letters: words)
      let drift = try #require(ReadingDrift(source: text, in: table, translation: text, in: table))
      #expect(abs(drift.source - Double(number)) < 0.011, "\(row.level) \(drift)")
    }
  }

  @Test func aMuchHarderTranslationIsSeen() throws {
    let source = counts(sentence: 8, syllables: 1.35, long: 10)
    let plain = counts(sentence: 8, syllables: 1.2, long: 8)
    let stiff = counts(sentence: 21, syllables: 1.7, long: 30)
    let kept = try #require(
      ReadingDrift(source: source, in: Self.dutch, translation: plain, in: Self.english))
    let lost = try #require(
      ReadingDrift(source: source, in: Self.dutch, translation: stiff, in: Self.english))
    #expect(!kept.isMuchHarder && lost.isMuchHarder && lost.levels > 2 && lost.levels > kept.levels)
    let back = try #require(
      ReadingDrift(source: stiff, in: Self.english, translation: source, in: Self.dutch))
    #expect(abs(back.levels + lost.levels) < 0.02 && !back.isMuchHarder)
  }

  @Test func whatCannotBeComparedIsNot() {
    let long = counts(sentence: 9, syllables: 1.4, long: 12)
    let short = TextCounts(words: 99, sentences: 11, syllables: 120, letters: 400)
    #expect(ReadingDrift(source: long, in: Self.dutch, translation: long, in: nil) == nil)
    #expect(ReadingDrift(source: long, in: nil, translation: long, in: Self.dutch) == nil)
    #expect(ReadingDrift(source: long, in: Self.dutch, translation: short, in: Self.english) == nil)
  }
}
