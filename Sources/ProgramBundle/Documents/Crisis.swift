/// Whom a patient in distress can call, in one locale and region.
///
/// Written anew for each locale, never translated: its texts need exist in that locale only.
public struct Crisis: Sendable, Hashable, Codable {
  /// The id of the contact.
  public var id: String
  /// The locale of its texts.
  public var locale: String
  /// The country or region, for instance `NL`.
  public var region: String
  /// The day on which somebody checked the numbers, `2026-11-01`.
  public var verified: String
  /// What the patient reads, helplines among it.
  public var blocks: [Block]
  /// The sources this rests on and the hazards it touches.
  public var basis: Basis?

  /// Makes the value from its parts.
  public init(
    id: String, locale: String, region: String, verified: String, blocks: [Block], basis: Basis? = nil
  ) {
    self.id = id
    self.locale = locale
    self.region = region
    self.verified = verified
    self.blocks = blocks
    self.basis = basis
  }

  /// Decodes the contact; its texts are noted as used in its own locale only.
  public init(from decoder: any Decoder) throws {
    let node = try decoder.container(keyedBy: CodingKeys.self)
    id = try node.decode(String.self, forKey: .id)
    let locale = try node.decode(String.self, forKey: .locale)
    self.locale = locale
    region = try node.decode(String.self, forKey: .region)
    verified = try node.decode(String.self, forKey: .verified)
    basis = try node.decodeIfPresent(Basis.self, forKey: .basis)
    let recorder = ReferenceRecorder.of(decoder)
    recorder?.locale = locale
    defer { recorder?.locale = nil }
    blocks = try node.decode([Block].self, forKey: .blocks)
  }
}
