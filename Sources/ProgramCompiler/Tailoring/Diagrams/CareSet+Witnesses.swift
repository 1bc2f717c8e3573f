extension CareSet {
  /// A number, and the first patient who has it.
  struct Extreme: Hashable, Sendable {
    let value: Int
    let witness: Valuation
  }

  /// The first patient with the predicate, by the order of declaration of variables and values; nil when there is none.
  func first(_ predicate: Predicate = .always) throws(DiagramOverflow) -> Valuation? {
    guard try admits(predicate) else { return nil }
    let narrowed = try narrowed(predicate)
    let near = parts(touching: store.support(predicate))
    var search = FirstValuation(
      others(than: near) + [(narrowed, store.support(narrowed))], in: store)
    return try search.find()
  }

  /// The most that the sum of these amounts is for anybody with the predicate, and the first who has so much.
  ///
  /// Nil when nobody has the predicate. The sum is not made: what it costs depends on how the variables of the amounts
  /// and of the constraints hang together.
  func most(of amounts: [Amount], where predicate: Predicate = .always) throws(DiagramOverflow) -> Extreme? {
    try extreme(.most, of: amounts, where: predicate)
  }

  /// The least that the sum of these amounts is for anybody with the predicate, and the first who has so little.
  func least(of amounts: [Amount], where predicate: Predicate = .always) throws(DiagramOverflow) -> Extreme? {
    try extreme(.least, of: amounts, where: predicate)
  }

  /// As `most`, without looking for the patient.
  func mostValue(of amounts: [Amount], where predicate: Predicate = .always) throws(DiagramOverflow) -> Int? {
    try extremeValue(.most, of: amounts, where: predicate)
  }

  /// As `least`, without looking for the patient.
  func leastValue(of amounts: [Amount], where predicate: Predicate = .always) throws(DiagramOverflow) -> Int?
  {
    try extremeValue(.least, of: amounts, where: predicate)
  }

  /// The numbers that the amount is for somebody with the predicate, ascending.
  func values(_ amount: Amount, where predicate: Predicate = .always) throws(DiagramOverflow) -> [Int] {
    var found: [Int] = []
    for value in store.values(amount) where try admits(store.and(predicate, store.equals(amount, value))) {
      found.append(value)
    }
    return found
  }

  private func extreme(
    _ direction: Extremum.Direction, of amounts: [Amount], where predicate: Predicate
  ) throws(DiagramOverflow) -> Extreme? {
    guard !isEmpty else { return nil }
    return try store.scratch { () throws(DiagramOverflow) -> Extreme? in
      let (terms, near) = try terms(amounts, predicate)
      let extremum = try Extremum(direction, of: terms, in: store)
      guard let value = extremum.value else { return nil }
      var search = FirstValuation(others(than: near), try extremum.reached(), in: store)
      return Extreme(value: value, witness: try search.find())
    }
  }

  private func extremeValue(
    _ direction: Extremum.Direction, of amounts: [Amount], where predicate: Predicate
  ) throws(DiagramOverflow) -> Int? {
    guard !isEmpty else { return nil }
    return try store.scratch { () throws(DiagramOverflow) -> Int? in
      try Extremum(direction, of: terms(amounts, predicate).terms, in: store).value
    }
  }

  /// The amounts, and what leaves out who does not count; and the parts that have a say in it.
  private func terms(_ amounts: [Amount], _ predicate: Predicate) throws(DiagramOverflow)
    -> (terms: [Amount], near: [Int])
  {
    var support = store.support(predicate)
    for amount in amounts { support += store.support(amount) }
    let near = parts(touching: support)
    var terms = amounts + [try store.only(predicate)]
    for constraint in near.flatMap({ parts[$0].constraints }) {
      terms.append(try store.only(constraints[constraint]))
    }
    return (terms, near)
  }

  /// The other parts, each with its variables.
  private func others(than near: [Int]) -> [(Predicate, variables: [Variable])] {
    parts.indices.filter { !near.contains($0) }.map { (parts[$0].predicate, parts[$0].variables) }
  }
}
