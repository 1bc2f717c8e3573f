extension Patients {
  /// A number, and who has it.
  struct NumberForSome {
    let number: Int
    let who: Predicate
    /// The part that says so; nil for the number of everybody else.
    let from: ConditionalNumber?
  }

  /// Each of these numbers with who has it: the first whose condition holds counts, and `number` for everybody else.
  ///
  /// No patient is in two of them, and every patient is in one.
  func numbers(
    _ numbers: [ConditionalNumber], else number: Int, at moment: Int = 0
  ) throws(DiagramOverflow) -> [NumberForSome] {
    var found: [NumberForSome] = []
    var left = Predicate.always
    for other in numbers {
      let those = try meeting(other.when, at: moment)
      found.append(NumberForSome(number: other.number, who: try store.and(left, those), from: other))
      left = try store.and(left, store.not(those))
    }
    return found + [NumberForSome(number: number, who: left, from: nil)]
  }
}
