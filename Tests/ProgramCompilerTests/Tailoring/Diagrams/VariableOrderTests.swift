import Testing

@testable import ProgramCompiler

struct VariableOrderTests {
  private func group(_ variables: [Variable]) -> VariableOrder.Group {
    .init(variables: variables, weight: 1)
  }

  @Test func withoutConditionsItIsThatOfDeclaration() {
    let domains = Array(repeating: VariableDomain(size: 2), count: 5)
    #expect(VariableOrder(domains: domains, lasting: [], passing: []) == VariableOrder(declared: 5))
  }

  @Test func theSpanIsTheDistanceWithinGroups() {
    let order = VariableOrder([2, 0, 1].map(Variable.init))
    #expect(order.level(of: Variable(index: 1)) == 2)
    #expect(
      order.span(of: [group([0, 1].map(Variable.init)), group([2, 1].map(Variable.init)), group([])]) == 3)
  }

  /// Neighbours that were declared far apart are brought together, each variable once.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func neighboursAreFound(_ seed: UInt64) {
    var program = NeighbouringConditions(flags: 60, seed: seed, isShuffled: true)
    let lasting = (0..<30).map { _ in program.constraint().variables }
    let passing = (0..<200).map { _ in program.condition().variables }
    let order = VariableOrder(domains: program.domains, lasting: lasting, passing: passing)
    #expect(order.variables.sorted() == VariableOrder(declared: 60).variables)
    let declared = VariableOrder(declared: 60)
    #expect(order.span(of: lasting.map(group)) * 4 < declared.span(of: lasting.map(group)))
    #expect(order.span(of: passing.map(group)) < declared.span(of: passing.map(group)))
    #expect(VariableOrder(domains: program.domains, lasting: lasting, passing: passing) == order)
  }
}
