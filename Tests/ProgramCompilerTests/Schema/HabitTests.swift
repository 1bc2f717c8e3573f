import Testing

@testable import ProgramCompiler

/// Names from elsewhere, in every part: always answered, never a crash.
struct HabitTests {
  private static let names = Habits.known + ["onbekend", "P", "x-y"]

  @Test func everyHabitIsAnsweredInEveryPart() throws {
    let grammar = Grammar.language
    for number in grammar.elements.indices {
      let own = grammar.names[grammar.elements[number].name].local
      for name in Self.names {
        let inner =
          "<\(name) id=\"a\" alt=\"b\" href=\"c\" title=\"d\">tekst<li>x</li><src>y</src></\(name)><\(name)/>"
        let file = SourceFile(
          path: "x.xml", text: "<\(own) xmlns=\"\(Grammar.namespace)\" zz=\"1\">\(inner)</\(own)>")
        let markup = try #require(Markup.parse(file, names: SchemaMatcher.names).markup)
        var matcher = SchemaMatcher()
        matcher.matchInside(markup.root, number)
        #expect(!matcher.findings.isEmpty)
        for finding in matcher.findings {
          #expect(
            !finding.solutions.isEmpty && !finding.summary.nl.isEmpty && !finding.explanation.en.isEmpty)
        }
      }
    }
  }
}
