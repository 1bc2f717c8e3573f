/// scoring.json: the questionnaires, word for word, and how they are scored.
///
/// Results that an assignment or diary works out stand with their field.
public struct ScoringDocument: Sendable, Hashable, Codable {
  /// The questionnaires.
  public var instruments: [Instrument]

  /// Makes the value from its parts.
  public init(instruments: [Instrument] = []) {
    self.instruments = instruments
  }
}

/// A questionnaire with a fixed wording and a score.
public struct Instrument: Sendable, Hashable, Codable {
  /// The id of the questionnaire.
  public var id: String
  /// The title.
  public var title: TextID
  /// How many minutes it takes.
  public var minutes: Int
  /// Whether it is officially validated, so that its wording is locked.
  public var validated: Bool
  /// SHA-256 of the official wording, 64 hexadecimal digits.
  public var lockedText: String?
  /// Under which terms it may be used.
  public var licence: String
  /// Where it comes from.
  public var source: String?
  /// The explanation above the questions.
  public var instructions: [Block]
  /// The answers to choose from at every question.
  public var responses: [Response]
  /// The questions, in order.
  public var questions: [Question]
  /// What follows from the answers.
  public var scores: [Score]
  /// For the therapist; never shown to the patient.
  public var therapist: [Block]
  /// The sources this rests on and the hazards it touches.
  public var basis: Basis?

  /// Makes the value from its parts.
  public init(
    id: String, title: TextID, minutes: Int, validated: Bool, lockedText: String? = nil,
    licence: String, source: String? = nil, instructions: [Block], responses: [Response],
    questions: [Question], scores: [Score] = [], therapist: [Block] = [], basis: Basis? = nil
  ) {
    self.id = id
    self.title = title
    self.minutes = minutes
    self.validated = validated
    self.lockedText = lockedText
    self.licence = licence
    self.source = source
    self.instructions = instructions
    self.responses = responses
    self.questions = questions
    self.scores = scores
    self.therapist = therapist
    self.basis = basis
  }
}

extension Instrument {
  /// An answer with its points.
  public struct Response: Sendable, Hashable, Codable {
    /// How many points it gives.
    public var points: Int
    /// What the patient reads.
    public var label: TextID

    /// Makes the value from its parts.
    public init(points: Int, label: TextID) {
      self.points = points
      self.label = label
    }
  }

  /// A question of a questionnaire.
  public struct Question: Sendable, Hashable, Codable {
    /// The id of the question.
    public var id: String
    /// Whether points count in reverse: lowest plus highest response minus the points.
    public var reversed: Bool
    /// The danger that an answer can point to.
    public var risk: Risk?
    /// The question.
    public var label: TextID
    /// The sources this rests on and the hazards it touches.
    public var basis: Basis?

    /// Makes the value from its parts.
    public init(id: String, reversed: Bool = false, risk: Risk? = nil, label: TextID, basis: Basis? = nil) {
      self.id = id
      self.reversed = reversed
      self.risk = risk
      self.label = label
      self.basis = basis
    }
  }

  /// A score that follows from the answers.
  public struct Score: Sendable, Hashable, Codable {
    /// The id of the score.
    public var id: String
    /// What it is called.
    public var label: TextID
    /// How many questions may be empty at most; with more there is no score.
    public var missingAllowed: Int
    /// The calculation, over the points of the questions.
    public var formula: Expression
    /// Limits of the score and what they mean.
    public var cutOffs: [CutOff]
    /// The sources this rests on and the hazards it touches.
    public var basis: Basis?

    /// Makes the value from its parts.
    public init(
      id: String, label: TextID, missingAllowed: Int, formula: Expression, cutOffs: [CutOff] = [],
      basis: Basis? = nil
    ) {
      self.id = id
      self.label = label
      self.missingAllowed = missingAllowed
      self.formula = formula
      self.cutOffs = cutOffs
      self.basis = basis
    }
  }

  /// A limit of a score, and what it means from there on.
  public struct CutOff: Sendable, Hashable, Codable {
    /// From this number of points on.
    public var atLeast: Int
    /// What it means.
    public var label: TextID

    /// Makes the value from its parts.
    public init(atLeast: Int, label: TextID) {
      self.atLeast = atLeast
      self.label = label
    }
  }
}
