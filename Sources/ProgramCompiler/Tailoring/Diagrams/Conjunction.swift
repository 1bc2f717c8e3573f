/// Predicates of which all must be true, kept apart because together they may be large.
///
/// Whether they can be is found by taking out one variable after another, as `Extremum` does.
struct Conjunction {
  /// One for each bucket of `order`.
  private var predicates: [Predicate]
  private let order: EliminationOrder

  /// `predicates` has one predicate for each bucket, which depends on variables of the bucket's scope only.
  init(_ predicates: [Predicate], order: EliminationOrder) {
    self.predicates = predicates
    self.order = order
  }

  /// The variables they are about, in the order of declaration.
  var variables: [Variable] { order.buckets.map(\.variable).sorted() }

  /// Those that remain when a variable has this value.
  func fixing(_ variable: Variable, at value: Int, in store: DiagramStore) throws(DiagramOverflow)
    -> Conjunction
  {
    var fixed = self
    for (position, bucket) in order.buckets.enumerated() where bucket.scope.contains(variable.index) {
      fixed.predicates[position] = try store.fix(predicates[position], variable, at: value)
    }
    return fixed
  }

  /// Whether they can all be true.
  func canHold(in store: DiagramStore) throws(DiagramOverflow) -> Bool {
    guard !predicates.contains(.never) else { return false }
    var waiting = predicates
    for (position, bucket) in order.buckets.enumerated() {
      let left = try store.exists([bucket.variable], waiting[position])
      if left == .never { return false }
      if let next = bucket.next { waiting[next] = try store.and(waiting[next], left) }
    }
    return true
  }
}
