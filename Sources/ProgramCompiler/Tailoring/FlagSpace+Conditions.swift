import ProgramBundle

extension FlagSpace {
  /// The space of a program's flags and skippable assignments, for conditions of this program.
  init(_ program: Program, conditions: [Condition], moments: Int = 1, skippable: Bool = true) {
    let left = skippable ? program.assignments.filter(\.isSkippable) : []
    self.init(
      flags: program.flags.map { Flag(id: $0.id.text, kind: $0.kind, changes: $0.changes) },
      skippable: left.map { $0.part.scope.qualified($0.id.text) },
      conditions: conditions, moments: moments)
  }

  /// Diagrams for this space, in an order that suits these conditions at every moment.
  ///
  /// `constraints` matter most, since all that follows has to do with them. Conditions that are not about flags are passed
  /// over.
  func store(
    constraints: [Condition], conditions: [Condition], limits: DiagramLimits = .standard
  ) -> DiagramStore {
    store(
      constraints: constraints, asking: Array(repeating: conditions, count: moments), limits: limits)
  }

  /// Diagrams for this space, in an order that suits conditions that are asked at these moments only.
  func store(
    constraints: [Condition], asking asked: [[Condition]], limits: DiagramLimits = .standard
  ) -> DiagramStore {
    let order = VariableOrder(
      domains: variableDomains, lasting: (0..<moments).flatMap { supports(of: constraints, at: $0) },
      passing: asked.enumerated().flatMap { supports(of: $1, at: $0) })
    return DiagramStore(domains: variableDomains, order: order, limits: limits)
  }

  /// What conditions are about at a moment; those about the same flags count once.
  private func supports(of conditions: [Condition], at moment: Int) -> [[Variable]] {
    var seen: Set<[Variable]> = []
    var read: Set<String> = []
    return conditions.compactMap { condition in
      guard read.insert(condition.text).inserted, let support = support(of: condition, at: moment),
        seen.insert(support).inserted
      else { return nil }
      return support
    }
  }

  /// The variables that a condition names, in the order of declaration; nil when one of its names is no flag.
  func support(of condition: Condition, at moment: Int = 0) -> [Variable]? {
    var found: Set<Variable> = []
    for atom in condition.atoms {
      guard let variable = variable(atom.operand.text, at: moment) else { return nil }
      found.insert(variable)
    }
    return found.sorted()
  }

  /// Who meets a condition at a moment.
  ///
  /// Nil when one of its names is no flag (an alert looks at answers) or is compared as its kind of flag cannot be: where the
  /// evaluator of `ProgramBundle` could throw. Else both agree for every patient.
  func predicate(
    _ condition: Condition, at moment: Int = 0, in store: DiagramStore
  ) throws(DiagramOverflow) -> Predicate? {
    try predicate(condition.root, moment, store)
  }

  private func predicate(
    _ node: Condition.Node, _ moment: Int, _ store: DiagramStore
  ) throws(DiagramOverflow) -> Predicate? {
    switch node {
    case .and(let nodes): return try predicates(nodes, moment, store).map(store.all)
    case .or(let nodes): return try predicates(nodes, moment, store).map(store.any)
    case .not(let inner): return try predicate(inner, moment, store).map(store.not)
    case .flag(let name): return try test(name, nil, moment, store)
    case .compare(let name, let comparison): return try test(name, comparison, moment, store)
    }
  }

  private func predicates(
    _ nodes: [Condition.Node], _ moment: Int, _ store: DiagramStore
  ) throws(DiagramOverflow) -> [Predicate]? {
    var found: [Predicate] = []
    for node in nodes {
      guard let predicate = try predicate(node, moment, store) else { return nil }
      found.append(predicate)
    }
    return found
  }

  private func test(
    _ name: Reference, _ comparison: Condition.Comparison?, _ moment: Int, _ store: DiagramStore
  ) throws(DiagramOverflow) -> Predicate? {
    guard let variable = variable(name.text, at: moment),
      let positions = domains[variable.index].positions(matching: comparison)
    else { return nil }
    return try store.test(variable, isIn: positions)
  }
}
