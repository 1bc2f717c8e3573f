import Testing

@testable import ProgramCompiler

/// Diagrams against enumeration, on random spaces of up to twelve variables.
///
/// Most spaces are small, so that there can be many; a seed that fails is in the message.
struct DiagramPropertyTests {
  /// Seeds, and how many valuations their spaces have at most.
  struct Batch: Sendable {
    let seeds: Range<UInt64>
    let mostValuations: Int
  }

  /// 10,000 spaces in all.
  static let batches = [
    Batch(seeds: 0..<4_900, mostValuations: 16), Batch(seeds: 4_900..<9_800, mostValuations: 32),
    Batch(seeds: 9_800..<9_980, mostValuations: 300), Batch(seeds: 9_980..<10_000, mostValuations: 2_000),
  ]

  @Test(arguments: batches)
  func diagramsAreTheFunctions(_ batch: Batch) throws {
    for seed in batch.seeds {
      var space = try RandomSpace(seed: seed, mostValuations: batch.mostValuations, predicates: 9, amounts: 5)
      let (store, all) = (space.store, space.all)

      for (one, other) in zip(space.predicates, space.predicates.dropFirst()) {
        agree((one.diagram == other.diagram) == (one.table == other.table), seed)
        let overlaps = all.inOrder.contains { one.table[$0] && other.table[$0] }
        try agree(store.overlaps(one.diagram, other.diagram) == overlaps, seed)
        let isWithin = all.inOrder.allSatisfy { !one.table[$0] || other.table[$0] }
        try agree(store.isWithin(one.diagram, other.diagram) == isWithin, seed)
      }

      let (a, b, amount, other) = (space.predicate(), space.predicate(), space.amount(), space.amount())
      let limit = space.number(-10..<30)
      expect(a.diagram, a.table, space, seed)
      expect(amount.diagram, amount.table, space, seed)
      agree(store.values(amount.diagram) == Set(amount.table).sorted(), seed)
      try expect(store.exceeds(amount.diagram, limit), amount.table.map { $0 > limit }, space, seed)
      try expect(store.isAtMost(amount.diagram, limit), amount.table.map { $0 <= limit }, space, seed)
      try expect(store.equals(amount.diagram, limit), amount.table.map { $0 == limit }, space, seed)
      try expect(
        store.exceeds(amount.diagram, other.diagram),
        all.table { amount.table[$0] > other.table[$0] }, space, seed)
      try expect(
        store.equals(amount.diagram, other.diagram),
        all.table { amount.table[$0] == other.table[$0] }, space, seed)
      try expect(
        store.sum(space.amounts.map(\.diagram)),
        all.table { number in space.amounts.reduce(0) { $0 + $1.table[number] } }, space, seed)

      let variable = space.variable()
      let value = space.number(0..<all.domains[variable.index].size)
      try expect(
        store.fix(b.diagram, variable, at: value),
        all.table { b.table[all.number($0, with: variable.index, at: value)] }, space, seed)
      try expect(
        store.fix(amount.diagram, variable, at: value),
        all.table { amount.table[all.number($0, with: variable.index, at: value)] }, space, seed)
    }
  }

  @Test(arguments: batches)
  func variablesAreGatheredAndRenamed(_ batch: Batch) throws {
    for seed in batch.seeds {
      var space = try RandomSpace(seed: seed, mostValuations: batch.mostValuations, predicates: 6, amounts: 2)
      let (store, all) = (space.store, space.all)
      let (a, amount) = (space.predicate(), space.amount())

      let gathered = store.variables.filter { _ in Bool.random(using: &space.random) }
      var some = a.table
      var every = a.table
      for variable in gathered {
        let values = 0..<all.domains[variable.index].size
        (some, every) = (
          all.table { number in values.contains { some[all.number(number, with: variable.index, at: $0)] } },
          all.table { number in values.allSatisfy { every[all.number(number, with: variable.index, at: $0)] }
          }
        )
      }
      try expect(store.exists(gathered, a.diagram), some, space, seed)
      try expect(store.forAll(gathered, a.diagram), every, space, seed)

      var renaming: [(from: Variable, to: Variable)] = []
      for variable in store.variables where Bool.random(using: &space.random) {
        let alike = store.variables.filter { all.domains[$0.index].size == all.domains[variable.index].size }
        renaming.append((variable, alike[space.number(0..<alike.count)]))
      }
      func renamed(_ number: Int) -> Int {
        renaming.reduce(number) {
          all.number($0, with: $1.from.index, at: all.value($1.to.index, in: number))
        }
      }
      try expect(store.rename(a.diagram, renaming), all.table { a.table[renamed($0)] }, space, seed)
      try expect(store.rename(amount.diagram, renaming), all.table { amount.table[renamed($0)] }, space, seed)
    }
  }

  @Test(arguments: batches)
  func careSetsKnowEveryPatient(_ batch: Batch) throws {
    for seed in batch.seeds {
      var space = try RandomSpace(seed: seed, mostValuations: batch.mostValuations, predicates: 9, amounts: 4)
      let (store, all) = (space.store, space.all)
      var constraints: [(diagram: Predicate, table: [Bool])] = []
      for _ in 0..<space.number(0..<5) {
        let (one, other) = (try space.test(), try space.test())
        constraints.append(
          space.number(0..<6) == 0
            ? space.predicate()
            : (
              try store.or(one.diagram, other.diagram), all.table { one.table[$0] || other.table[$0] }
            ))
      }
      let care = try CareSet(constraints.map(\.diagram), in: store)
      func allowed(_ number: Int, by some: [Int]) -> Bool {
        some.allSatisfy { constraints[$0].table[number] }
      }
      let patients = all.table { allowed($0, by: Array(constraints.indices)) }
      agree(care.isEmpty == !patients.contains(true), seed)

      let (a, b) = (space.predicate(), space.predicate())
      let having = all.table { patients[$0] && a.table[$0] }
      let number = having.count { $0 }
      try agree(care.admits(a.diagram) == (number > 0), seed)
      try agree(care.implies(a.diagram) == (number == patients.count { $0 }), seed)
      let differ = all.inOrder.contains { patients[$0] && a.table[$0] != b.table[$0] }
      try agree(care.equates(a.diagram, b.diagram) == !differ, seed)
      try agree(care.count(a.diagram) == BigCount(UInt(number)), seed)
      try agree(care.count() == BigCount(UInt(patients.count { $0 })), seed)
      try agree(care.first(a.diagram) == all.first(having), seed)

      let nodes = store.nodeCount
      let sums = all.table { number in space.amounts.reduce(0) { $0 + $1.table[number] } }
      let amounts = space.amounts.map(\.diagram)
      let most = all.extreme(sums, having, isBetter: >)
      let least = all.extreme(sums, having, isBetter: <)
      try agree(care.most(of: amounts, where: a.diagram) == most, seed)
      try agree(care.least(of: amounts, where: a.diagram) == least, seed)
      try agree(care.mostValue(of: amounts, where: a.diagram) == most?.value, seed)
      try agree(care.leastValue(of: amounts, where: a.diagram) == least?.value, seed)
      agree(store.nodeCount == nodes, seed)

      let values = Set(all.inOrder.filter { having[$0] }.map { space.amounts[0].table[$0] }).sorted()
      try agree(care.values(amounts[0], where: a.diagram) == values, seed)

      var needed = Array(constraints.indices)
      for position in constraints.indices.reversed() {
        let without = needed.filter { $0 != position }
        if !all.inOrder.contains(where: { a.table[$0] && allowed($0, by: without) }) { needed = without }
      }
      try agree(care.clash(with: a.diagram) == (number > 0 ? nil : needed), seed)
    }
  }

  /// What an operation takes away afterwards leaves no trace: the same calls give the same numbers.
  @Test func scratchLeavesNoTrace() throws {
    for seed in 0..<500 as Range<UInt64> {
      let plain = try RandomSpace(seed: seed, mostValuations: 60, predicates: 6, amounts: 4)
      var other = try RandomSpace(seed: seed, mostValuations: 60, predicates: 6, amounts: 0)
      let before = other.store.nodeCount
      try other.store.scratch { () throws(DiagramOverflow) in
        var sum = Amount.zero
        for (position, predicate) in other.predicates.enumerated() {
          sum = try other.store.add(sum, other.store.amount(100 << position, if: predicate.diagram))
        }
      }
      agree(other.store.nodeCount == before, seed)
      for _ in 0..<4 { try other.addAmount() }
      agree(other.amounts.map(\.diagram) == plain.amounts.map(\.diagram), seed)
      agree(other.amounts.map(\.table) == plain.amounts.map(\.table), seed)
    }
  }

  /// Records a failure only: there are too many comparisons to record each.
  private func agree(
    _ isSo: Bool, _ seed: UInt64, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    if !isSo { Issue.record("seed \(seed)", sourceLocation: sourceLocation) }
  }

  /// Whether a diagram is this function, its support and count with it.
  private func expect(
    _ diagram: Predicate, _ table: [Bool], _ space: RandomSpace, _ seed: UInt64,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for (valuation, entry) in zip(space.all.valuations, table) {
      agree(space.store.holds(diagram, for: valuation) == entry, seed, sourceLocation: sourceLocation)
    }
    agree(space.store.support(diagram) == space.all.support(table), seed, sourceLocation: sourceLocation)
    agree(
      space.store.count(diagram) == BigCount(UInt(table.count { $0 })), seed, sourceLocation: sourceLocation)
  }

  private func expect(
    _ diagram: Amount, _ table: [Int], _ space: RandomSpace, _ seed: UInt64,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for (valuation, entry) in zip(space.all.valuations, table) {
      agree(space.store.value(diagram, for: valuation) == entry, seed, sourceLocation: sourceLocation)
    }
    agree(space.store.support(diagram) == space.all.support(table), seed, sourceLocation: sourceLocation)
  }
}
