/// A number that is another one for some patients: the first case that holds counts, else the plain number.
struct CasedNumber: Sendable {
  let plain: Int
  let cases: [(when: Condition, number: Int)]

  init(_ plain: Int, _ cases: [ConditionalNumber]) {
    self.plain = plain
    self.cases = cases.compactMap { one in one.when.map { ($0, one.number) } }
  }

  /// The least it can be.
  var least: Int { cases.map(\.number).reduce(plain, min) }
  /// The most it can be.
  var most: Int { cases.map(\.number).reduce(plain, max) }
}

extension Patients {
  /// The number for each patient, at a moment.
  func amount(_ number: CasedNumber, at moment: Int) throws(DiagramOverflow) -> Amount {
    var amount = store.amount(number.plain)
    for one in number.cases.reversed() {
      amount = try store.choose(meeting(one.when, at: moment), store.amount(one.number), amount)
    }
    return amount
  }

  /// Who has each number there is, at a moment; in ascending order of numbers.
  func split(_ number: CasedNumber, at moment: Int) throws(DiagramOverflow) -> [(number: Int, who: Predicate)]
  {
    if number.cases.isEmpty { return [(number.plain, .always)] }
    let amount = try amount(number, at: moment)
    var found: [(number: Int, who: Predicate)] = []
    for value in store.values(amount) { found.append((value, try store.equals(amount, value))) }
    return found
  }
}
