extension VariableOrder {
  /// An order for predicates with these variables, of which `lasting` are used together in everything that follows.
  ///
  /// Together the lasting ones weigh `lastingWeight` times as much as the others: their conjunction can become large, while a
  /// condition by itself is small in any order. Two searches, one from the order of declaration and one from that in which
  /// the lasting ones hang together; the order with the least span that either met is taken, the earliest of equals,
  /// so that it is never worse than that of declaration.
  init(domains: [VariableDomain], lasting: [[Variable]], passing: [[Variable]]) {
    let declared = VariableOrder(declared: domains.count)
    let weight = max(1, Self.lastingWeight * passing.count / max(1, lasting.count))
    let groups =
      lasting.map { Group(variables: $0, weight: weight) } + passing.map { Group(variables: $0, weight: 1) }
    let scopes = (lasting.isEmpty ? passing : lasting).map {
      BitSet($0.map(\.index), capacity: domains.count)
    }
    let hanging = EliminationOrder(scopes: scopes, domains: domains, order: declared).asTree
    let found = [declared, hanging].map { $0.improved(for: groups) }
    self = found[1].span < found[0].span ? found[1].order : found[0].order
  }

  /// Measured on random programs of 40 to 100 flags: with 1 the conjunction of the constraints is up to twice as large, and
  /// with 16 the other conditions lie twice as wide.
  private static let lastingWeight = 4
  /// How many rounds without gain are waited for; the span rises now and then before it falls.
  private static let patience = 10

  /// The order with the least span that FORCE meets on its way from this one.
  ///
  /// Every variable moves to the mean of the centres of its groups, again and again (Aloul, Markov and Sakallah, *FORCE: a
  /// fast and easy-to-implement variable-ordering heuristic*, GLSVLSI 2003). Equal means keep their order.
  private func improved(for groups: [Group]) -> (order: VariableOrder, span: Int) {
    var order = self
    var best = (order: order, span: span(of: groups))
    var patience = Self.patience
    while patience > 0 {
      let next = order.moved(by: groups)
      if next == order { break }
      order = next
      let span = order.span(of: groups)
      patience = span < best.span ? Self.patience : patience - 1
      if span < best.span { best = (order, span) }
    }
    return best
  }

  /// One round of FORCE.
  private func moved(by groups: [Group]) -> VariableOrder {
    var pull = Array(repeating: 0.0, count: count)
    var weight = Array(repeating: 0.0, count: count)
    for group in groups where group.variables.count > 1 {
      let centre = Double(group.variables.reduce(0) { $0 + level(of: $1) }) / Double(group.variables.count)
      for variable in group.variables {
        pull[variable.index] += centre * Double(group.weight)
        weight[variable.index] += Double(group.weight)
      }
    }
    let positions = (0..<count).map { index in
      weight[index] > 0 ? pull[index] / weight[index] : Double(level(of: Variable(index: index)))
    }
    return VariableOrder(
      variables.sorted { one, other in
        (positions[one.index], level(of: one)) < (positions[other.index], level(of: other))
      })
  }
}
