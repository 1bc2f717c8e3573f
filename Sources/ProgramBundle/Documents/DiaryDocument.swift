/// diaries/<id>.json: what a patient records, and when, loadable alone.
public struct DiaryDocument: Sendable, Hashable, Codable {
  /// The id of the diary.
  public var id: String
  /// The title.
  public var title: TextID
  /// Only for patients for whom this holds; absent means for every patient.
  public var when: Condition?
  /// For how many days it runs.
  public var days: Int
  /// How often a day.
  public var entriesPerDay: Int
  /// Minutes for one entry.
  public var minutes: Int
  /// Other minutes for one entry; the first whose condition holds counts. Absent where there are none.
  public var conditionalMinutes: [ConditionalNumber]?
  /// Other entries a day; the first whose condition holds counts. Absent where there are none.
  public var conditionalEntriesPerDay: [ConditionalNumber]?
  /// When the therapist is told.
  public var notify: Notify
  /// Minutes a week that the therapist spends on it.
  public var therapistMinutes: Int
  /// Why the patient keeps it.
  public var why: TextID?
  /// When the patient is reminded.
  public var reminders: [Reminder]
  /// What the patient records.
  public var fields: [Field]
  /// Charts of the entries: blocks of kind `chart`.
  public var charts: [Block]
  /// For the therapist; never shown to the patient.
  public var therapist: [Block]
  /// The sources this rests on and the hazards it touches.
  public var basis: Basis?

  /// Makes the value from its parts.
  public init(
    id: String, title: TextID, when: Condition? = nil, days: Int, entriesPerDay: Int, minutes: Int,
    conditionalMinutes: [ConditionalNumber] = [], conditionalEntriesPerDay: [ConditionalNumber] = [],
    notify: Notify, therapistMinutes: Int = 0, why: TextID? = nil, reminders: [Reminder] = [],
    fields: [Field], charts: [Block] = [], therapist: [Block] = [], basis: Basis? = nil
  ) {
    self.id = id
    self.title = title
    self.when = when
    self.days = days
    self.entriesPerDay = entriesPerDay
    self.minutes = minutes
    self.conditionalMinutes = conditionalMinutes.unlessEmpty
    self.conditionalEntriesPerDay = conditionalEntriesPerDay.unlessEmpty
    self.notify = notify
    self.therapistMinutes = therapistMinutes
    self.why = why
    self.reminders = reminders
    self.fields = fields
    self.charts = charts
    self.therapist = therapist
    self.basis = basis
  }
}

extension DiaryDocument {
  /// When the therapist is told of diary entries.
  public enum Notify: String, Sendable, Hashable, Codable, CaseIterable {
    /// Never.
    case none
    /// At each entry.
    case eachEntry = "each-entry"
    /// Once a day.
    case dailyDigest = "daily-digest"
    /// Once a week.
    case weeklyDigest = "weekly-digest"
  }

  /// A reminder, with the times at which it comes.
  public struct Reminder: Sendable, Hashable, Codable {
    /// The id of the reminder.
    public var id: String
    /// Times of the day, `09:00`.
    public var at: [String]
    /// Only for patients for whom this holds; absent means for every patient.
    public var when: Condition?
    /// What it says.
    public var text: TextID
    /// The sources this rests on and the hazards it touches.
    public var basis: Basis?

    /// Makes the value from its parts.
    public init(id: String, at: [String], when: Condition? = nil, text: TextID, basis: Basis? = nil) {
      self.id = id
      self.at = at
      self.when = when
      self.text = text
      self.basis = basis
    }
  }
}
