import ProgramBundle

/// How much a finding weighs.
public enum Severity: String, Sendable, Comparable, CaseIterable {
  /// Worth knowing; the program still builds.
  case warning
  /// No bundle is made.
  case error

  /// A warning weighs less than an error.
  public static func < (a: Severity, b: Severity) -> Bool { a == .warning && b == .error }
}

/// One thing that is wrong in what the author wrote: what, where, why, and what to do.
public struct Diagnostic: Sendable, Equatable {
  /// The rule's stable name, in kebab-case.
  public let code: String
  /// How much it weighs at the level that was asked for.
  public var severity: Severity
  /// Where; nil where the finding is about the folder as a whole.
  public let place: Place?
  /// What is wrong, in one sentence, with the author's own words first.
  public let summary: Wording
  /// Why it matters and what the rule is.
  public let explanation: Wording
  /// The stable id of the part it is about (`goals.why`), where it has one.
  public var element: String?
  /// The locale it is about; nil for the source text.
  public var locale: String?
  /// A patient for whom it goes wrong, where the finding is about patients.
  public var witness: Witness?
  /// Other places that help to understand it.
  public var notes: [Note]
  /// What can be done about it, best first.
  public var solutions: [Solution]
  /// Whether it never is an error: it is about a locale that does not go to patients yet.
  var isOfUnreleasedLocale = false

  /// A further place that helps to understand a finding.
  public struct Note: Sendable, Equatable {
    /// Where it points.
    public let place: Place
    /// What is there.
    public let summary: Wording

    /// A note that says `summary` of `place`.
    public init(_ place: Place, _ summary: Wording) {
      self.place = place
      self.summary = summary
    }
  }

  /// Something the author can do, and where it is certain, the exact edits.
  public struct Solution: Sendable, Equatable {
    /// What to do, as an instruction.
    public let summary: Wording
    /// Whether `fix` may do it unasked: it changes no clinical wording and cannot be wrong.
    public let safe: Bool
    /// The edits, not overlapping; empty where only the author can decide.
    public let edits: [Edit]

    /// A solution; `safe` ones must have edits.
    public init(_ summary: Wording, safe: Bool = false, edits: [Edit] = []) {
      precondition(!safe || !edits.isEmpty, "A safe solution has its edits.")
      self.summary = summary
      self.safe = safe
      self.edits = edits
    }
  }

  /// The replacement of one span by new text.
  public struct Edit: Sendable, Equatable {
    /// What is replaced; an empty span inserts.
    public let place: Place
    /// The new text.
    public let replacement: String

    /// An edit that puts `replacement` at `place`.
    public init(_ place: Place, _ replacement: String) {
      self.place = place
      self.replacement = replacement
    }
  }

  /// A patient for whom a finding holds: the path to it, so that it can be replayed.
  public struct Witness: Sendable, Equatable {
    /// The value of each flag, in the order of the program's flags.
    public let profile: [(flag: String, value: FlagValue)]
    /// Assignments that the therapist left out.
    public let skipped: [String]
    /// Flags changed midway, with the module at which the change takes effect.
    public let switches: [(flag: String, value: FlagValue, module: String)]
    /// The week in which it goes wrong, counted from 1.
    public let week: Int?

    /// The flags that matter, of which a person is told.
    public let telling: [String]

    /// A witness; of every flag a person is told, unless `telling` says of which.
    public init(
      profile: [(flag: String, value: FlagValue)], skipped: [String] = [],
      switches: [(flag: String, value: FlagValue, module: String)] = [], week: Int? = nil,
      telling: [String]? = nil
    ) {
      self.telling = telling ?? profile.map(\.flag)
      self.profile = profile
      self.skipped = skipped
      self.switches = switches
      self.week = week
    }

    /// Whether two witnesses are the same patient on the same path.
    public static func == (a: Witness, b: Witness) -> Bool {
      a.profile.elementsEqual(b.profile, by: ==) && a.skipped == b.skipped
        && a.switches.elementsEqual(b.switches, by: ==) && a.week == b.week && a.telling == b.telling
    }
  }
}
