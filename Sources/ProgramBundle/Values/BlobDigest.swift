/// The SHA-256 of a media file, which is also its name: `blobs/sha256/<digest>`.
///
/// In JSON a bare string of 64 lower-case hexadecimal digits.
public struct BlobDigest: RawRepresentable, Sendable, Hashable, Codable, ExpressibleByStringLiteral {
  /// The 64 hexadecimal digits.
  public let rawValue: String

  /// Takes a digest that was worked out before.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Takes a digest from a literal.
  public init(stringLiteral digits: String) { rawValue = digits }

  /// Works out the digest of a file.
  public init(of bytes: some Sequence<UInt8>) { rawValue = ContentDigest.hex(of: bytes) }

  /// Decodes a bare string, and notes it as used.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
    ReferenceRecorder.of(decoder)?.use(blob: rawValue)
  }

  /// Encodes a bare string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  /// Where the file stands in the archive.
  public var path: String { "blobs/sha256/\(rawValue)" }
}
