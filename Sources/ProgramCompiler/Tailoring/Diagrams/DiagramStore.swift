/// The decision diagrams of one analysis: makes predicates and amounts, and answers questions about them.
///
/// Ordered, reduced and each stored once, so that equal functions are equal values: `p == .never` says that nobody has
/// it. The same calls give the same diagrams on every machine. An operation that would take too much throws a
/// `DiagramOverflow` and leaves nothing behind. Not for use from several threads.
///
///     let store = DiagramStore(domains: [.init(size: 2), .init(size: 3)])
///     let light = try store.test(Variable(index: 0), isIn: [1])
///     let minutes = try store.sum([store.amount(20), store.amount(10, if: store.not(light))])
final class DiagramStore {
  let domains: [VariableDomain]
  let order: VariableOrder
  var arena: NodeArena

  /// A store for variables with these domains; `order` decides how large diagrams are and nothing else.
  init(domains: [VariableDomain], order: VariableOrder? = nil, limits: DiagramLimits = .standard) {
    for (index, domain) in domains.enumerated() {
      guard let followed = domain.follows else { continue }
      precondition(
        followed.index < index && domains[followed.index].size == domain.size,
        "A variable follows an earlier one with the same values.")
    }
    self.domains = domains
    self.order = order ?? VariableOrder(declared: domains.count)
    arena = NodeArena(domains: domains, order: self.order, limits: limits)
  }

  /// The variables in the order of declaration.
  var variables: [Variable] { domains.indices.map(Variable.init) }

  /// How many nodes there are.
  var nodeCount: Int { arena.count }

  /// Who has one of these values; values that the variable cannot have count for nothing.
  func test(_ variable: Variable, isIn values: [Int]) throws(DiagramOverflow) -> Predicate {
    arena.begin()
    return Predicate(node: try arena.test(level(of: variable)) { values.contains($0) })
  }

  /// Who has both.
  func and(_ a: Predicate, _ b: Predicate) throws(DiagramOverflow) -> Predicate { try combine(.and, a, b) }

  /// Who has either, or both.
  func or(_ a: Predicate, _ b: Predicate) throws(DiagramOverflow) -> Predicate { try combine(.or, a, b) }

  /// Who has one of the two and not the other.
  func xor(_ a: Predicate, _ b: Predicate) throws(DiagramOverflow) -> Predicate { try combine(.xor, a, b) }

  /// Who does not have it.
  func not(_ a: Predicate) throws(DiagramOverflow) -> Predicate { try combine(.xor, a, .always) }

  /// Who has `b`, or does not have `a`.
  func implies(_ a: Predicate, _ b: Predicate) throws(DiagramOverflow) -> Predicate {
    try choose(a, b, .always)
  }

  /// Who has all of them; everybody when there are none.
  func all(_ predicates: [Predicate]) throws(DiagramOverflow) -> Predicate {
    try balanced(predicates, .and) ?? .always
  }

  /// Who has at least one of them; nobody when there are none.
  func any(_ predicates: [Predicate]) throws(DiagramOverflow) -> Predicate {
    try balanced(predicates, .or) ?? .never
  }

  /// Who has it for at least one value of these variables, whatever their own.
  func exists(_ variables: [Variable], _ predicate: Predicate) throws(DiagramOverflow) -> Predicate {
    try gather(.someValue, variables, predicate)
  }

  /// Who has it for every value of these variables.
  func forAll(_ variables: [Variable], _ predicate: Predicate) throws(DiagramOverflow) -> Predicate {
    try gather(.everyValue, variables, predicate)
  }

  /// Whether somebody has both.
  func overlaps(_ a: Predicate, _ b: Predicate) throws(DiagramOverflow) -> Bool {
    arena.begin()
    return try arena.meets(.overlap, a.node, b.node)
  }

  /// Whether everybody with `a` has `b`.
  func isWithin(_ a: Predicate, _ b: Predicate) throws(DiagramOverflow) -> Bool {
    arena.begin()
    return try !arena.meets(.escape, a.node, b.node)
  }

  /// Whether it is true for this valuation.
  func holds(_ predicate: Predicate, for valuation: Valuation) -> Bool {
    end(of: predicate, for: valuation) == NodeArena.always
  }

  /// How many combinations of values of `variables` have it, which must be all on which it depends.
  ///
  /// All variables of the store when none are given.
  func count(_ predicate: Predicate, over variables: [Variable]? = nil) -> BigCount {
    arena.count(predicate.node, over: levels(of: variables ?? self.variables))
  }
}

extension DiagramStore {
  /// `yes` for who has the condition, and `no` for the others.
  func choose<D: Diagram>(_ condition: Predicate, _ yes: D, _ no: D) throws(DiagramOverflow) -> D {
    arena.begin()
    return D(node: try arena.choose(condition.node, yes.node, no.node))
  }

  /// The diagram where the variable has this value.
  func fix<D: Diagram>(_ diagram: D, _ variable: Variable, at value: Int) throws(DiagramOverflow) -> D {
    precondition((0..<domains[variable.index].size).contains(value), "The variable can have the value.")
    arena.begin()
    return D(node: try arena.fix(diagram.node, level(of: variable), Int32(value)))
  }

  /// The diagram with variables replaced by others with as many values, all at once.
  ///
  /// What was asked of `from` is then asked of `to`; two variables may become one.
  func rename<D: Diagram>(
    _ diagram: D, _ renaming: [(from: Variable, to: Variable)]
  ) throws(DiagramOverflow) -> D {
    var targets = (0..<Int32(domains.count)).map { $0 }
    for (from, to) in renaming {
      precondition(domains[from.index].size == domains[to.index].size, "Both have the same values.")
      targets[Int(level(of: from))] = level(of: to)
    }
    arena.begin()
    return D(node: try arena.rename(diagram.node, arena.number(of: targets)))
  }

  /// The variables on which it depends, in the order of declaration.
  func support(_ diagram: some Diagram) -> [Variable] { supportSet(diagram).elements.map(Variable.init) }

  /// How many nodes it has, without its ends.
  func size(_ diagram: some Diagram) -> Int { arena.reach(from: [diagram.node]).nodes.count }

  /// Does something of which no diagram is kept, and takes away all that it made.
  func scratch<T>(_ body: () throws(DiagramOverflow) -> T) throws(DiagramOverflow) -> T {
    let mark = arena.mark
    defer { arena.release(to: mark) }
    return try body()
  }
}

extension DiagramStore {
  func level(of variable: Variable) -> Int32 { Int32(order.level(of: variable)) }

  /// The variables on which it depends, by index.
  func supportSet(_ diagram: some Diagram) -> BitSet {
    var found = BitSet(capacity: domains.count)
    for level in arena.support(of: [diagram.node]).elements { found.insert(order.variables[level].index) }
    return found
  }

  func levels(of variables: [Variable]) -> BitSet {
    var set = BitSet(capacity: domains.count)
    for variable in variables { set.insert(order.level(of: variable)) }
    return set
  }

  /// The end at which a diagram comes out for a valuation.
  func end(of diagram: some Diagram, for valuation: Valuation) -> Int32 {
    var node = diagram.node
    while node >= 0 {
      let level = arena.level(of: node)
      node = arena.child(of: node, at: level, Int32(valuation[order.variables[Int(level)]]))
    }
    return node
  }

  func combine<D: Diagram, E: Diagram>(
    _ operation: NodeArena.Operation, _ a: D, _ b: D, as type: E.Type = D.self
  ) throws(DiagramOverflow) -> E {
    arena.begin()
    return E(node: try arena.combine(operation, a.node, b.node))
  }

  func gather<D: Diagram>(
    _ operation: NodeArena.Operation, _ variables: [Variable], _ diagram: D
  ) throws(DiagramOverflow) -> D {
    arena.begin()
    return D(node: try arena.gather(operation, diagram.node, arena.number(of: levels(of: variables))))
  }

  /// All of them taken together two by two, neighbours first, so that what comes in between stays small.
  ///
  /// Nil when there are none.
  func balanced<D: Diagram>(
    _ diagrams: [D], _ operation: NodeArena.Operation
  ) throws(DiagramOverflow) -> D? {
    var round = diagrams.sorted { one, other in
      (arena.level(of: one.node), one.node) < (arena.level(of: other.node), other.node)
    }
    while round.count > 1 {
      var next: [D] = []
      for position in stride(from: 0, to: round.count - 1, by: 2) {
        next.append(try combine(operation, round[position], round[position + 1]))
      }
      if round.count % 2 == 1 { next.append(round[round.count - 1]) }
      round = next
    }
    return round.first
  }
}
