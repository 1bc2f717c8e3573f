import Testing

@testable import ProgramCompiler

struct ConditionParserTests {
  /// The condition with every operator spelled out in parentheses.
  private func read(_ text: String) throws -> String? {
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    let file = SourceFile(path: "x.xml", text: "<a when=\"\(escaped)\"/>")
    let markup = try #require(Markup.parse(file, names: NameTable()).markup)
    let attribute = try #require(markup.root.attribute("when"))
    let (condition, finding) = ConditionParser.parse(WrittenExpression(attribute))
    #expect((condition == nil) == (finding != nil))
    return condition.map { write($0.root) }
  }

  private func write(_ node: Condition.Node) -> String {
    switch node {
    case .and(let nodes): "(" + nodes.map(write).joined(separator: " & ") + ")"
    case .or(let nodes): "(" + nodes.map(write).joined(separator: " | ") + ")"
    case .not(let inner): "!" + write(inner)
    case .flag(let name): name.text
    case .compare(let name, let comparison):
      "\(name.text)\(sign(comparison))\(comparison.values.map(\.text).joined(separator: ","))"
    }
  }

  private func sign(_ comparison: Condition.Comparison) -> String {
    switch comparison {
    case .equal: "="
    case .notEqual: "≠"
    case .oneOf: "∈"
    case .atLeast: "≥"
    case .atMost: "≤"
    case .below: "<"
    case .above: ">"
    }
  }

  @Test(arguments: [
    ("low-load", "low-load"), ("not low-load", "!low-load"), ("a and b or c", "((a & b) | c)"),
    ("a or b and c", "(a | (b & c))"), ("(a or b) and c", "((a | b) & c)"), ("not a and b", "(!a & b)"),
    ("not (a and b)", "!(a & b)"), ("not not a", "!!a"), ("activity is low", "activity=low"),
    ("activity is not low", "activity≠low"), ("work in (full, part)", "work∈full,part"),
    ("work in(full)", "work∈full"),
    ("pain at least 7", "pain≥7"), ("pain at most -3", "pain≤-3"),
    ("pain below 4 and pain above 1", "(pain<4 & pain>1)"),
    ("  a   and\tb ", "(a & b)"), ("mood.hopeless at least 8", "mood.hopeless≥8"),
  ])
  func reads(_ text: String, _ expected: String) throws {
    #expect(try read(text) == expected)
  }

  @Test(arguments: [
    "", " ", "and", "a and", "a b", "a or or b", "(a", "a)", "()", "not", "a is", "a in", "a in (", "a in (b",
    "a in ()", "a in (b,)",
    "a at 7", "a at least", "a >= 7", "a && b", "a == b", "a en b", "is low",
  ])
  func refuses(_ text: String) throws {
    #expect(try read(text) == nil)
  }

  @Test func nestingHasABound() throws {
    let deep = String(repeating: "(", count: 500) + "a" + String(repeating: ")", count: 500)
    #expect(try read(deep) == nil)
    #expect(try read(String(repeating: "not ", count: 500) + "a") == nil)
    func nested(_ count: Int) -> String {
      String(repeating: "(", count: count) + "a" + String(repeating: ")", count: count)
    }
    #expect(try read(nested(ConditionParser.mostNesting)) == "a")
    #expect(try read(nested(ConditionParser.mostNesting + 1)) == nil)
  }

  /// The place of a word is right also where the text is written with references.
  @Test func placesSurviveReferences() throws {
    let file = SourceFile(path: "x.xml", text: "<a when=\"&#97; and  wrong word\"/>")
    let markup = try #require(Markup.parse(file, names: NameTable()).markup)
    let attribute = try #require(markup.root.attribute("when"))
    let finding = try #require(ConditionParser.parse(WrittenExpression(attribute)).finding)
    let place = try #require(finding.place)
    #expect(["word", "wrong"].contains(file.text(place.span)))
  }
}
