import Testing

@testable import ProgramCompiler

/// What does not fit is said to, with the variables that do it.
struct DiagramLimitsTests {
  /// Twelve pairs, each of one early and one late variable that are alike.
  private static let pairs = (0..<12).map { [Variable(index: $0), Variable(index: $0 + 12)] }
  private static let domains = Array(repeating: VariableDomain(size: 2), count: 24)

  private func alike(_ pair: [Variable], in store: DiagramStore) throws(DiagramOverflow) -> Predicate {
    try store.not(store.xor(store.test(pair[0], isIn: [1]), store.test(pair[1], isIn: [1])))
  }

  @Test func tooManyNodesNameTheFlags() throws {
    let store = DiagramStore(domains: Self.domains, limits: DiagramLimits(mostWords: 6_000))
    let pairs = try Self.pairs.map { try alike($0, in: store) }
    var entangled: [Variable]?
    do {
      _ = try store.all(pairs)
    } catch {
      entangled = error.entangled
    }
    let named = try #require(entangled)
    #expect(named.count == DiagramOverflow.mostEntangled)
    #expect(named == named.sorted())
    // Between the two halves every outcome of the first has to be remembered.
    #expect(named.contains(Variable(index: 11)))

    // Nothing is left of the attempt: the store still answers, and the same again.
    #expect(try store.overlaps(pairs[0], pairs[1]))
    #expect(store.count(pairs[0]) == BigCount(1 << 23))
    #expect(throws: DiagramOverflow(entangled: named)) { try store.all(pairs) }
  }

  /// In an order in which pairs stand together there is room to spare.
  @Test func aGoodOrderFits() throws {
    let order = VariableOrder(domains: Self.domains, lasting: Self.pairs, passing: [])
    let store = DiagramStore(
      domains: Self.domains, order: order, limits: DiagramLimits(mostWords: 6_000))
    let all = try store.all(Self.pairs.map { try alike($0, in: store) })
    #expect(store.size(all) == 36)
    #expect(store.count(all) == BigCount(1 << 12))
  }

  /// That no number of ones is both even and odd takes a look at every variable, though no node is made.
  @Test func tooManyStepsNameTheFlags() throws {
    let store = DiagramStore(domains: Self.domains, limits: DiagramLimits(mostSteps: 20))
    let even = try parity(.always, in: store)
    let odd = try parity(.never, in: store)
    var named: [Variable] = []
    do {
      _ = try store.overlaps(even, odd)
    } catch {
      named = error.entangled
    }
    #expect(named.count == DiagramOverflow.mostEntangled)
  }

  /// What follows another variable is the same flag later on: it is named once, as that one.
  @Test func whatFollowsIsNamedAsWhatItFollows() throws {
    let domains =
      (0..<3).map { _ in VariableDomain(size: 2) }
      + (0..<9).map { VariableDomain(size: 2, follows: Variable(index: $0)) }
    let store = DiagramStore(domains: domains, limits: DiagramLimits(mostSteps: 20))
    let (even, odd) = (try parity(.always, in: store), try parity(.never, in: store))
    #expect(throws: DiagramOverflow(entangled: (0..<3).map(Variable.init))) {
      try store.overlaps(even, odd)
    }
  }

  @Test func allOperationsTogetherHaveALimit() throws {
    let store = DiagramStore(domains: Self.domains, limits: DiagramLimits(mostStepsInAll: 200))
    #expect(throws: DiagramOverflow.self) {
      for _ in 0..<200 { _ = try parity(.always, in: store) }
    }
  }

  /// Who has an even number of ones, or with `never` an odd one.
  private func parity(_ start: Predicate, in store: DiagramStore) throws(DiagramOverflow) -> Predicate {
    var parity = start
    for variable in store.variables.reversed() {
      parity = try store.xor(parity, store.test(variable, isIn: [1]))
    }
    return parity
  }
}
