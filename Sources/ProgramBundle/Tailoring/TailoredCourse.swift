/// The course as one patient gets it, week by week.
///
/// As JSON it is what `icbt-build tailor` prints, without minutes.
public struct TailoredCourse: Sendable, Hashable, Encodable {
  /// The weeks of the treatment, from week 1 without gaps.
  public let weeks: [Week]

  /// A week of the treatment.
  public struct Week: Sendable, Hashable, Encodable {
    /// The week, from 1.
    public let week: Int
    /// The modules that are open, in the order of the course.
    public internal(set) var modules: [Module] = []
    /// The assignments of the week, in the order in which the patient meets them.
    public internal(set) var assignments: [Assignment] = []
    /// The diaries that run, in the order in which the patient meets them.
    public internal(set) var diaries: [Diary] = []
  }

  /// A module that is open in a week.
  public struct Module: Sendable, Hashable, Encodable {
    /// The id of the module.
    public let id: String
    /// The ids of the pages planned in this week, in order.
    public internal(set) var pages: [String] = []
  }

  /// An assignment in a week.
  public struct Assignment: Sendable, Hashable, Encodable {
    /// The id of the assignment.
    public let id: String
    /// How many times in this week.
    public let times: Int
  }

  /// A diary in a week.
  public struct Diary: Sendable, Hashable, Encodable {
    /// The id of the diary.
    public let id: String
    /// How many entries a day.
    public let entriesPerDay: Int
  }

  /// Tailors a bundle to a patient, leaving out the assignments that the therapist skips.
  public init(
    bundle: LoadedBundle, profile: Profile, skips: Set<String> = []
  ) throws(ConditionError) {
    try self.init(documents: bundle.documents, profile: profile, skips: skips)
  }

  /// Tailors the documents of a program to a patient, leaving out the assignments that the therapist skips.
  ///
  /// Throws when a condition looks at a flag that the profile does not have.
  public init(
    documents: BundleDocuments, profile: Profile, skips: Set<String> = []
  ) throws(ConditionError) {
    var tailor = Tailor(documents: documents, profile: profile, skips: skips)
    weeks = try tailor.weeks()
  }
}
