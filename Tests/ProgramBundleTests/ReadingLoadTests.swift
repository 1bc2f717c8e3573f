import Testing

@testable import ProgramBundle

/// How texts are counted is settled: a change of these figures is a change of `Docs/load.md`, and of every program's load.
@Suite struct ReadingLoadTests {
  @Test(arguments: [
    ("", 0), ("Pijn is een alarm van je lijf.", 23), ("één", 3), ("e\u{301}e\u{301}n", 3), ("100 punten", 9),
    ("Bel 112!", 6), ("’s ochtends", 9), ("T-shirt, 2×", 7), ("½ uur", 3), ("😀 🏃🏽‍♀️", 0), ("Straße", 6),
    ("naïve", 5), ("İstanbul", 8), ("\u{fb01}etsen", 6), ("Ⅳ", 1), ("٣ أَلَم", 4), ("疼痛。", 2), ("हिन्दी", 3),
    ("a\u{200b}b\u{00ad}c\u{00a0}d", 4), ("²", 0), ("€ 5,00", 3),
  ])
  func lettersAndDigitsCount(_ text: String, _ letters: Int) {
    #expect(ReadingLoad.letters(in: text) == letters)
  }

  @Test func runningTextCountsAsThePatientReadsIt() {
    let glossary = ["pacing": [Inline.text("rustig opbouwen")]]
    func letters(_ runs: [Inline]) -> Int { ReadingLoad.letters(in: runs) { glossary[$0] ?? [] } }
    #expect(
      letters([.text("Je "), .strong([.text("mag "), .emphasis([.text("stoppen")])]), .text(".")]) == 12)
    #expect(letters([.term(id: "pacing", content: [])]) == 14)
    #expect(letters([.term(id: "pacing", content: [.text("rustig")])]) == 6)
    #expect(letters([.answer("goals.first", otherwise: "je doel")]) == 6)
    #expect(letters([.answer("goals.first", otherwise: nil)]) == 0)
    #expect(letters([.link(target: "goals.why", content: [.text("lees meer")])]) == 8)
  }

  @Test(arguments: [
    (0, 1214, ReadingPace.slow, 0), (23, 1214, .slow, 2), (23, 1214, .lowLoad, 2), (150, 1214, .slow, 10),
    (150, 1214, .lowLoad, 15), (1214, 1214, .slow, 82), (1214, 1214, .lowLoad, 120), (1095, 1095, .slow, 82),
    (700, 1214, .slow, 47), (700, 1095, .slow, 52), (700, 885, .slow, 65), (700, 1214, .lowLoad, 69),
    // Halves go up: 0.5, 1.5 and 2.5 seconds.
    (1, 240, .lowLoad, 1), (3, 240, .lowLoad, 2), (5, 240, .lowLoad, 3),
  ])
  func secondsAreWhole(_ letters: Int, _ speed: Int, _ pace: ReadingPace, _ seconds: Int) {
    #expect(ReadingLoad.seconds(letters: letters, lettersPerMinute: speed, at: pace) == seconds)
  }

  @Test func everyLanguageHasASpeedAndItsSource() {
    #expect(ReadingSpeed.of(locale: "nl-BE") == .of(locale: "NL"))
    #expect(ReadingSpeed.of(locale: "nl").lettersPerMinute == 1214)
    #expect(ReadingSpeed.of(locale: "nl").source == .silent)
    #expect(ReadingSpeed.of(locale: "en").lettersPerMinute == 1095)
    #expect(ReadingSpeed.of(locale: "de-x-informal").lettersPerMinute == 920)
    #expect(ReadingSpeed.of(locale: "de").source == .aloud)
    #expect(ReadingSpeed.of(locale: "da").lettersPerMinute == 885)
    #expect(ReadingSpeed.of(locale: "da").source == .slowest)
    let languages = ReadingSpeed.table.map(\.language)
    #expect(languages == languages.sorted() && Set(languages).count == languages.count)
    let alphabets = ReadingSpeed.table.filter { !["ar", "he", "ja", "zh"].contains($0.language) }
    #expect(alphabets.map(\.lettersPerMinute).min() == 885)
  }

  @Test func aLocaleHasItsOwnTexts() throws {
    let documents = try Sample.documents()
    let dutch = ReadingLoad(documents: documents)
    #expect(dutch.locale == "nl" && dutch.speed.lettersPerMinute == 1214)
    #expect(dutch.letters(in: "walk.title") == 12)
    #expect(ReadingLoad(documents: documents, locale: "en").locale == "en")
    #expect(ReadingLoad(documents: documents, locale: "fr").locale == "nl")
    #expect(dutch.letters(in: "goals.why.p") == 30 && dutch.seconds(of: "goals.why.p", at: .slow) == 2)
    #expect(dutch.letters(in: "not-there") == 0)
  }
}
