/// program.json: the course, the flags and what holds for the program as a whole.
///
/// Texts are ids of units in i18n/<locale>.json.
public struct ProgramDocument: Sendable, Hashable, Codable {
  /// The id of the program.
  public var id: String
  /// The version of the program: three numbers, `1.0.0`.
  public var version: String
  /// The locale in which the program was written.
  public var sourceLocale: String
  /// How far the program is.
  public var status: ProgramStatus
  /// How the patient is addressed in the source locale.
  public var address: Address?
  /// The title.
  public var title: TextID
  /// What the program is intended for.
  public var intendedPurpose: TextID
  /// For whom the program is; for whom not stands in safety.json.
  public var audience: Audience
  /// The features of a patient to which the program adapts.
  public var flags: [Flag]
  /// What holds for every patient.
  public var constraints: [Constraint]
  /// How much a page, a diary and a week may ask.
  public var limits: Limits
  /// Which modules, in which order, how long, and what opens what.
  public var course: Course
  /// Parts that one patient never gets both of.
  public var notTogether: [NotTogether]
  /// The register of sources.
  public var evidence: [Evidence]
  /// The register of hazards.
  public var hazards: [Hazard]
  /// The technical words, each explained once.
  public var glossary: [GlossaryTerm]
  /// Example patients, to show the program with.
  public var examples: [ExampleProfile]
  /// Findings that were accepted on purpose.
  public var accepted: [AcceptedFinding]
  /// The sources this rests on and the hazards it touches.
  public var basis: Basis?

  /// Makes the value from its parts.
  public init(
    id: String, version: String, sourceLocale: String, status: ProgramStatus, address: Address? = nil,
    title: TextID, intendedPurpose: TextID, audience: Audience, flags: [Flag],
    constraints: [Constraint], limits: Limits, course: Course, notTogether: [NotTogether] = [],
    evidence: [Evidence] = [], hazards: [Hazard] = [], glossary: [GlossaryTerm] = [],
    examples: [ExampleProfile] = [], accepted: [AcceptedFinding] = [], basis: Basis? = nil
  ) {
    self.id = id
    self.version = version
    self.sourceLocale = sourceLocale
    self.status = status
    self.address = address
    self.title = title
    self.intendedPurpose = intendedPurpose
    self.audience = audience
    self.flags = flags
    self.constraints = constraints
    self.limits = limits
    self.course = course
    self.notTogether = notTogether
    self.evidence = evidence
    self.hazards = hazards
    self.glossary = glossary
    self.examples = examples
    self.accepted = accepted
    self.basis = basis
  }
}

extension ProgramDocument {
  /// For whom a program is.
  public struct Audience: Sendable, Hashable, Codable {
    /// Whom the program is meant for.
    public var indications: [Indication]
    /// The age of the patients.
    public var ages: Ages?
    /// Countries and regions in which the program may be used.
    public var jurisdictions: [String]
    /// The sources this rests on and the hazards it touches.
    public var basis: Basis?

    /// Makes the value from its parts.
    public init(
      indications: [Indication], ages: Ages? = nil, jurisdictions: [String] = [], basis: Basis? = nil
    ) {
      self.indications = indications
      self.ages = ages
      self.jurisdictions = jurisdictions
      self.basis = basis
    }
  }

  /// The age of the patients, in years.
  public struct Ages: Sendable, Hashable, Codable {
    /// From this age on.
    public var from: Int
    /// Up to and including this age.
    public var to: Int?

    /// Makes the value from its parts.
    public init(from: Int, to: Int? = nil) {
      self.from = from
      self.to = to
    }
  }

  /// What holds for every patient: a profile that breaks it is impossible.
  public struct Constraint: Sendable, Hashable, Codable {
    /// What must hold, over flags only.
    public var condition: Condition
    /// Why it always holds, for colleagues, in the source locale.
    public var because: String?

    /// Makes the value from its parts.
    public init(condition: Condition, because: String? = nil) {
      self.condition = condition
      self.because = because
    }
  }

  /// Two parts that one patient never gets both of.
  public struct NotTogether: Sendable, Hashable, Codable {
    /// The id of the one part.
    public var part: String
    /// The id of the other part.
    public var other: String

    /// Makes the value from its parts.
    public init(part: String, other: String) {
      self.part = part
      self.other = other
    }
  }
}

/// A reason to follow a program, or not to.
public struct Indication: Sendable, Hashable, Codable {
  /// The code of the condition in a classification, for instance `ICD-11 MG30`.
  public var code: String?
  /// Who is meant.
  public var text: TextID
  /// The sources this rests on and the hazards it touches.
  public var basis: Basis?

  /// Makes the value from its parts.
  public init(code: String? = nil, text: TextID, basis: Basis? = nil) {
    self.code = code
    self.text = text
    self.basis = basis
  }
}
