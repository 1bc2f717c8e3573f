import Testing

@testable import ProgramCompiler

/// Spaces far too large to enumerate: the ways of computing must agree with each other, and stay small.
struct DiagramScaleTests {
  @Test(arguments: [false, true])
  func aHundredFlags(isShuffled: Bool) throws {
    var program = NeighbouringConditions(flags: 100, seed: 7, isShuffled: isShuffled)
    let sentences = (0..<500).map { _ in program.condition() }
    let limits = (0..<50).map { _ in program.constraint() }
    let order = VariableOrder(
      domains: program.domains, lasting: limits.map(\.variables), passing: sentences.map(\.variables))
    let store = DiagramStore(domains: program.domains, order: order)
    let conditions = try sentences.map { try $0.predicate(in: store) }
    let constraints = try limits.map { try $0.predicate(in: store) }
    let care = try CareSet(constraints, in: store)
    let everything = try store.all(constraints)

    #expect(care.parts.count > 1)
    #expect(try care.count() == store.count(everything))
    #expect(try care.count() > BigCount(.max))
    for condition in conditions.prefix(100) {
      let both = try store.and(everything, condition)
      #expect(try care.admits(condition) == (both != .never))
      #expect(try care.count(condition) == store.count(both))
      let first = try care.first(condition)
      #expect((first == nil) == (both == .never))
      if let first { #expect(store.holds(both, for: first)) }
    }
    // About 20 nodes for a condition.
    #expect(store.nodeCount < 50_000)

    // A sum of hundreds of amounts, which as one diagram would not fit.
    var amounts: [Amount] = []
    for (position, condition) in conditions.enumerated() {
      amounts.append(try store.amount(1 + position * 7 % 600, if: condition))
    }
    let most = try #require(try care.most(of: amounts))
    #expect(store.holds(everything, for: most.witness))
    #expect(amounts.reduce(0) { $0 + store.value($1, for: most.witness) } == most.value)
    let turned = try amounts.map { try store.scale($0, by: -1) }
    #expect(try care.least(of: turned) == .init(value: -most.value, witness: most.witness))
  }

  /// Few enough amounts that their sum can be made: the same most, and nobody earlier has it.
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func theSumHasTheSameMost(_ seed: UInt64) throws {
    var program = NeighbouringConditions(flags: 30, seed: seed, isShuffled: true)
    let sentences = (0..<10).map { _ in program.condition() }
    let limits = (0..<15).map { _ in program.constraint() }
    let order = VariableOrder(
      domains: program.domains, lasting: limits.map(\.variables), passing: sentences.map(\.variables))
    let store = DiagramStore(domains: program.domains, order: order)
    let care = try CareSet(limits.map { try $0.predicate(in: store) }, in: store)
    var amounts: [Amount] = []
    for (position, sentence) in sentences.enumerated() {
      amounts.append(try store.amount(5 + position % 3, if: sentence.predicate(in: store)))
    }
    let sum = try store.sum(amounts)
    let most = try #require(try care.most(of: amounts))
    #expect(try care.values(sum).last == most.value)
    #expect(try care.least(of: amounts)?.value == care.values(sum).first)

    var before = try store.equals(sum, most.value)
    for variable in store.variables {
      let value = most.witness[variable]
      let earlier = try store.and(before, store.test(variable, isIn: Array(0..<value)))
      #expect(try !care.admits(earlier))
      before = try store.and(before, store.test(variable, isIn: [value]))
    }
    #expect(try care.admits(before))
  }
}
