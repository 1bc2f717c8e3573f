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
  /// The forms of texts that follow a number, by the category of the number in this language (`PluralRules`).
  ///
  /// The form *other* stands in `units`; a text without forms reads the same after every number.
  public var forms: [TextID: [PluralCategory: [Inline]]]?
  /// How numbers, days and lists are written; absent for a language that is not offered.
  public var formats: LocaleFormats?
  /// The files that replace a `Media` in this locale, by the id of the `Media`.
  public var media: [String: MediaFile]?

  /// Makes the value from its parts.
  public init(
    locale: String, direction: Direction, address: Address? = nil, basedOn: String? = nil,
    units: [TextID: [Inline]], forms: [TextID: [PluralCategory: [Inline]]]? = nil,
    formats: LocaleFormats? = nil,
    media: [String: MediaFile]? = nil
  ) {
    self.locale = locale
    self.direction = direction
    self.address = address
    self.basedOn = basedOn
    self.units = units
    self.forms = forms
    self.formats = formats
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
