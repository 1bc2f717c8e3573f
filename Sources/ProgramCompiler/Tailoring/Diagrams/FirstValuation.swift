/// The search for the first valuation: variable by variable in the order of declaration, the first value with which it can
/// still be completed.
///
/// Values come in their order, but for a variable that follows another the value of that one comes first. So the outcome
/// does not depend on the order of the diagrams.
struct FirstValuation {
  private let store: DiagramStore
  /// What decides about its own variables, with the values settled so far.
  private var conjunction: Conjunction?
  private let isInConjunction: BitSet
  /// By variable, the predicate about it; no two of these share variables.
  private var predicates: [Predicate]
  /// By level, the values that are settled; negative where none is.
  private var given: [Int32]
  private var values: [Int] = []

  /// A search in which `predicates`, and the conjunction, share no variables with each other.
  init(
    _ predicates: [(Predicate, variables: [Variable])], _ conjunction: Conjunction? = nil,
    in store: DiagramStore
  ) {
    self.store = store
    self.conjunction = conjunction
    var set = BitSet(capacity: store.domains.count)
    for variable in conjunction?.variables ?? [] { set.insert(variable.index) }
    isInConjunction = set
    self.predicates = Array(repeating: .always, count: store.domains.count)
    given = Array(repeating: -1, count: store.domains.count)
    for (predicate, variables) in predicates {
      for variable in variables { self.predicates[variable.index] = predicate }
    }
  }

  /// The first valuation; there must be one.
  mutating func find() throws(DiagramOverflow) -> Valuation {
    values = []
    for variable in store.variables { values.append(try firstValue(of: variable)) }
    return Valuation(values: values)
  }

  private mutating func firstValue(of variable: Variable) throws(DiagramOverflow) -> Int {
    let level = store.order.level(of: variable)
    for value in candidates(for: variable) {
      given[level] = Int32(value)
      if isInConjunction.contains(variable.index), let before = conjunction {
        let after = try before.fixing(variable, at: value, in: store)
        guard try after.canHold(in: store) else { continue }
        conjunction = after
        return value
      }
      if store.arena.canHold(predicates[variable.index].node, given: given) { return value }
    }
    preconditionFailure("A search begins where somebody is.")
  }

  private func candidates(for variable: Variable) -> [Int] {
    let domain = store.domains[variable.index]
    guard let followed = domain.follows else { return Array(0..<domain.size) }
    let kept = values[followed.index]
    return [kept] + (0..<domain.size).filter { $0 != kept }
  }
}
