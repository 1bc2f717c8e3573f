/// A feature of a patient to which the program adapts.
///
/// In JSON the kind stands beside the other properties: `"kind":"boolean"`, `"kind":"choice","values":[…]` or
/// `"kind":"number","from":0,"to":10`.
public struct Flag: Sendable, Hashable {
  /// The id by which conditions refer to it.
  public var id: String
  /// Who sets it.
  public var setBy: Setter
  /// When it may change.
  public var changes: Changes
  /// What values it can have.
  public var kind: Kind
  /// The value when nobody sets it; without one somebody has to.
  public var defaultValue: FlagValue?
  /// What it is called for who sets it.
  public var label: TextID
  /// A short explanation.
  public var help: TextID?
  /// What its values are called for who chooses one.
  public var valueLabels: [ValueLabel]
  /// The sources this rests on and the hazards it touches.
  public var basis: Basis?

  /// Makes the value from its parts.
  public init(
    id: String, setBy: Setter, changes: Changes, kind: Kind, defaultValue: FlagValue? = nil,
    label: TextID, help: TextID? = nil, valueLabels: [ValueLabel] = [], basis: Basis? = nil
  ) {
    self.id = id
    self.setBy = setBy
    self.changes = changes
    self.kind = kind
    self.defaultValue = defaultValue
    self.label = label
    self.help = help
    self.valueLabels = valueLabels
    self.basis = basis
  }

  /// What values a flag can have.
  public enum Kind: Sendable, Hashable {
    /// Yes or no.
    case boolean
    /// One of these values, in the order of the source.
    case choice([String])
    /// A whole number from the first to the second, both included.
    case number(from: Int, to: Int)

    /// Whether a flag of this kind can have the value.
    public func allows(_ value: FlagValue) -> Bool {
      switch (self, value) {
      case (.boolean, .boolean): true
      case (.choice(let values), .choice(let value)): values.contains(value)
      case (.number(let from, let to), .number(let value)): from <= value && value <= to
      default: false
      }
    }
  }

  /// Who sets a flag.
  public enum Setter: String, Sendable, Hashable, Codable, CaseIterable {
    /// At intake.
    case intake
    /// The therapist.
    case therapist
    /// The patient.
    case patient
    /// The score of a questionnaire.
    case instrument
  }

  /// When a flag may change.
  public enum Changes: String, Sendable, Hashable, Codable, CaseIterable {
    /// Settled once treatment starts.
    case fixed
    /// At any time; it takes effect at the next module.
    case anyTime = "any-time"
  }

  /// What a value of a flag is called.
  public struct ValueLabel: Sendable, Hashable, Codable {
    /// The value.
    public var value: String
    /// What it is called.
    public var label: TextID

    /// Makes the value from its parts.
    public init(value: String, label: TextID) {
      self.value = value
      self.label = label
    }
  }
}
