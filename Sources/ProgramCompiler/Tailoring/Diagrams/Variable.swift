/// A variable of decision diagrams, which has one of finitely many values.
///
/// Values are positions from 0, in the order in which they were declared; what they stand for is known to
/// `FlagSpace`.
struct Variable: Hashable, Comparable, Sendable {
  /// Its position in the order of declaration, from 0.
  let index: Int

  static func < (one: Variable, other: Variable) -> Bool { one.index < other.index }
}

/// What values a variable can have.
struct VariableDomain: Hashable, Sendable {
  /// How many values there are: 1 or more.
  let size: Int
  /// The variable, declared earlier and with as many values, whose value this one keeps unless something forces
  /// another: a flag as it was before it could switch.
  let follows: Variable?

  init(size: Int, follows: Variable? = nil) {
    precondition(size >= 1, "A variable has a value.")
    self.size = size
    self.follows = follows
  }
}

/// A value for every variable.
struct Valuation: Hashable, Sendable {
  /// By variable, in the order of declaration.
  let values: [Int]

  subscript(variable: Variable) -> Int { values[variable.index] }
}
