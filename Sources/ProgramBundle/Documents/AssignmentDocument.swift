/// assignments/<id>.json: what a patient does and fills in, loadable alone.
///
/// Assignments and diaries have files of their own: several modules use one, and a platform opens one at a
/// time.
public struct AssignmentDocument: Sendable, Hashable, Codable {
  /// The id of the assignment.
  public var id: String
  /// The title.
  public var title: TextID
  /// Only for patients for whom this holds; absent means for every patient.
  public var when: Condition?
  /// Minutes at the screen each time.
  public var minutes: Int
  /// Minutes of practice each time, away from the screen.
  public var practiceMinutes: Int
  /// How often a week.
  public var timesPerWeek: Int
  /// Other minutes at the screen; the first whose condition holds counts. Absent where there are none.
  public var conditionalMinutes: [ConditionalNumber]?
  /// Other minutes of practice; the first whose condition holds counts. Absent where there are none.
  public var conditionalPracticeMinutes: [ConditionalNumber]?
  /// Other times a week; the first whose condition holds counts. Absent where there are none.
  public var conditionalTimesPerWeek: [ConditionalNumber]?
  /// Whether the therapist may leave it out for one patient.
  public var skippable: Bool
  /// Whether the therapist responds.
  public var feedback: Feedback
  /// Minutes that the therapist spends on it each time.
  public var therapistMinutes: Int
  /// How difficult it is.
  public var difficulty: Difficulty
  /// Why the patient does it.
  public var why: TextID?
  /// What the patient should do.
  public var instructions: [Block]
  /// An example of somebody who did it.
  public var workedExample: WorkedExample?
  /// What the patient fills in.
  public var fields: [Field]
  /// For the therapist; never shown to the patient.
  public var therapist: [Block]
  /// The sources this rests on and the hazards it touches.
  public var basis: Basis?

  /// Makes the value from its parts.
  public init(
    id: String, title: TextID, when: Condition? = nil, minutes: Int, practiceMinutes: Int = 0,
    timesPerWeek: Int = 1, conditionalMinutes: [ConditionalNumber] = [],
    conditionalPracticeMinutes: [ConditionalNumber] = [],
    conditionalTimesPerWeek: [ConditionalNumber] = [], skippable: Bool, feedback: Feedback,
    therapistMinutes: Int = 0,
    difficulty: Difficulty, why: TextID? = nil, instructions: [Block],
    workedExample: WorkedExample? = nil, fields: [Field], therapist: [Block] = [], basis: Basis? = nil
  ) {
    self.id = id
    self.title = title
    self.when = when
    self.minutes = minutes
    self.practiceMinutes = practiceMinutes
    self.timesPerWeek = timesPerWeek
    self.conditionalMinutes = conditionalMinutes.unlessEmpty
    self.conditionalPracticeMinutes = conditionalPracticeMinutes.unlessEmpty
    self.conditionalTimesPerWeek = conditionalTimesPerWeek.unlessEmpty
    self.skippable = skippable
    self.feedback = feedback
    self.therapistMinutes = therapistMinutes
    self.difficulty = difficulty
    self.why = why
    self.instructions = instructions
    self.workedExample = workedExample
    self.fields = fields
    self.therapist = therapist
    self.basis = basis
  }
}

extension AssignmentDocument {
  /// Whether the therapist responds to an assignment.
  public enum Feedback: String, Sendable, Hashable, Codable, CaseIterable {
    /// Always.
    case required
    /// Where needed.
    case optional
    /// Never.
    case none
  }

  /// How difficult an assignment is.
  public enum Difficulty: String, Sendable, Hashable, Codable, CaseIterable {
    /// Easy.
    case easy
    /// Medium.
    case medium
    /// Hard.
    case hard
  }

  /// An example of somebody who did the assignment.
  public struct WorkedExample: Sendable, Hashable, Codable {
    /// The id of the example.
    public var id: String
    /// Who it is about.
    public var who: TextID?
    /// What they did.
    public var blocks: [Block]
    /// The sources this rests on and the hazards it touches.
    public var basis: Basis?

    /// Makes the value from its parts.
    public init(id: String, who: TextID? = nil, blocks: [Block], basis: Basis? = nil) {
      self.id = id
      self.who = who
      self.blocks = blocks
      self.basis = basis
    }
  }
}
