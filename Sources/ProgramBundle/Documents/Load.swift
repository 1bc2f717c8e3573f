/// The least and most the program asks, over every patient it allows.
///
/// Minutes are whole minutes, rounded up.
public struct Load: Sendable, Hashable, Codable {
  /// Minutes a week at the screen.
  public var screenMinutesPerWeek: Range
  /// Minutes a week of practice away from the screen.
  public var practiceMinutesPerWeek: Range
  /// Minutes a week of the therapist for one patient.
  public var therapistMinutesPerWeek: Range
  /// Diary entries a day, all diaries together.
  public var diaryEntriesPerDay: Range
  /// Questions in one diary entry.
  public var diaryItemsPerEntry: Range

  /// Makes the value from its parts.
  public init(
    screenMinutesPerWeek: Range, practiceMinutesPerWeek: Range, therapistMinutesPerWeek: Range,
    diaryEntriesPerDay: Range, diaryItemsPerEntry: Range
  ) {
    self.screenMinutesPerWeek = screenMinutesPerWeek
    self.practiceMinutesPerWeek = practiceMinutesPerWeek
    self.therapistMinutesPerWeek = therapistMinutesPerWeek
    self.diaryEntriesPerDay = diaryEntriesPerDay
    self.diaryItemsPerEntry = diaryItemsPerEntry
  }
}

extension Load {
  /// The least and most of one measure, each with a patient who gets it.
  public struct Range: Sendable, Hashable, Codable {
    /// The least in any week of anybody's treatment.
    public var least: Witness
    /// The most in any week of anybody's treatment.
    public var most: Witness

    /// Makes the value from its parts.
    public init(least: Witness, most: Witness) {
      self.least = least
      self.most = most
    }
  }

  /// A value, and a patient and week in which it occurs.
  public struct Witness: Sendable, Hashable, Codable {
    /// The value, in the unit of the measure.
    public var value: Int
    /// The week of the treatment, from 1.
    public var week: Int
    /// The flags of the patient, at the start.
    public var profile: [String: FlagValue]
    /// The assignments that the therapist left out; absent when none.
    public var skipped: [String]?
    /// The flags that changed midway; absent when none.
    public var switches: [Switch]?

    /// Makes the value from its parts.
    public init(
      value: Int, week: Int, profile: [String: FlagValue], skipped: [String] = [], switches: [Switch] = []
    ) {
      self.value = value
      self.week = week
      self.profile = profile
      self.skipped = skipped.isEmpty ? nil : skipped
      self.switches = switches.isEmpty ? nil : switches
    }
  }

  /// A flag that has another value from the opening of a module on.
  public struct Switch: Sendable, Hashable, Codable {
    /// The flag.
    public var flag: String
    /// Its new value.
    public var value: FlagValue
    /// The id of the module.
    public var module: String

    /// Makes the value from its parts.
    public init(flag: String, value: FlagValue, module: String) {
      self.flag = flag
      self.value = value
      self.module = module
    }
  }
}
