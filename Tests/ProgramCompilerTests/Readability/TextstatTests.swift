import Testing

@testable import ProgramCompiler

/// Our measures beside those of textstat, which others use.
@Suite struct TextstatTests {
  /// On plain prose words and sentences are the same, and so are the measures that are made of them.
  @Test(arguments: [("en", 20), ("nl", 5), ("de", 3)])
  func agreesOnPlainProse(_ language: String, _ least: Int) throws {
    let paragraphs = try Prose.paragraphs(language)
    #expect(paragraphs.count >= least)
    let theirs = try Textstat.measures(paragraphs.map { (language, $0) })
    let meter = TextMeter(locale: language)
    var sameSyllables = 0
    for (paragraph, their) in zip(paragraphs, theirs) {
      let ours = meter.counts(paragraph)
      let place = "\(paragraph.prefix(30))"
      #expect(ours.words >= 100 && ours.words == their.words, "\(place)")
      #expect(ours.sentences == their.sentences, "\(place)")
      #expect(ours.longWords == their.longWords, "\(place)")
      let lix = try #require(ReadingFormula.lix.value(of: ours))
      #expect(abs(lix - their.lix) < 0.01, "\(place)")
      guard language == "en", ours.syllables == their.syllables else { continue }
      sameSyllables += 1
      let ease = try #require(ReadingFormula.fleschReadingEase.value(of: ours))
      #expect(abs(ease - their.fleschReadingEase) < 0.1, "\(place)")
      let grade = try #require(ReadingFormula.fleschKincaidGrade.value(of: ours))
      #expect(abs(grade - their.fleschKincaidGrade) < 0.1, "\(place)")
    }
    // Both have the same English dictionary, in different releases.
    if language == "en" { #expect(sameSyllables * 4 >= paragraphs.count * 3, "\(sameSyllables)") }
  }

  /// Something that the two count differently, and why.
  struct Difference: CustomTestStringConvertible {
    let why: String
    let language: String
    let text: String
    let count: Count
    let ours: Int
    let theirs: Int
    var testDescription: String { why }

    enum Count: Sendable { case words, sentences, syllables, longWords }

    init(_ why: String, _ language: String, _ text: String, _ count: Count, ours: Int, theirs: Int) {
      (self.why, self.language, self.text, self.count) = (why, language, text, count)
      (self.ours, self.theirs) = (ours, theirs)
    }
  }

  private static let differences = [
    // Faults of textstat.
    Difference(
      "it drops sentences of two words or fewer", "en",
      "Stop. You can rest now. Good. That is all for today.",
      .sentences, ours: 4, theirs: 2),
    Difference(
      "it takes a list without full stops for one sentence", "en",
      "Before you go:\n- pack a bag\n- call a friend\n- close the door", .sentences, ours: 4, theirs: 1),
    Difference(
      "it ends a sentence at every title", "nl", "Vandaag belt Mr. Jansen je op. Hij stelt je drie vragen.",
      .sentences, ours: 2, theirs: 3),
    Difference(
      "it ends a sentence at every abbreviation", "nl", "Je doet dat bijv. na het eten.", .sentences, ours: 1,
      theirs: 2),
    Difference(
      "it ends a sentence at a decimal point", "en", "That costs 2.5 hours a week.", .sentences, ours: 1,
      theirs: 2),
    Difference(
      "it ends a sentence within a quotation", "en", "You wrote ‘Is it me?’ on the card.", .sentences,
      ours: 1,
      theirs: 2),
    Difference(
      "it counts Dutch syllables by where a word may be broken", "nl", "Je eet en je ademt.", .syllables,
      ours: 6,
      theirs: 5),
    Difference(
      "it counts German syllables by where a word may be broken", "de", "Die Idee ist eben da.", .syllables,
      ours: 7,
      theirs: 5),
    Difference(
      "it does not see two vowels that are said apart", "nl", "De ideeën zijn heel actueel.", .syllables,
      ours: 9,
      theirs: 8),
    // Choices: ours leaves out what a formula is not about.
    Difference(
      "it counts numbers as words", "en", "You have 3 tasks and 10 minutes for each of them.", .words,
      ours: 9,
      theirs: 11),
    Difference(
      "it counts an address as a word", "en", "See www.example.org for more help.", .words, ours: 4, theirs: 5
    ),
    Difference(
      "it counts names as words", "en", "Today you meet Anna again.", .words, ours: 4, theirs: 5),
  ]

  @Test func theDifferencesAreAsKnown() throws {
    let theirs = try Textstat.measures(Self.differences.map { ($0.language, $0.text) })
    for (difference, their) in zip(Self.differences, theirs) {
      // A list is a list: block by block, as a page has it.
      let meter = TextMeter(locale: difference.language)
      let ours = PlainDocument(difference.text).blocks.filter(\.role.isInFormulas)
        .map { meter.counts($0.text) }.total
      let (own, other) =
        switch difference.count {
        case .words: (ours.words, their.words)
        case .sentences: (ours.sentences, their.sentences)
        case .syllables: (ours.syllables, their.syllables)
        case .longWords: (ours.longWords, their.longWords)
        }
      #expect(own == difference.ours, "ours: \(difference.why): \(difference.text)")
      #expect(other == difference.theirs, "theirs: \(difference.why): \(difference.text)")
    }
  }

  /// It gives every language the grade that was made for American schools, and ours gives it to English alone.
  @Test func itGradesDutchByAnAmericanFormula() throws {
    let text = try #require(Prose.paragraphs("nl").first)
    let grade = try #require(Textstat.measures([("nl", text)]).first).fleschKincaidGrade
    #expect(grade > 0)
    #expect(
      ReadabilityReport(plain: text, name: "text", locale: "nl").texts.first?.measures["flesch-kincaid-grade"]
        == nil)
  }
}
