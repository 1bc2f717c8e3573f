extension DiagramStore {
  /// Positions of those of `others` that nobody with `predicate` can all have: each is needed, and earlier ones are preferred.
  ///
  /// Nil when somebody can. After the first of them that leaves nobody no other counts; from there one after another is left
  /// out, the last first, and stays out where still nobody is left.
  func clash(
    of predicate: Predicate, with others: [Predicate]
  ) throws(DiagramOverflow) -> [Int]? {
    var left = [predicate]
    while left[left.count - 1] != .never {
      guard left.count <= others.count else { return nil }
      left.append(try and(left[left.count - 1], others[left.count - 1]))
    }
    var needed: [Int] = []
    var together = Predicate.always
    for position in (0..<left.count - 1).reversed() {
      if try overlaps(left[position], together) {
        needed.append(position)
        together = try and(together, others[position])
      }
    }
    return needed.reversed()
  }
}
