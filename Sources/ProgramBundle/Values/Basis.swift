/// The sources and hazards that a part refers to.
///
/// The ids stand in the registers of program.json.
public struct Basis: Sendable, Hashable, Codable {
  /// Ids of the sources on which the part rests, in the order of the text.
  public var evidence: [String]
  /// Ids of the hazards that the part touches, in the order of the text.
  public var hazards: [String]

  /// Makes the value from its parts.
  public init(evidence: [String] = [], hazards: [String] = []) {
    self.evidence = evidence
    self.hazards = hazards
  }
}
