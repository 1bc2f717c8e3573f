@testable import ProgramCompiler

/// A small space made from a seed, with predicates and amounts both as diagrams and as tables.
struct RandomSpace {
  var random: SplitMix64
  let store: DiagramStore
  let all: Enumeration
  private(set) var predicates: [(diagram: Predicate, table: [Bool])] = []
  private(set) var amounts: [(diagram: Amount, table: [Int])] = []

  init(seed: UInt64, mostValuations: Int, predicates: Int, amounts: Int) throws {
    random = SplitMix64(state: seed)
    let domains = Self.domains(mostValuations, &random)
    let count = domains.count
    var order = VariableOrder(declared: count)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: break
    case 1: order = VariableOrder(order.variables.shuffled(using: &random))
    default:
      var groups: [[Variable]] = []
      for _ in 0..<count {
        let (one, other) = (
          Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random)
        )
        groups.append([Variable(index: one), Variable(index: other)])
      }
      order = VariableOrder(domains: domains, lasting: [groups[0]], passing: groups)
    }
    store = DiagramStore(domains: domains, order: order)
    all = Enumeration(domains)
    for _ in 0..<predicates { try addPredicate() }
    for _ in 0..<amounts { try addAmount() }
  }

  /// Up to twelve variables of up to five values; some follow an earlier one.
  private static func domains(_ mostValuations: Int, _ random: inout SplitMix64) -> [VariableDomain] {
    var domains: [VariableDomain] = []
    var valuations = 1
    for index in 0..<Int.random(in: 1...12, using: &random) {
      let fitting = Swift.max(1, Swift.min(5, mostValuations / valuations))
      let size = Int.random(in: 1...fitting, using: &random)
      valuations *= size
      let alike = domains.indices.filter { domains[$0].size == size }
      let follows = index > 0 && Int.random(in: 0..<4, using: &random) == 0 ? alike.last : nil
      domains.append(VariableDomain(size: size, follows: follows.map(Variable.init)))
    }
    return domains
  }

  mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }
  mutating func predicate() -> (diagram: Predicate, table: [Bool]) {
    predicates[number(0..<predicates.count)]
  }
  mutating func amount() -> (diagram: Amount, table: [Int]) { amounts[number(0..<amounts.count)] }
  mutating func variable() -> Variable { Variable(index: number(0..<all.domains.count)) }

  /// A test of one variable.
  mutating func test() throws -> (diagram: Predicate, table: [Bool]) {
    let variable = variable()
    let values = (0..<all.domains[variable.index].size).filter { _ in Bool.random(using: &random) }
    return (
      try store.test(variable, isIn: values),
      all.table { values.contains(all.value(variable.index, in: $0)) }
    )
  }

  private mutating func addPredicate() throws {
    guard predicates.count >= 3 else { return predicates.append(try test()) }
    let (a, b, c) = (predicate(), try test(), predicate())
    switch number(0..<7) {
    case 0: predicates.append((try store.and(a.diagram, b.diagram), all.table { a.table[$0] && b.table[$0] }))
    case 1: predicates.append((try store.or(a.diagram, b.diagram), all.table { a.table[$0] || b.table[$0] }))
    case 2: predicates.append((try store.not(a.diagram), all.table { !a.table[$0] }))
    case 3: predicates.append((try store.xor(a.diagram, c.diagram), all.table { a.table[$0] != c.table[$0] }))
    case 4:
      predicates.append((try store.implies(a.diagram, c.diagram), all.table { !a.table[$0] || c.table[$0] }))
    case 5:
      predicates.append(
        (
          try store.choose(a.diagram, b.diagram, c.diagram),
          all.table { a.table[$0] ? b.table[$0] : c.table[$0] }
        ))
    default:
      let some = [a, b, c, try test()]
      let diagrams = some.map(\.diagram)
      predicates.append(
        Bool.random(using: &random)
          ? (try store.all(diagrams), all.table { number in some.allSatisfy { $0.table[number] } })
          : (try store.any(diagrams), all.table { number in some.contains { $0.table[number] } }))
    }
  }

  mutating func addAmount() throws {
    let weight = number(-5..<20)
    guard amounts.count >= 2 else {
      let guarding = predicate()
      return amounts.append(
        (try store.amount(weight, if: guarding.diagram), all.table { guarding.table[$0] ? weight : 0 }))
    }
    let (a, b, c) = (amount(), amount(), predicate())
    switch number(0..<7) {
    case 0: amounts.append((try store.add(a.diagram, b.diagram), all.table { a.table[$0] + b.table[$0] }))
    case 1: amounts.append((try store.max(a.diagram, b.diagram), all.table { max(a.table[$0], b.table[$0]) }))
    case 2: amounts.append((try store.min(a.diagram, b.diagram), all.table { min(a.table[$0], b.table[$0]) }))
    case 3: amounts.append((try store.scale(a.diagram, by: weight), all.table { a.table[$0] * weight }))
    case 4: amounts.append((store.indicator(c.diagram), all.table { c.table[$0] ? 1 : 0 }))
    case 5:
      amounts.append(
        (
          try store.choose(c.diagram, a.diagram, b.diagram),
          all.table { c.table[$0] ? a.table[$0] : b.table[$0] }
        ))
    default:
      amounts.append((try store.amount(weight, if: c.diagram), all.table { c.table[$0] ? weight : 0 }))
    }
  }
}
