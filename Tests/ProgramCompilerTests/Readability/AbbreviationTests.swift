import Testing

@testable import ProgramCompiler

/// Abbreviations are measured as what they stand for, and words whose syllables are guessed are told.
@Suite struct AbbreviationTests {
  @Test(arguments: [
    ("nl", "Neem iets mee, bijv. een boek.", "Neem iets mee, bijvoorbeeld een boek."),
    ("nl", "Bel mevr. Jansen op.", "Bel mevrouw Jansen op."),
    ("en", "Take approx. two steps.", "Take approximately two steps."),
    ("de", "Gehen Sie evtl. nach Hause.", "Gehen Sie eventuell nach Hause."),
  ])
  func countAsWhatTheyStandFor(_ language: String, _ short: String, _ full: String) {
    let meter = TextMeter(locale: language)
    var (one, other) = (meter.counts(short), meter.counts(full))
    // Of what stands there in full it may be asked how common it is.
    one.rareWords = 0
    other.rareWords = 0
    #expect(one == other)
  }

  /// Several words in one: as long as all of them, and one word to read.
  @Test func ofSeveralWordsIsOneLongWord() {
    let meter = TextMeter(locale: "nl")
    let counts = meter.counts("Je rust, d.w.z. je zit stil.")
    #expect(counts.words == 6 && counts.syllables == 9 && counts.longWords == 1 && counts.sentences == 1)
    // At the end of a sentence as well, and a word that is no abbreviation stays what it is.
    #expect(meter.counts("Neem thee, koek enz. Daarna rust je.").sentences == 2)
    #expect(meter.counts("Ga vooral door.").letters == 12)
  }

  @Test func guessedWordsAreTold() throws {
    let text = "Ask for the XQZ. You may blorfle at home, and blorfle again."
    let report = try #require(ReadabilityReport(plain: text, name: "t", locale: "en").texts.first)
    #expect(report.guessed == ["XQZ", "blorfle"] && report.guessedWords == 3)
    let plain = try #require(ReadabilityReport(plain: "Rust op tijd.", name: "t", locale: "nl").texts.first)
    #expect(plain.guessed.isEmpty && plain.guessedWords == 0)
  }
}
