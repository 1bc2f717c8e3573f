/// The course as one patient gets it, week by week.
///
/// As JSON it is what `icbt-build tailor` prints: minutes are whole there, rounded up.
public struct TailoredCourse: Sendable, Hashable {
  /// The weeks of the treatment, from week 1 without gaps; weeks after the last module only where a diary or contact is there still.
  public let weeks: [Week]
  /// The last week of the last module; 0 when the patient has no module.
  public let lastWeek: Int

  /// A week of the treatment.
  public struct Week: Sendable, Hashable {
    /// The week, from 1.
    public let week: Int
    /// The modules that are open, in the order of the course.
    public internal(set) var modules: [Module] = []
    /// The sittings that are planned, in the order of the course.
    public internal(set) var sittings: [Sitting] = []
    /// The assignments of the week, in the order in which the patient meets them.
    public internal(set) var assignments: [Assignment] = []
    /// The diaries that run, in the order in which the patient meets them.
    public internal(set) var diaries: [Diary] = []
    /// The contacts with the therapist, in the order of the source.
    public internal(set) var contacts: [Contact] = []
  }

  /// A module that is open in a week.
  public struct Module: Sendable, Hashable, Encodable {
    /// The id of the module.
    public let id: String
    /// The ids of the pages planned in this week, in order.
    public internal(set) var pages: [String] = []
  }

  /// What the patient does in one go.
  public struct Sitting: Sendable, Hashable {
    /// The id of the sitting.
    public let id: String
    /// The module that it belongs to.
    public let module: String
    /// Seconds of reading, listening, watching and questionnaires.
    public internal(set) var pageSeconds: Int
    /// Seconds of the assignments that its pages ask for, each once.
    public internal(set) var assignmentSeconds: Int
    /// How many answers it asks for: questions of those assignments and of questionnaires.
    public internal(set) var decisions: Int

    /// Seconds at the screen in one go.
    public var seconds: Int { pageSeconds + assignmentSeconds }
  }

  /// An assignment in a week.
  public struct Assignment: Sendable, Hashable {
    /// The id of the assignment.
    public let id: String
    /// How many times in this week.
    public let times: Int
    /// Minutes at the screen each time.
    public let minutes: Int
    /// Minutes of practice each time, away from the screen.
    public let practiceMinutes: Int
    /// Whether the therapist responds, always or where needed.
    public let hasFeedback: Bool
    /// Minutes of the therapist each time; 0 without feedback.
    public let therapistMinutes: Int
  }

  /// A diary in a week.
  public struct Diary: Sendable, Hashable {
    /// The id of the diary.
    public let id: String
    /// On how many days of this week.
    public let days: Int
    /// How many entries a day.
    public let entriesPerDay: Int
    /// How many questions an entry has.
    public let items: Int
    /// Minutes for one entry.
    public let minutes: Int
    /// Minutes of the therapist in this week.
    public let therapistMinutes: Int
  }

  /// A contact with the therapist in a week.
  public struct Contact: Sendable, Hashable, Encodable {
    /// The id of the contact.
    public let id: String
    /// The kind of contact.
    public let kind: Course.Contact.Kind
    /// How many minutes it takes.
    public let minutes: Int
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
    try self.init(documents: documents, path: PatientPath(settled: profile, skips: skips))
  }

  /// Tailors the documents of a program to a patient whose flags may change midway.
  ///
  /// `reading` says in which locale texts are read, and saves counting their letters anew for each patient; without it they
  /// are read in the source locale. Throws when a condition looks at a flag that the profile does not have.
  public init(
    documents: BundleDocuments, path: PatientPath, reading: ReadingLoad? = nil
  ) throws(ConditionError) {
    var tailor = Tailor(
      documents: documents, path: path, reading: reading ?? ReadingLoad(documents: documents))
    (weeks, lastWeek) = try tailor.course()
  }
}
