import Testing

@testable import ProgramCompiler

struct FormulaParserTests {
  private func read(_ text: String) throws -> String? {
    let file = SourceFile(path: "x.xml", text: "<formula>\(text)</formula>")
    let markup = try #require(Markup.parse(file, names: NameTable()).markup)
    let (formula, finding) = FormulaParser.parse(WrittenExpression(markup.root))
    #expect((formula == nil) == (finding != nil))
    return formula.map { write($0.root) }
  }

  private func write(_ node: Formula.Node) -> String {
    switch node {
    case .number(let value, _): value.description
    case .answer(let name): name.text
    case .operation(let operation, let inner, _):
      "\(operation.rawValue)(\(inner.map(write).joined(separator: ",")))"
    }
  }

  @Test(arguments: [
    ("100 - sum(points)", "subtract(100,sum(points))"), ("a + b * c", "add(a,multiply(b,c))"),
    ("(a + b) * c", "multiply(add(a,b),c)"), ("a - b - c", "subtract(subtract(a,b),c)"),
    ("a / b / 2", "divide(divide(a,b),2)"),
    ("-a", "subtract(0,a)"), ("0.5*a", "multiply(0.5,a)"), ("mean(a, b, c)", "mean(a,b,c)"),
    ("least(a,b) + most(c) + count(d)", "add(add(min(a,b),max(c)),count(d))"),
    ("step-count - 1", "subtract(step-count,1)"),
    ("100-sum(a)", "subtract(100,sum(a))"), ("rows.x + 1", "add(rows.x,1)"),
  ])
  func reads(_ text: String, _ expected: String) throws {
    #expect(try read(text) == expected)
  }

  @Test(arguments: [
    "", "a +", "* a", "a b", "(a", "a)", "sum(", "sum()", "som(a)", "1,5", "0.1234", "1.", "a ++",
  ])
  func refuses(_ text: String) throws {
    #expect(try read(text) == nil)
  }

  @Test func nestingHasABound() throws {
    #expect(try read(String(repeating: "(", count: 5000) + "1" + String(repeating: ")", count: 5000)) == nil)
    #expect(try read(String(repeating: "-", count: 5000) + "1") == nil)
  }
}
