/// When a number is in a plural category: relations between its operands and ranges of whole numbers.
///
/// The conditions of Unicode Technical Standard #35, part 3, Plural Rules Syntax, as a value.
indirect enum PluralCondition: Sendable {
  /// The operand, or what is left of it after division by `modulo`, is in the range.
  case relation(Operand, modulo: Int?, ClosedRange<Int>)
  /// The condition does not hold.
  case not(PluralCondition)
  /// Every condition holds.
  case all([PluralCondition])
  /// At least one condition holds.
  case any([PluralCondition])

  /// An operand; `PluralOperands` says what it is.
  enum Operand: Sendable { case n, i, v, f, t }

  /// Whether it holds; an absolute value that is not whole is in no range.
  func holds(for number: PluralOperands) -> Bool {
    switch self {
    case .relation(let operand, let modulo, let range):
      guard let value = number[operand] else { return false }
      return range.contains(modulo.map { value % $0 } ?? value)
    case .not(let condition): return !condition.holds(for: number)
    case .all(let conditions): return conditions.allSatisfy { $0.holds(for: number) }
    case .any(let conditions): return conditions.contains { $0.holds(for: number) }
    }
  }
}

extension PluralOperands {
  fileprivate subscript(operand: PluralCondition.Operand) -> Int? {
    switch operand {
    case .n: n
    case .i: i
    case .v: v
    case .f: f
    case .t: t
    }
  }
}

extension PluralCondition {
  /// Equality, with one number or after division: `is(.n, 1)`.
  static func `is`(_ operand: Operand, mod modulo: Int? = nil, _ value: Int) -> PluralCondition {
    .relation(operand, modulo: modulo, value...value)
  }

  /// Membership of a range, as it is or after division: `is(.i, mod: 10, 2...4)`.
  static func `is`(_ operand: Operand, mod modulo: Int? = nil, _ range: ClosedRange<Int>) -> PluralCondition {
    .relation(operand, modulo: modulo, range)
  }
}
