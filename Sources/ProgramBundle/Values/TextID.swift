/// The stable id of a text; the text itself stands in i18n/<locale>.json.
///
/// In JSON a bare string, also as the key of `LocaleDocument.units`.
public struct TextID: RawRepresentable, Sendable, Hashable, Comparable, ExpressibleByStringLiteral {
  /// The id: ASCII, for instance `goals.why.p1`.
  public let rawValue: String

  /// Makes the id from its string.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes the id from its string.
  public init(_ id: String) { rawValue = id }

  /// Makes the id from a literal.
  public init(stringLiteral id: String) { rawValue = id }

  /// Whether one id comes before the other, by Unicode scalars.
  public static func < (one: TextID, other: TextID) -> Bool { one.rawValue < other.rawValue }
}

extension TextID: Codable, CodingKeyRepresentable {
  /// Decodes a bare string, and notes it as used.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
    ReferenceRecorder.of(decoder)?.use(text: self)
  }

  /// Encodes a bare string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  /// The id as the key of a JSON object.
  public var codingKey: any CodingKey { PlainKey(rawValue) }

  /// Makes the id from the key of a JSON object.
  public init?<Key: CodingKey>(codingKey: Key) { rawValue = codingKey.stringValue }
}

/// The key of a JSON object whose keys are ids.
struct PlainKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(_ key: String) { stringValue = key }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
