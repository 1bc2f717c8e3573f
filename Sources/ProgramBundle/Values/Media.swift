/// A recording, film or picture that a part shows.
///
/// A locale may replace the file under the same id: `LocaleDocument.media`.
public struct Media: Sendable, Hashable, Codable {
  /// The stable id under which a locale may put its own file in place of this one.
  public var id: String
  /// The file: `blobs/sha256/<blob>`.
  public var blob: BlobDigest
  /// The media type, for instance `audio/mpeg`.
  public var mediaType: String

  /// Makes the value from its parts.
  public init(id: String, blob: BlobDigest, mediaType: String) {
    self.id = id
    self.blob = blob
    self.mediaType = mediaType
  }
}

/// The file that a locale puts in place of a `Media`.
public struct MediaFile: Sendable, Hashable, Codable {
  /// The file: `blobs/sha256/<blob>`.
  public var blob: BlobDigest
  /// The media type, for instance `audio/mpeg`.
  public var mediaType: String

  /// Makes the value from its parts.
  public init(blob: BlobDigest, mediaType: String) {
    self.blob = blob
    self.mediaType = mediaType
  }
}
