/// An order in which variables are taken out of a sum or a conjunction, one by one.
///
/// Bucket elimination (Dechter, *Bucket elimination: a unifying framework for reasoning*, 1999): a variable is taken out of
/// the functions that depend on it, which leaves one function of the variables beside it. The cost lies in how many
/// those are, not in how many functions there are.
struct EliminationOrder {
  /// In the order in which they are taken out.
  let buckets: [Bucket]
  /// The bucket in which each function stands; nil when it depends on nothing.
  let bucketOfFunction: [Int?]
  private let variableCount: Int

  struct Bucket {
    let variable: Variable
    /// The variables of the functions of the bucket, with its own.
    let scope: BitSet
    /// Where its outcome goes: the bucket of the next variable that is taken out; nil when nothing is left.
    let next: Int?
  }

  /// Takes out each time the variable of which the functions beside it have the fewest combinations of values, of equals the
  /// one at the lowest level. `scopes` are the variables of each function, by index.
  init(scopes: [BitSet], domains: [VariableDomain], order: VariableOrder) {
    let count = domains.count
    variableCount = count
    var beside = Array(repeating: BitSet(capacity: count), count: count)
    var remaining = BitSet(capacity: count)
    for scope in scopes {
      remaining.formUnion(scope)
      for variable in scope.elements { beside[variable].formUnion(scope) }
    }
    var taken: [(variable: Int, scope: BitSet)] = []
    var position: [Int?] = Array(repeating: nil, count: count)
    while let next = Self.cheapest(remaining, beside, domains, order) {
      let scope = beside[next]
      position[next] = taken.count
      taken.append((next, scope))
      remaining.remove(next)
      for variable in scope.elements {
        beside[variable].formUnion(scope)
        beside[variable].remove(next)
      }
    }
    func first(in scope: BitSet, except variable: Int? = nil) -> Int? {
      scope.elements.filter { $0 != variable }.compactMap { position[$0] }.min()
    }
    buckets = taken.map { variable, scope in
      Bucket(
        variable: Variable(index: variable), scope: scope, next: first(in: scope, except: variable))
    }
    bucketOfFunction = scopes.map { first(in: $0) }
  }

  private static func cheapest(
    _ remaining: BitSet, _ beside: [BitSet], _ domains: [VariableDomain], _ order: VariableOrder
  ) -> Int? {
    var best: (variable: Int, cost: Int, level: Int)?
    for variable in remaining.elements {
      var cost = 1
      for other in beside[variable].elements {
        let (product, isTooLarge) = cost.multipliedReportingOverflow(by: domains[other].size)
        cost = isTooLarge ? .max : product
        if isTooLarge { break }
      }
      let level = order.level(of: Variable(index: variable))
      if let best, (best.cost, -best.level) <= (cost, -level) { continue }
      best = (variable, cost, level)
    }
    return best?.variable
  }

  /// An order of all variables in which those that hang together stand together: each variable above the buckets from
  /// which it gets something, the small ones first, and variables of no function at the end.
  var asTree: VariableOrder {
    var sources: [[Int]] = Array(repeating: [], count: buckets.count)
    var sizes = Array(repeating: 1, count: buckets.count)
    for (position, bucket) in buckets.enumerated() {
      guard let next = bucket.next else { continue }
      sources[next].append(position)
      sizes[next] += sizes[position]
    }
    var variables: [Variable] = []
    var waiting = buckets.indices.filter { buckets[$0].next == nil }
    while let position = waiting.popLast() {
      variables.append(buckets[position].variable)
      // The last of them is the next to be looked at.
      waiting += sources[position].sorted { (sizes[$1], $1) < (sizes[$0], $0) }
    }
    let placed = Set(variables)
    return VariableOrder(
      variables + (0..<variableCount).map(Variable.init).filter { !placed.contains($0) })
  }
}
