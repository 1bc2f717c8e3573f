/// A question that the patient fills in, in an assignment or a diary.
///
/// In JSON what it asks for stands beside its id: `{"id":"pain","kind":"scale","from":0,"to":10,…}`.
public struct Field: Sendable, Hashable {
  /// The id of the field; an answer is referred to as `assignment.field`.
  public var id: String
  /// Only for patients for whom this holds; absent means for every patient.
  public var when: Condition?
  /// Whether the patient has to fill it in.
  public var required: Bool
  /// The question.
  public var label: TextID
  /// A short explanation beside it.
  public var help: TextID?
  /// An earlier answer that is filled in already.
  public var prefill: Prefill?
  /// The danger that an answer can point to.
  public var risk: Risk?
  /// What a missed entry means, in a diary.
  public var missed: Missed?
  /// The sources this rests on and the hazards it touches.
  public var basis: Basis?
  /// What it asks for.
  public var content: Content

  /// Makes the value from its parts.
  public init(
    id: String, when: Condition? = nil, required: Bool, label: TextID, help: TextID? = nil,
    prefill: Prefill? = nil, risk: Risk? = nil, missed: Missed? = nil, basis: Basis? = nil, _ content: Content
  ) {
    self.id = id
    self.when = when
    self.required = required
    self.label = label
    self.help = help
    self.prefill = prefill
    self.risk = risk
    self.missed = missed
    self.basis = basis
    self.content = content
  }

  /// What a field asks for.
  public indirect enum Content: Sendable, Hashable {
    /// A short text; at most so many characters.
    case text(maxLength: Int?)
    /// A longer text; at most so many characters.
    case longText(maxLength: Int?)
    /// A whole number.
    case number(NumberRange)
    /// A scale with words at both ends.
    case scale(Scale)
    /// One answer out of several.
    case choice([AnswerOption])
    /// One or more answers out of several.
    case choices([AnswerOption])
    /// A day of the calendar.
    case date
    /// A time of the day.
    case time
    /// How long something took; the answer is in minutes.
    case duration
    /// A group of questions, row by row.
    case rows(Rows)
    /// Points to divide.
    case allocation(Allocation)
    /// A result that is worked out; the patient fills in nothing.
    case computed(Expression)
  }

  /// The words that stand as `kind` in JSON.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case text
    case longText = "long-text"
    case number, scale, choice, choices, date, time, duration, rows, allocation, computed
  }
}
