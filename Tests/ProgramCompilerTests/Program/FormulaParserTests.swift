import ProgramBundle
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

  @Test func lengthHasABound() throws {
    func row(_ count: Int, _ sign: String) -> String {
      Array(repeating: "a", count: count).joined(separator: sign)
    }
    #expect(try read(row(500, "+")) != nil)
    #expect(try read(row(501, "+")) == nil)
    #expect(try read(row(16, "*")) != nil)
    #expect(try read(row(17, "*")) == nil)
  }

  /// A long sum has the same outcome in the bundle, and nests little there.
  @Test(arguments: [1, 2, 3, 4, 5, 8, 13, 40, 200])
  func aLongSumIsHalved(_ count: Int) throws {
    let terms = (1...count).map { "\($0 % 3 == 1 ? "+" : "-") \($0)" }
    let text = terms.joined(separator: " ").dropFirst(2)
    let field = "<computed id=\"total\"><label>Som</label><formula>\(text)</formula></computed>"
    let contents = try #require(try Compiler.compile(SmallestProgram(.fields, field).tree).contents())
    let fields = try #require(contents.documents.assignments.first?.fields)
    guard case .computed(let expression)? = fields.last?.content else {
      Issue.record("the sum is the last field")
      return
    }
    #expect(value(expression) == (1...count).reduce(0) { $1 % 3 == 1 ? $0 + $1 : $0 - $1 })
    #expect(depth(expression) <= 9)
    _ = try BundleFile.load(try BundleFile.bytes(of: contents)).get()
  }

  private func value(_ expression: Expression) -> Int? {
    switch expression {
    case .number(let number): return number.thousandths / 1000
    case .answer: return nil
    case .operation(let operation, let sides):
      guard let left = value(sides[0]), let right = value(sides[1]) else { return nil }
      return operation == .add ? left + right : operation == .subtract ? left - right : nil
    }
  }

  private func depth(_ expression: Expression) -> Int {
    if case .operation(_, let sides) = expression { 1 + (sides.map(depth).max() ?? 0) } else { 1 }
  }
}
