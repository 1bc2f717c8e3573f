/// A condition over the flags of a patient or over answers, as a tree.
///
/// In JSON every node is an object with `op`:
/// `{"op":"and","args":[…]}`, `{"op":"or","args":[…]}`, `{"op":"not","arg":…}`,
/// `{"op":"flag","flag":"low-load"}`, `{"op":"is","flag":"activity","value":"low"}`,
/// `{"op":"in","flag":"activity","values":["low"]}`, and `at-least`, `at-most`, `below` and `above` with a
/// whole number as `value`. In place of `flag` a comparison may have `answer`. "Is not" is `not` around `is`.
public indirect enum Condition: Sendable, Hashable {
  /// All of these hold; of no conditions that is true.
  case and([Condition])
  /// At least one of these holds; of no conditions that is false.
  case or([Condition])
  /// This does not hold.
  case not(Condition)
  /// The yes-or-no flag with this id is yes.
  case flag(String)
  /// The operand has this value.
  case `is`(Operand, FlagValue)
  /// The operand has one of these values.
  case `in`(Operand, [FlagValue])
  /// The operand is this number or more.
  case atLeast(Operand, Int)
  /// The operand is this number or less.
  case atMost(Operand, Int)
  /// The operand is less than this number.
  case below(Operand, Int)
  /// The operand is more than this number.
  case above(Operand, Int)

  /// What a comparison looks at.
  public enum Operand: Sendable, Hashable {
    /// The flag with this id.
    case flag(String)
    /// An answer of the patient.
    case answer(AnswerReference)
  }

  /// The words that stand as `op` in JSON.
  public enum Operator: String, Sendable, Hashable, Codable, CaseIterable {
    case and, or, not, flag, `is`, `in`
    case atLeast = "at-least"
    case atMost = "at-most"
    case below, above
  }
}
