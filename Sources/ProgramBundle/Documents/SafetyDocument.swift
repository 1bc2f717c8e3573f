/// safety.json: what every patient must always be able to find, and who is alerted.
public struct SafetyDocument: Sendable, Hashable, Codable {
  /// Who should not follow the program, or needs something else first.
  public var contraIndications: [Indication]
  /// Whom a patient in distress can call, by locale and region.
  public var crisis: [Crisis]
  /// What the patient agrees to before the first answer is stored.
  public var consent: Part?
  /// When the patient must stop practising and seek help.
  public var stopRules: [StopRule]
  /// Who is alerted to a worrying answer.
  public var alerts: [Alert]
  /// The sources this rests on and the hazards it touches.
  public var basis: Basis?

  /// Makes the value from its parts.
  public init(
    contraIndications: [Indication] = [], crisis: [Crisis], consent: Part? = nil, stopRules: [StopRule],
    alerts: [Alert], basis: Basis? = nil
  ) {
    self.contraIndications = contraIndications
    self.crisis = crisis
    self.consent = consent
    self.stopRules = stopRules
    self.alerts = alerts
    self.basis = basis
  }
}

/// When the patient must stop practising and seek help.
public struct StopRule: Sendable, Hashable, Codable {
  /// The id of the rule.
  public var id: String
  /// Only for patients for whom this holds; absent means for every patient.
  public var when: Condition?
  /// What the patient reads.
  public var blocks: [Block]
  /// The sources this rests on and the hazards it touches.
  public var basis: Basis?

  /// Makes the value from its parts.
  public init(id: String, when: Condition? = nil, blocks: [Block], basis: Basis? = nil) {
    self.id = id
    self.when = when
    self.blocks = blocks
    self.basis = basis
  }
}

/// Who is alerted to a worrying answer, and how soon.
///
/// Exactly one of `withinHours` and `withinWorkingDays` is there.
public struct Alert: Sendable, Hashable, Codable {
  /// The id of the alert.
  public var id: String
  /// At which answer.
  public var when: Condition
  /// Who gets the alert.
  public var to: Recipient
  /// Within how many hours they respond.
  public var withinHours: Int?
  /// Within how many working days they respond.
  public var withinWorkingDays: Int?
  /// What the patient sees at once.
  public var show: SafetyPart?
  /// What the recipient reads.
  public var text: TextID?
  /// The sources this rests on and the hazards it touches.
  public var basis: Basis?

  /// Makes the value from its parts.
  public init(
    id: String, when: Condition, to: Recipient, withinHours: Int? = nil, withinWorkingDays: Int? = nil,
    show: SafetyPart? = nil, text: TextID? = nil, basis: Basis? = nil
  ) {
    self.id = id
    self.when = when
    self.to = to
    self.withinHours = withinHours
    self.withinWorkingDays = withinWorkingDays
    self.show = show
    self.text = text
    self.basis = basis
  }
}

extension Alert {
  /// Who gets an alert.
  public enum Recipient: String, Sendable, Hashable, Codable, CaseIterable {
    /// Whoever is on duty.
    case duty
    /// The therapist.
    case therapist
    /// The supervisor.
    case supervisor
  }
}
