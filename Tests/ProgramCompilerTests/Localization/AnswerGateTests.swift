import ProgramBundle
import Testing

@testable import ProgramCompiler

/// Answers to one question stay apart, and scales keep their ends.
struct AnswerGateTests {
  /// A question: what its answers are called, and each with its translation.
  struct Question: Sendable {
    let kind: String
    let answers: [(source: String, target: String)]
  }

  private static func scale(_ low: (String, String), _ high: (String, String)) -> Question {
    Question(kind: "scale", answers: [low, high])
  }

  private static func question(_ kind: String, _ answers: (String, String)...) -> Question {
    Question(kind: kind, answers: answers)
  }

  /// The codes that are found in a program with these questions.
  private func codes(_ questions: [Question], _ locale: String) throws -> [String] {
    let parts = questions.map { question in
      question.kind == "scale"
        ? "<scale low-label=\"\(question.answers[0].source)\" high-label=\"\(question.answers[1].source)\"/>"
        : "<q>" + question.answers.map { "<\(question.kind)>\($0.source)</\(question.kind)>" }.joined()
          + "</q>"
    }
    let file = SourceFile(path: "assignments/x.xml", text: "<a>" + parts.joined() + "</a>")
    let markup = try #require(Markup.parse(file, names: NameTable()).markup)
    var units: [TranslatedUnit] = []
    for (part, question) in zip(markup.root.elements, questions) {
      for (index, answer) in question.answers.enumerated() {
        let isScale = question.kind == "scale"
        let unit = TranslationUnit(
          id: "x\(units.count)", source: CodedText([.words(answer.source)]), codes: [],
          site: .init(
            element: isScale ? part : Array(part.elements)[index],
            property: isScale ? ["low-label", "high-label"][index] : nil, otherwiseOf: nil))
        let entry = LedgerEntry(
          id: unit.id, source: answer.source, codes: [], sourceDigest: unit.sourceDigest,
          target: .own(answer.target, TextDigest(of: answer.target)), contextDigest: unit.contextDigest,
          state: .translated, origin: .translator, translator: "Jo", reason: nil, signOffs: [],
          place: Place(file: "ledger.txt", span: Span(units.count, units.count)))
        units.append(TranslatedUnit(unit, entry, base: nil))
      }
    }
    let tag = Reference(locale, at: Place(file: "program.xml", span: Span(0, 0)))
    let translation = Translation(
      locale: Program.Locale(tag: tag, address: nil, isReleased: true, basedOn: nil), units: units,
      leftovers: [], findings: [])
    return AnswerGates.findings(translation, source: "nl").map(\.code)
  }

  @Test(arguments: [
    (question("option", ("Soms", "Often"), ("Vaak", "Often")), "en"),
    (question("option", ("Ja", "Yes"), ("Nee", "No"), ("Misschien", "yes.")), "en"),
    (question("share", ("Werk", "Arbeit"), ("Klussen", "Arbeit")), "de"),
    (question("response", ("Nooit", "Jamais"), ("Zelden", "Jamais")), "fr"),
    (scale(("heel slecht", "bad"), ("heel goed", "bad")), "en"),
    (question("option", ("Een uur", "Some time"), ("Twee uur", " some  time ")), "en"),
    (question("option", ("Ja", "نعم"), ("Nee", "نعم")), "ar"),
    (question("response", ("Meer dan 5", "5"), ("Minder dan 5", "5")), "en"),
  ])
  func refusesAnswersThatAreAlike(_ question: Question, _ locale: String) throws {
    #expect(try codes([question], locale) == ["translation-answers-alike"])
  }

  @Test(arguments: [
    (question("option", ("Soms", "Sometimes"), ("Vaak", "Often")), "en"),
    (question("option", ("Ja", "Yes"), ("Ja", "Yes")), "en"),
    (question("option", ("Ja", "Yes"), ("JA!", "Yes")), "en"),
    (question("share", ("1 uur", "1 h"), ("2 uur", "2 h")), "en"),
    (scale(("heel slecht", "very badly"), ("heel goed", "very well")), "en"),
    (question("item", ("Soms", "Often"), ("Vaak", "Often")), "en"),
    (question("option", ("Soms", "Often"), ("Vaak", "Often")), "en-XA"),
    (question("response", ("Nooit", "Jamais"), ("Zelden", "Rarement")), "fr"),
  ])
  func passesAnswersThatDiffer(_ question: Question, _ locale: String) throws {
    #expect(try codes([question], locale).isEmpty)
  }

  @Test(arguments: [
    ([scale(("geen pijn", "very bad pain"), ("veel pijn", "no pain"))], "en"),
    ([scale(("niet somber", "sehr traurig"), ("heel somber", "nicht traurig"))], "de"),
    ([scale(("nooit", "always"), ("altijd", "never"))], "en"),
    ([scale(("heel veel", "none"), ("geen", "a lot"))], "en"),
    ([scale(("veel pijn", "keine Schmerzen"), ("geen pijn", "starke Schmerzen"))], "de"),
    ([scale(("niets", "alles"), ("alles", "nichts"))], "de"),
    (
      [scale(("slecht", "bien"), ("goed", "mal")), question("option", ("slecht", "mal"), ("goed", "bien"))],
      "fr"
    ),
    (
      [
        scale(("slecht", "good"), ("goed", "bad")), question("response", ("Goed", "Good"), ("Slecht", "Bad")),
      ], "en"
    ),
  ])
  func refusesSwappedEnds(_ questions: [Question], _ locale: String) throws {
    #expect(try codes(questions, locale) == ["translation-scale-order"])
  }

  @Test(arguments: [
    ([scale(("geen pijn", "no pain"), ("veel pijn", "very bad pain"))], "en"),
    ([scale(("niet somber", "nicht traurig"), ("heel somber", "sehr traurig"))], "de"),
    ([scale(("veel", "a lot"), ("geen", "none"))], "en"),
    ([scale(("geen pijn", "painless"), ("veel pijn", "bad pain"))], "en"),
    ([scale(("niet goed", "not well"), ("niet slecht", "not badly"))], "en"),
    ([scale(("geen", "aucun"), ("veel", "beaucoup"))], "fr"),
    (
      [scale(("slecht", "mal"), ("goed", "bien")), question("option", ("slecht", "mal"), ("goed", "bien"))],
      "fr"
    ),
    ([scale(("slecht", "good"), ("goed", "bad"))], "en"),
    ([scale(("a", "b"), ("b", "a")), scale(("a", "b"), ("b", "a")), scale(("a", "a"), ("b", "b"))], "en-XA"),
  ])
  func passesEndsInOrder(_ questions: [Question], _ locale: String) throws {
    #expect(try codes(questions, locale).isEmpty)
  }
}
