/// i18n/<locale>.json: every text of the program in one locale.
///
/// A variant such as `de-x-informal` carries all its texts too, also those it shares with its base.
public struct LocaleDocument: Sendable, Hashable, Codable {
  /// The locale as a BCP 47 tag.
  public var locale: String
  /// The direction of the script.
  public var direction: Direction
  /// How the patient is addressed.
  public var address: Address?
  /// The locale of which this is a variant.
  public var basedOn: String?
  /// The texts by stable id.
  public var units: [TextID: [Inline]]
  /// The files that replace a `Media` in this locale, by the id of the `Media`.
  public var media: [String: MediaFile]?

  /// Makes the value from its parts.
  public init(
    locale: String, direction: Direction, address: Address? = nil, basedOn: String? = nil,
    units: [TextID: [Inline]], media: [String: MediaFile]? = nil
  ) {
    self.locale = locale
    self.direction = direction
    self.address = address
    self.basedOn = basedOn
    self.units = units
    self.media = media
  }
}

extension LocaleDocument {
  /// The direction of a script.
  public enum Direction: String, Sendable, Hashable, Codable, CaseIterable {
    /// From left to right.
    case leftToRight = "ltr"
    /// From right to left.
    case rightToLeft = "rtl"
  }
}
