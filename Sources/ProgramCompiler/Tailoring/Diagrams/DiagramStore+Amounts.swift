extension DiagramStore {
  /// The same number for everybody.
  func amount(_ number: Int) -> Amount { Amount(node: arena.end(number)) }

  /// The number for who has the condition, and 0 for the others.
  func amount(_ number: Int, if condition: Predicate) throws(DiagramOverflow) -> Amount {
    try choose(condition, amount(number), .zero)
  }

  /// Both added up.
  func add(_ a: Amount, _ b: Amount) throws(DiagramOverflow) -> Amount { try combine(.add, a, b) }

  /// The larger of both.
  func max(_ a: Amount, _ b: Amount) throws(DiagramOverflow) -> Amount { try combine(.max, a, b) }

  /// The smaller of both.
  func min(_ a: Amount, _ b: Amount) throws(DiagramOverflow) -> Amount { try combine(.min, a, b) }

  /// `factor` times the amount.
  func scale(_ a: Amount, by factor: Int) throws(DiagramOverflow) -> Amount {
    try combine(.multiply, a, amount(factor))
  }

  /// The same amounts below zero.
  func negated(_ amounts: [Amount]) throws(DiagramOverflow) -> [Amount] {
    var found: [Amount] = []
    for amount in amounts { found.append(try scale(amount, by: -1)) }
    return found
  }

  /// All of them added up, as one diagram.
  ///
  /// It has an end for every outcome, and so it may be large where many amounts depend on different variables. For the
  /// least or the most of a sum, `CareSet.least(of:)` and `CareSet.most(of:)` do without it.
  func sum(_ amounts: [Amount]) throws(DiagramOverflow) -> Amount { try balanced(amounts, .add) ?? .zero }

  /// Who has more than `number`.
  func exceeds(_ a: Amount, _ number: Int) throws(DiagramOverflow) -> Predicate {
    try combine(.greater, a, amount(number), as: Predicate.self)
  }

  /// Who has more of `a` than of `b`.
  func exceeds(_ a: Amount, _ b: Amount) throws(DiagramOverflow) -> Predicate {
    try combine(.greater, a, b, as: Predicate.self)
  }

  /// Who has `number` or less.
  func isAtMost(_ a: Amount, _ number: Int) throws(DiagramOverflow) -> Predicate {
    try not(exceeds(a, number))
  }

  /// Who has exactly this number.
  func equals(_ a: Amount, _ number: Int) throws(DiagramOverflow) -> Predicate {
    try combine(.equal, a, amount(number), as: Predicate.self)
  }

  /// Who has as much of `a` as of `b`.
  func equals(_ a: Amount, _ b: Amount) throws(DiagramOverflow) -> Predicate {
    try combine(.equal, a, b, as: Predicate.self)
  }

  /// The numbers that it can be, ascending.
  func values(_ a: Amount) -> [Int] { arena.values(of: a.node) }

  /// The number for this valuation.
  func value(_ a: Amount, for valuation: Valuation) -> Int { arena.value(of: end(of: a, for: valuation)) }

  /// 1 for who has it and 0 for the others.
  func indicator(_ predicate: Predicate) -> Amount { Amount(node: predicate.node) }

  /// 0 for who has it, and no number for the others: added to a sum it leaves them out.
  func only(_ predicate: Predicate) throws(DiagramOverflow) -> Amount {
    try choose(predicate, Amount.zero, .none)
  }
}
