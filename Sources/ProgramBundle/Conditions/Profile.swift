/// A patient as the program knows them: a value for every flag.
public struct Profile: Sendable, Hashable {
  /// The value of each flag, by id.
  public let values: [String: FlagValue]

  /// Makes a profile for a program's flags, filling in defaults.
  ///
  /// Throws a `ProfileError` that lists every flag without a value, every value that cannot be, and the
  /// constraints that the values break. Constraints are looked at only when all values are possible.
  public init(
    flags: [Flag], constraints: [Condition] = [], values given: [String: FlagValue]
  ) throws(ProfileError) {
    var values: [String: FlagValue] = [:]
    var error = ProfileError()
    for flag in flags {
      guard let value = given[flag.id] ?? flag.defaultValue else {
        error.missing.append(flag.id)
        continue
      }
      if flag.kind.allows(value) {
        values[flag.id] = value
      } else {
        error.impossible.append(.init(flag: flag.id, value: value))
      }
    }
    error.unknown = given.keys.filter { id in !flags.contains { $0.id == id } }.sorted()
    guard error.isEmpty else { throw error }
    self.init(settled: values)
    for (position, constraint) in constraints.enumerated() {
      let holds = try? constraint.holds(for: self)
      if holds != true { error.broken.append(position) }
    }
    guard error.isEmpty else { throw error }
  }

  /// Takes values as they are, to evaluate a condition by itself.
  init(settled values: [String: FlagValue]) { self.values = values }

  /// The value of a flag; throws when the profile has none with this id.
  public func value(of flag: String) throws(ConditionError) -> FlagValue {
    guard let value = values[flag] else { throw .unknownFlag(flag) }
    return value
  }
}

/// Why values are no profile of a program.
public struct ProfileError: Error, Sendable, Hashable {
  /// Flags without a value and without a default, in the order of the program.
  public var missing: [String] = []
  /// Values that a flag cannot have, in the order of the program.
  public var impossible: [ImpossibleValue] = []
  /// Ids that are no flag of the program, sorted.
  public var unknown: [String] = []
  /// Positions, from 0, of the constraints that do not hold.
  public var broken: [Int] = []

  /// A value that a flag cannot have.
  public struct ImpossibleValue: Sendable, Hashable {
    /// The flag.
    public var flag: String
    /// The value.
    public var value: FlagValue
  }

  var isEmpty: Bool { missing.isEmpty && impossible.isEmpty && unknown.isEmpty && broken.isEmpty }
}
