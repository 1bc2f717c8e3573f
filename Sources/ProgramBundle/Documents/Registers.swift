/// A source on which content rests.
public struct Evidence: Sendable, Hashable, Codable {
  /// The id by which content refers to it.
  public var id: String
  /// Where the source is found: author, year, journal or doi.
  public var source: String
  /// What the source says, for colleagues, in the source locale.
  public var text: String

  /// Makes the value from its parts.
  public init(id: String, source: String, text: String) {
    self.id = id
    self.source = source
    self.text = text
  }
}

/// A hazard that the program knows, and what it does about it.
public struct Hazard: Sendable, Hashable, Codable {
  /// The id by which content refers to it.
  public var id: String
  /// The hazard and what is done about it, for colleagues, in the source locale.
  public var text: String

  /// Makes the value from its parts.
  public init(id: String, text: String) {
    self.id = id
    self.text = text
  }
}

/// A technical word, explained once.
public struct GlossaryTerm: Sendable, Hashable, Codable {
  /// The id by which running text refers to it.
  public var id: String
  /// The word itself.
  public var word: TextID
  /// What it means, in plain language.
  public var meaning: TextID
  /// The sources this rests on and the hazards it touches.
  public var basis: Basis?

  /// Makes the value from its parts.
  public init(id: String, word: TextID, meaning: TextID, basis: Basis? = nil) {
    self.id = id
    self.word = word
    self.meaning = meaning
    self.basis = basis
  }
}

/// An example patient: a value for every flag.
public struct ExampleProfile: Sendable, Hashable, Codable {
  /// The id of the example.
  public var id: String
  /// What the example is called.
  public var title: TextID
  /// Who the patient is.
  public var description: TextID?
  /// The value of each flag.
  public var values: [String: FlagValue]
  /// Assignments that the therapist leaves out for this patient.
  public var skips: [String]
  /// The sources this rests on and the hazards it touches.
  public var basis: Basis?

  /// Makes the value from its parts.
  public init(
    id: String, title: TextID, description: TextID? = nil, values: [String: FlagValue],
    skips: [String] = [], basis: Basis? = nil
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.values = values
    self.skips = skips
    self.basis = basis
  }
}

/// A finding of the compiler that was accepted in place, with who decided it.
public struct AcceptedFinding: Sendable, Hashable, Codable {
  /// The id of the part.
  public var element: String
  /// The code of the finding.
  public var code: String
  /// Why it is accepted.
  public var reason: String
  /// The role of who decided it.
  public var role: String
  /// The day on which it is looked at again, `2026-11-01`.
  public var review: String

  /// Makes the value from its parts.
  public init(element: String, code: String, reason: String, role: String, review: String) {
    self.element = element
    self.code = code
    self.reason = reason
    self.role = role
    self.review = review
  }
}
