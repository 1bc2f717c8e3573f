@testable import ProgramCompiler

/// Random conditions, each over at most eight neighbouring flags: what large programs look like to the diagrams.
///
/// Of ten flags seven are yes or no and three have three or four values. A condition names one to `names` of `reach` flags in
/// a row, joined by `and` and `or`, and some of it turned by `not`. A constraint forbids two or three such flags to have
/// certain values at the same time. With `isShuffled` the neighbours are hidden: flags are declared in a random order.
struct NeighbouringConditions {
  let domains: [VariableDomain]
  /// The flags in the order in which they are neighbours.
  private let row: [Variable]
  private let reach: Int
  private let names: Int
  private var random: SplitMix64

  init(flags: Int, reach: Int = 8, seed: UInt64, isShuffled: Bool = false, names: Int = 8) {
    random = SplitMix64(state: seed)
    domains = (0..<flags).map { VariableDomain(size: [2, 2, 3, 2, 2, 4, 2, 2, 3, 2][$0 % 10]) }
    let declared = (0..<flags).map(Variable.init)
    row = isShuffled ? declared.shuffled(using: &random) : declared
    self.reach = min(reach, flags)
    self.names = min(names, flags)
  }

  /// What a condition says, before it is a diagram.
  indirect enum Sentence {
    case test(Variable, [Int])
    case not(Sentence)
    case and([Sentence])
    case or([Sentence])

    var variables: [Variable] {
      switch self {
      case .test(let variable, _): [variable]
      case .not(let inner): inner.variables
      case .and(let inner), .or(let inner): inner.flatMap(\.variables)
      }
    }

    func predicate(in store: DiagramStore) throws -> Predicate {
      switch self {
      case .test(let variable, let values): return try store.test(variable, isIn: values)
      case .not(let inner): return try store.not(inner.predicate(in: store))
      case .and(let inner): return try store.all(inner.map { try $0.predicate(in: store) })
      case .or(let inner): return try store.any(inner.map { try $0.predicate(in: store) })
      }
    }
  }

  mutating func condition() -> Sentence { sentence(some(Int.random(in: 1...names, using: &random))) }

  mutating func constraint() -> Sentence {
    .not(.and(some(Int.random(in: 2...3, using: &random)).map { test($0) }))
  }

  /// Different flags of one stretch, in a random order.
  private mutating func some(_ count: Int) -> [Variable] {
    let start = Int.random(in: 0...(row.count - reach), using: &random)
    return Array(row[start..<start + reach].shuffled(using: &random).prefix(count))
  }

  private mutating func test(_ variable: Variable) -> Sentence {
    let size = domains[variable.index].size
    let first = Int.random(in: 0..<size, using: &random)
    return .test(variable, size > 2 && Bool.random(using: &random) ? [first, (first + 1) % size] : [first])
  }

  private mutating func sentence(_ variables: [Variable]) -> Sentence {
    guard variables.count > 1 else { return test(variables[0]) }
    let cut = Int.random(in: 1..<variables.count, using: &random)
    let parts = [sentence(Array(variables[..<cut])), sentence(Array(variables[cut...]))]
    let joined: Sentence = Bool.random(using: &random) ? .and(parts) : .or(parts)
    return Int.random(in: 0..<4, using: &random) == 0 ? .not(joined) : joined
  }
}
