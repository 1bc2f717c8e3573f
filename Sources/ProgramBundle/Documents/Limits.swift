/// How much a page, a diary and a week may ask.
///
/// In each list the last entry whose `when` holds counts, value by value; absent values set no limit.
public struct Limits: Sendable, Hashable, Codable {
  /// What a patient can manage.
  public var patient: [Patient]
  /// What all diaries together may ask.
  public var diary: [Diary]
  /// What a therapist can manage for one patient.
  public var therapist: [Therapist]
  /// How hard text may be.
  public var readability: [Readability]
  /// The sources this rests on and the hazards it touches.
  public var basis: Basis?

  /// Makes the value from its parts.
  public init(
    patient: [Patient] = [], diary: [Diary] = [], therapist: [Therapist] = [],
    readability: [Readability] = [], basis: Basis? = nil
  ) {
    self.patient = patient
    self.diary = diary
    self.therapist = therapist
    self.readability = readability
    self.basis = basis
  }
}

extension Limits {
  /// What a patient can manage.
  public struct Patient: Sendable, Hashable, Codable {
    /// Minutes a week at the screen.
    public var screenMinutesPerWeek: Int?
    /// Minutes a week of practice away from the screen.
    public var practiceMinutesPerWeek: Int?
    /// Minutes that one sitting may last.
    public var minutesPerSitting: Int?
    /// Words on a page.
    public var wordsPerPage: Int?
    /// Lines in a list or in steps.
    public var itemsPerList: Int?
    /// Only for patients for whom this holds; absent means for every patient.
    public var when: Condition?

    /// Makes the value from its parts.
    public init(
      screenMinutesPerWeek: Int? = nil, practiceMinutesPerWeek: Int? = nil,
      minutesPerSitting: Int? = nil, wordsPerPage: Int? = nil, itemsPerList: Int? = nil,
      when: Condition? = nil
    ) {
      self.screenMinutesPerWeek = screenMinutesPerWeek
      self.practiceMinutesPerWeek = practiceMinutesPerWeek
      self.minutesPerSitting = minutesPerSitting
      self.wordsPerPage = wordsPerPage
      self.itemsPerList = itemsPerList
      self.when = when
    }
  }

  /// What all diaries together may ask.
  public struct Diary: Sendable, Hashable, Codable {
    /// Questions in one entry.
    public var itemsPerEntry: Int?
    /// Entries a day.
    public var entriesPerDay: Int?
    /// Days in a row.
    public var daysInARow: Int?
    /// Only for patients for whom this holds; absent means for every patient.
    public var when: Condition?

    /// Makes the value from its parts.
    public init(
      itemsPerEntry: Int? = nil, entriesPerDay: Int? = nil, daysInARow: Int? = nil,
      when: Condition? = nil
    ) {
      self.itemsPerEntry = itemsPerEntry
      self.entriesPerDay = entriesPerDay
      self.daysInARow = daysInARow
      self.when = when
    }
  }

  /// What a therapist can manage for one patient.
  public struct Therapist: Sendable, Hashable, Codable {
    /// Minutes a week, on average over the treatment.
    public var meanMinutesPerWeek: Int?
    /// Minutes in the busiest week.
    public var peakMinutesPerWeek: Int?
    /// Messages a week.
    public var messagesPerWeek: Int?
    /// Only for patients for whom this holds; absent means for every patient.
    public var when: Condition?

    /// Makes the value from its parts.
    public init(
      meanMinutesPerWeek: Int? = nil, peakMinutesPerWeek: Int? = nil, messagesPerWeek: Int? = nil,
      when: Condition? = nil
    ) {
      self.meanMinutesPerWeek = meanMinutesPerWeek
      self.peakMinutesPerWeek = peakMinutesPerWeek
      self.messagesPerWeek = messagesPerWeek
      self.when = when
    }
  }

  /// How hard one kind of text may be.
  public struct Readability: Sendable, Hashable, Codable {
    /// The kind of text.
    public var scope: TextScope
    /// The level, from A1 to C1.
    public var level: String
    /// Only for patients for whom this holds; absent means for every patient.
    public var when: Condition?

    /// Makes the value from its parts.
    public init(scope: TextScope, level: String, when: Condition? = nil) {
      self.scope = scope
      self.level = level
      self.when = when
    }
  }
}

/// A kind of text with a level of its own.
public enum TextScope: String, Sendable, Hashable, Codable, CaseIterable {
  /// What a patient reads on a page.
  case page
  /// The questions of a diary.
  case diary
  /// The instructions of an assignment or questionnaire.
  case instructions
  /// Reading that a patient may leave out.
  case background
  /// What the therapist reads.
  case therapist
}
