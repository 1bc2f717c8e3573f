/// Why a condition has no outcome.
public enum ConditionError: Error, Sendable, Hashable {
  /// The profile has no flag with this id.
  case unknownFlag(String)
  /// The flag or answer is of another kind than what it is compared with.
  case wrongKind(operand: String)
}
