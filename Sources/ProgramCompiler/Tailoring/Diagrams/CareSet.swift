/// The patients there can be: those for whom every constraint holds.
///
/// Constraints that share variables, directly or by way of others, form a part. A question looks only at the parts with
/// which it shares variables; of the others it matters that somebody is left, and how many. So a hundred variables
/// with many small constraints stay cheap.
struct CareSet {
  let store: DiagramStore
  /// In the order in which they were given.
  let constraints: [Predicate]
  let parts: [Part]
  /// The part to which each variable belongs; nil when it is in no constraint.
  private let partOfVariable: [Int?]

  /// Constraints that share variables.
  struct Part {
    /// Positions in `constraints`, ascending.
    let constraints: [Int]
    /// In the order of declaration.
    let variables: [Variable]
    /// All constraints of the part at once.
    let predicate: Predicate
  }

  /// Throws a `DiagramOverflow` when the constraints of one part do not fit together.
  init(_ constraints: [Predicate], in store: DiagramStore) throws(DiagramOverflow) {
    self.store = store
    self.constraints = constraints
    let supports = constraints.map { store.support($0) }
    let groups = Self.connected(supports, count: store.domains.count)
    var parts: [Part] = []
    var partOfVariable: [Int?] = Array(repeating: nil, count: store.domains.count)
    for group in groups {
      let variables = Set(group.flatMap { supports[$0] }).sorted()
      for variable in variables { partOfVariable[variable.index] = parts.count }
      parts.append(
        Part(
          constraints: group, variables: variables, predicate: try store.all(group.map { constraints[$0] })))
    }
    self.parts = parts
    self.partOfVariable = partOfVariable
  }

  /// Positions of the supports that hang together; each without variables is on its own.
  private static func connected(_ supports: [[Variable]], count: Int) -> [[Int]] {
    var leader = Array(0..<count)
    func root(_ variable: Int) -> Int {
      var variable = variable
      while leader[variable] != variable { variable = leader[variable] }
      return variable
    }
    for support in supports {
      for variable in support {
        let (one, other) = (root(support[0].index), root(variable.index))
        leader[max(one, other)] = min(one, other)
      }
    }
    var groups: [[Int]] = []
    var groupOfRoot: [Int?] = Array(repeating: nil, count: count)
    for (position, support) in supports.enumerated() {
      guard let first = support.first else {
        groups.append([position])
        continue
      }
      let root = root(first.index)
      if let known = groupOfRoot[root] {
        groups[known].append(position)
      } else {
        groupOfRoot[root] = groups.count
        groups.append([position])
      }
    }
    return groups
  }

  /// Whether there can be no patient at all.
  var isEmpty: Bool { parts.contains { $0.predicate == .never } }

  /// Positions of the parts that share variables with these.
  func parts(touching variables: [Variable]) -> [Int] {
    Set(variables.compactMap { partOfVariable[$0.index] }).sorted()
  }

  /// Whether somebody has it.
  func admits(_ predicate: Predicate) throws(DiagramOverflow) -> Bool {
    guard !isEmpty else { return false }
    let support = store.support(predicate)
    let near = parts(touching: support)
    guard let last = near.last else { return predicate != .never }
    var narrowed = predicate
    for position in near.dropLast() {
      narrowed = try store.and(narrowed, shadow(of: parts[position], on: support))
    }
    return try store.overlaps(narrowed, parts[last].predicate)
  }

  /// What a part says about these variables alone.
  private func shadow(of part: Part, on support: [Variable]) throws(DiagramOverflow) -> Predicate {
    let kept = Set(support)
    return try store.exists(part.variables.filter { !kept.contains($0) }, part.predicate)
  }

  /// Whether everybody has it, which is so when there is nobody.
  func implies(_ predicate: Predicate) throws(DiagramOverflow) -> Bool { try !admits(store.not(predicate)) }

  /// Whether everybody has both or neither.
  func equates(_ a: Predicate, _ b: Predicate) throws(DiagramOverflow) -> Bool {
    try !admits(store.xor(a, b))
  }

  /// The predicate together with all constraints that bear on it.
  func narrowed(_ predicate: Predicate) throws(DiagramOverflow) -> Predicate {
    let near = parts(touching: store.support(predicate))
    return try store.all([predicate] + near.map { parts[$0].predicate })
  }

  /// How many combinations of values of `variables` there are with the predicate.
  ///
  /// The predicate and the constraints must depend on no others; all variables of the store when none are given.
  func count(_ predicate: Predicate = .always, over variables: [Variable]? = nil) throws(DiagramOverflow)
    -> BigCount
  {
    let near = parts(touching: store.support(predicate))
    var counted = store.levels(of: variables ?? store.variables)
    var product = BigCount.one
    for (position, part) in parts.enumerated() where !near.contains(position) {
      let own = store.levels(of: part.variables)
      counted.subtract(own)
      product = product * store.arena.count(part.predicate.node, over: own)
    }
    return try product * store.arena.count(narrowed(predicate).node, over: counted)
  }

  /// Positions of constraints that together allow nobody with the predicate: all are needed, and the earlier ones are
  /// preferred.
  ///
  /// Nil when somebody has it.
  func clash(with predicate: Predicate = .always) throws(DiagramOverflow) -> [Int]? {
    try admits(predicate) ? nil : store.clash(of: predicate, with: constraints)
  }
}
