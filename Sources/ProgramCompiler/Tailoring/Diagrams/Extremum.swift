/// The least or the most of a sum of amounts, found without making the sum.
///
/// Every variable in turn is taken out of the amounts that depend on it by taking the best over its values. A sum that
/// is nobody's number (`Amount.none`) is never the best.
struct Extremum {
  enum Direction { case least, most }

  /// Nil when there is nobody.
  let value: Int?
  private let order: EliminationOrder
  /// By bucket, what is added up there and what is left of it without the bucket's variable.
  private let sums: [(total: Amount, best: Amount)]
  private let store: DiagramStore

  init(_ direction: Direction, of amounts: [Amount], in store: DiagramStore) throws(DiagramOverflow) {
    self.store = store
    order = EliminationOrder(
      scopes: amounts.map { store.supportSet($0) }, domains: store.domains, order: store.order)
    var waiting: [[Amount]] = Array(repeating: [], count: order.buckets.count)
    var settled: [Amount] = []
    for (amount, bucket) in zip(amounts, order.bucketOfFunction) {
      if let bucket { waiting[bucket].append(amount) } else { settled.append(amount) }
    }
    var sums: [(Amount, Amount)] = []
    for (position, bucket) in order.buckets.enumerated() {
      let total = try store.sum(waiting[position])
      let gathering: NodeArena.Operation = direction == .most ? .mostOverValues : .leastOverValues
      let best = try store.gather(gathering, [bucket.variable], total)
      sums.append((total, best))
      if let next = bucket.next { waiting[next].append(best) } else { settled.append(best) }
    }
    self.sums = sums
    let end = try store.sum(settled)
    value = end == .none ? nil : store.arena.value(of: end.node)
  }

  /// Who reaches the value: what is best in every bucket is best as a whole.
  func reached() throws(DiagramOverflow) -> Conjunction {
    var optimal: [Predicate] = []
    for (total, best) in sums { optimal.append(try store.equals(total, best)) }
    return Conjunction(optimal, order: order)
  }
}
