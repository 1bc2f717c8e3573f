/// The order of a program: modules, contacts, silence and what follows.
public struct Course: Sendable, Hashable, Codable {
  /// The modules, in the order of the course.
  public var modules: [Module]
  /// Contacts with the therapist, in the order of the source.
  public var contacts: [Contact]
  /// What happens when a patient is silent for a while.
  public var ifSilent: Silence?
  /// What follows the last module.
  public var ending: Ending?
  /// The sources this rests on and the hazards it touches.
  public var basis: Basis?

  /// Makes the value from its parts.
  public init(
    modules: [Module], contacts: [Contact] = [], ifSilent: Silence? = nil, ending: Ending? = nil,
    basis: Basis? = nil
  ) {
    self.modules = modules
    self.contacts = contacts
    self.ifSilent = ifSilent
    self.ending = ending
    self.basis = basis
  }
}

extension Course {
  /// A module at its place in the course.
  ///
  /// `CourseWeeks` turns `after` and the number of weeks into weeks of the treatment.
  public struct Module: Sendable, Hashable, Codable {
    /// The id of the module, `common:` in front for a shared one.
    public var ref: String
    /// How many weeks it takes.
    public var weeks: Int
    /// Other numbers of weeks; the first whose condition holds counts.
    public var conditionalWeeks: [ConditionalWeeks]
    /// The modules after which this one can start.
    public var after: [String]
    /// What opens it.
    public var opens: Opens
    /// Only for patients for whom this holds; absent means for every patient.
    public var when: Condition?
    /// The sources this rests on and the hazards it touches.
    public var basis: Basis?

    /// Makes the value from its parts.
    public init(
      ref: String, weeks: Int, conditionalWeeks: [ConditionalWeeks] = [], after: [String] = [],
      opens: Opens, when: Condition? = nil, basis: Basis? = nil
    ) {
      self.ref = ref
      self.weeks = weeks
      self.conditionalWeeks = conditionalWeeks
      self.after = after
      self.opens = opens
      self.when = when
      self.basis = basis
    }
  }

  /// Another number of weeks, for some patients.
  public struct ConditionalWeeks: Sendable, Hashable, Codable {
    /// For whom.
    public var when: Condition
    /// How many weeks.
    public var weeks: Int

    /// Makes the value from its parts.
    public init(when: Condition, weeks: Int) {
      self.when = when
      self.weeks = weeks
    }
  }

  /// What opens a module.
  public enum Opens: String, Sendable, Hashable, Codable, CaseIterable {
    /// The modules before it are finished.
    case done
    /// Its week has come.
    case week
    /// The therapist opens it.
    case therapist
  }

  /// A contact with the therapist that is part of the treatment.
  public struct Contact: Sendable, Hashable, Codable {
    /// The id of the contact.
    public var id: String
    /// The kind of contact.
    public var kind: Kind
    /// How many minutes it takes.
    public var minutes: Int
    /// In which week of the treatment.
    public var week: Int
    /// Only for patients for whom this holds; absent means for every patient.
    public var when: Condition?
    /// What the contact is about.
    public var text: TextID?
    /// The sources this rests on and the hazards it touches.
    public var basis: Basis?

    /// Makes the value from its parts.
    public init(
      id: String, kind: Kind, minutes: Int, week: Int, when: Condition? = nil, text: TextID? = nil,
      basis: Basis? = nil
    ) {
      self.id = id
      self.kind = kind
      self.minutes = minutes
      self.week = week
      self.when = when
      self.text = text
      self.basis = basis
    }
  }
}

extension Course.Contact {
  /// A kind of contact.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// By telephone.
    case call
    /// By video.
    case videoCall = "video-call"
    /// Face to face.
    case visit
    /// In a group.
    case group
    /// In writing.
    case message
  }
}

extension Course {
  /// What happens when a patient is silent for a while.
  public struct Silence: Sendable, Hashable, Codable {
    /// After how many days of silence.
    public var days: Int
    /// The message that the patient gets.
    public var message: [Block]
    /// What the therapist then does.
    public var task: [Block]
    /// The sources this rests on and the hazards it touches.
    public var basis: Basis?

    /// Makes the value from its parts.
    public init(days: Int, message: [Block], task: [Block], basis: Basis? = nil) {
      self.days = days
      self.message = message
      self.task = task
      self.basis = basis
    }
  }

  /// What follows the last module: a step up, tapering off, or going on alone.
  public struct Ending: Sendable, Hashable, Codable {
    /// What the patient reads.
    public var blocks: [Block]
    /// The sources this rests on and the hazards it touches.
    public var basis: Basis?

    /// Makes the value from its parts.
    public init(blocks: [Block], basis: Basis? = nil) {
      self.blocks = blocks
      self.basis = basis
    }
  }
}
