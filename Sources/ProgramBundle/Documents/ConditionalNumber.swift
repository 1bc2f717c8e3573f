/// Another number, for some patients.
///
/// It stands in lists of which the first whose condition holds counts.
public struct ConditionalNumber: Sendable, Hashable, Codable {
  /// For whom.
  public var when: Condition
  /// The number, in the unit of what it replaces.
  public var number: Int

  /// Makes the value from its parts.
  public init(when: Condition, number: Int) {
    self.when = when
    self.number = number
  }
}

extension [ConditionalNumber] {
  /// The list, and nil for an empty one, which is left out of a document.
  var unlessEmpty: Self? { isEmpty ? nil : self }
}

extension [ConditionalNumber]? {
  /// The numbers that these can come in place of `number` for somebody, and `number` itself.
  func all(or number: Int) -> [Int] { [number] + (self ?? []).map(\.number) }

  /// The number of the first whose condition holds for a patient, else `number`.
  ///
  /// Throws when a condition looks at a flag that the profile does not have.
  func first(for profile: Profile, else number: Int) throws(ConditionError) -> Int {
    for other in self ?? [] where try other.when.holds(for: profile) { return other.number }
    return number
  }
}
