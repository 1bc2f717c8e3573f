/// A point in a list, or a step.
public struct ListItem: Sendable, Hashable, Codable {
  /// The id of the point.
  public var id: String
  /// Only for patients for whom this holds; absent means for every patient.
  public var when: Condition?
  /// The text.
  public var text: TextID
  /// The sources this rests on and the hazards it touches.
  public var basis: Basis?

  /// Makes the value from its parts.
  public init(id: String, when: Condition? = nil, text: TextID, basis: Basis? = nil) {
    self.id = id
    self.when = when
    self.text = text
    self.basis = basis
  }
}

/// A sound recording with its text.
public struct Recording: Sendable, Hashable, Codable {
  /// The recording.
  public var source: Media
  /// How many minutes it takes.
  public var minutes: Int
  /// The title.
  public var title: TextID?
  /// The written-out text.
  public var transcript: [Block]?

  /// Makes the value from its parts.
  public init(source: Media, minutes: Int, title: TextID? = nil, transcript: [Block]? = nil) {
    self.source = source
    self.minutes = minutes
    self.title = title
    self.transcript = transcript
  }
}

/// A film with its captions and its text.
public struct Film: Sendable, Hashable, Codable {
  /// The film.
  public var source: Media
  /// How many minutes it takes.
  public var minutes: Int
  /// The title.
  public var title: TextID?
  /// The captions.
  public var captions: Media?
  /// The written-out text.
  public var transcript: [Block]?

  /// Makes the value from its parts.
  public init(
    source: Media, minutes: Int, title: TextID? = nil, captions: Media? = nil,
    transcript: [Block]? = nil
  ) {
    self.source = source
    self.minutes = minutes
    self.title = title
    self.captions = captions
    self.transcript = transcript
  }
}

/// A picture, with a description for who cannot see it.
public struct Picture: Sendable, Hashable, Codable {
  /// The picture.
  public var source: Media
  /// Whether it is mere decoration and tells nothing.
  public var decorative: Bool
  /// What the picture shows.
  public var alternative: TextID?

  /// Makes the value from its parts.
  public init(source: Media, decorative: Bool = false, alternative: TextID? = nil) {
    self.source = source
    self.decorative = decorative
    self.alternative = alternative
  }
}

/// One of several texts, depending on the patient.
///
/// The first option that holds is shown, else `otherwise`.
public struct Choice: Sendable, Hashable, Codable {
  /// The options, in order.
  public var options: [Option]
  /// For all other patients.
  public var otherwise: Part?

  /// Makes the value from its parts.
  public init(options: [Option], otherwise: Part? = nil) {
    self.options = options
    self.otherwise = otherwise
  }
}

extension Choice {
  /// A text for some patients.
  public struct Option: Sendable, Hashable, Codable {
    /// The id of the option.
    public var id: String
    /// For whom.
    public var when: Condition
    /// What they read.
    public var blocks: [Block]
    /// The sources this rests on and the hazards it touches.
    public var basis: Basis?

    /// Makes the value from its parts.
    public init(id: String, when: Condition, blocks: [Block], basis: Basis? = nil) {
      self.id = id
      self.when = when
      self.blocks = blocks
      self.basis = basis
    }
  }
}

/// A group of blocks with an id of its own.
public struct Part: Sendable, Hashable, Codable {
  /// The id of the part.
  public var id: String
  /// What it says.
  public var blocks: [Block]
  /// The sources this rests on and the hazards it touches.
  public var basis: Basis?

  /// Makes the value from its parts.
  public init(id: String, blocks: [Block], basis: Basis? = nil) {
    self.id = id
    self.blocks = blocks
    self.basis = basis
  }
}

/// A chart of what the patient has filled in.
public struct Chart: Sendable, Hashable, Codable {
  /// Which answers.
  public var of: [AnswerReference]
  /// By day or by week.
  public var over: Period
  /// The title.
  public var title: TextID?

  /// Makes the value from its parts.
  public init(of: [AnswerReference], over: Period, title: TextID? = nil) {
    self.of = of
    self.over = over
    self.title = title
  }
}

extension Chart {
  /// The step of a chart.
  public enum Period: String, Sendable, Hashable, Codable, CaseIterable {
    /// By day.
    case days
    /// By week.
    case weeks
  }
}

/// A plan to build up activity at one's own pace, with steps down and a rule after worsening.
public struct ActivityPlan: Sendable, Hashable, Codable {
  /// Where the patient starts: below what is certain.
  public var start: Part
  /// When the patient stays level.
  public var hold: Part
  /// When and how the patient takes a step up.
  public var stepUp: StepUp
  /// When and how the patient takes a step down.
  public var stepDown: Part
  /// What the patient does when symptoms get worse.
  public var afterWorsening: Part

  /// Makes the value from its parts.
  public init(start: Part, hold: Part, stepUp: StepUp, stepDown: Part, afterWorsening: Part) {
    self.start = start
    self.hold = hold
    self.stepUp = stepUp
    self.stepDown = stepDown
    self.afterWorsening = afterWorsening
  }
}

extension ActivityPlan {
  /// When and how the patient takes a step up, and who decides.
  public struct StepUp: Sendable, Hashable, Codable {
    /// The id of the part.
    public var id: String
    /// Who decides.
    public var decidedBy: Decider
    /// What it says.
    public var blocks: [Block]
    /// The sources this rests on and the hazards it touches.
    public var basis: Basis?

    /// Makes the value from its parts.
    public init(id: String, decidedBy: Decider, blocks: [Block], basis: Basis? = nil) {
      self.id = id
      self.decidedBy = decidedBy
      self.blocks = blocks
      self.basis = basis
    }
  }

  /// Who decides on a step up.
  public enum Decider: String, Sendable, Hashable, Codable, CaseIterable {
    /// The patient.
    case patient
    /// The therapist.
    case therapist
    /// Both.
    case together
    /// A fixed timetable.
    case schedule
  }
}

/// A helpline; its texts are in the locale of the crisis contact.
public struct Helpline: Sendable, Hashable, Codable {
  /// What it is called.
  public var name: String
  /// The telephone number.
  public var phone: String
  /// The website, beginning with `https://`.
  public var web: String?
  /// When it is open.
  public var hours: String?

  /// Makes the value from its parts.
  public init(name: String, phone: String, web: String? = nil, hours: String? = nil) {
    self.name = name
    self.phone = phone
    self.web = web
    self.hours = hours
  }
}

/// A part of safety.json that is shown in place.
public enum SafetyPart: String, Sendable, Hashable, Codable, CaseIterable {
  /// The crisis contacts of the patient's locale and region.
  case crisis
  /// The stop rules.
  case stopRule = "stop-rule"
  /// The consent.
  case consent
}
