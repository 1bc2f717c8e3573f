import ProgramBundle

extension FlagSpace {
  /// The space of a program's flags and skippable assignments, for conditions of this program.
  init(_ program: Program, conditions: [Condition], moments: Int = 1) {
    self.init(
      flags: program.flags.map { Flag(id: $0.id.text, kind: $0.kind, changes: $0.changes) },
      skippable: program.assignments.filter(\.isSkippable).map { $0.part.scope.qualified($0.id.text) },
      conditions: conditions, moments: moments)
  }

  /// Diagrams for this space, in an order that suits these conditions at every moment.
  ///
  /// `constraints` matter most, since all that follows has to do with them. Conditions that are not about flags are passed
  /// over.
  func store(
    constraints: [Condition], conditions: [Condition], limits: DiagramLimits = .standard
  ) -> DiagramStore {
    let order = VariableOrder(
      domains: variableDomains, lasting: supports(of: constraints), passing: supports(of: conditions))
    return DiagramStore(domains: variableDomains, order: order, limits: limits)
  }

  /// What conditions are about at every moment, each set of variables once for a condition.
  private func supports(of conditions: [Condition]) -> [[Variable]] {
    conditions.flatMap { condition -> [[Variable]] in
      var found: [[Variable]] = []
      for moment in 0..<moments {
        guard let support = support(of: condition, at: moment), found.last != support else { continue }
        found.append(support)
      }
      return found
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
