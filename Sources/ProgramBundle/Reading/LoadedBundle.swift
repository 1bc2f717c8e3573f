/// A bundle that was read strictly, decoded, and found to hold together.
public struct LoadedBundle: Sendable {
  /// What the bundle is.
  public let manifest: Manifest
  /// Every document.
  public let documents: BundleDocuments
  /// SHA-256 of the manifest's bytes, 64 lower-case hexadecimal digits: the same for a thin bundle.
  public let identity: String
  /// The checked archive, with the bytes of media, dossier, signature and approvals.
  public let archive: StrictReader

  /// Whether media are left out.
  public var isThin: Bool { archive.isThin }

  /// Reads a bundle.
  ///
  /// Throws a `BundleError` for the first thing that is wrong: in the archive, the manifest, a digest, a
  /// document, or a reference from one document to another. With `allowThin`, media may be left out.
  public init(
    bytes: [UInt8], allowThin: Bool = false, limits: BundleLimits = .standard
  ) throws(BundleError) {
    archive = try StrictReader(bytes: bytes, allowThin: allowThin, limits: limits)
    manifest = archive.manifest
    identity = ContentDigest.hex(of: archive.manifestBytes)
    let reader = DocumentReader(archive: archive, limits: limits)
    documents = try reader.documents()
    try ReferenceCheck(
      manifest: manifest, documents: documents, references: reader.recorder.references, limits: limits
    ).check()
  }

  /// The locales that may go to patients: released and complete, in the order of the manifest.
  public var patientLocales: [String] {
    manifest.locales.filter { $0.released && $0.complete }.map(\.locale)
  }

  /// The file that a locale shows for a recording, film or picture.
  public func file(for media: Media, locale: String) -> MediaFile {
    documents.locale(locale)?.media?[media.id] ?? MediaFile(blob: media.blob, mediaType: media.mediaType)
  }

  /// The bytes of a media file, nil in a thin bundle.
  public func bytes(of blob: BlobDigest) -> ArraySlice<UInt8>? { archive.bytes(of: .blob(blob)) }

  /// A patient's profile: a value for each flag, defaults filled in.
  ///
  /// Throws when a flag is missing, unknown or impossible, or a constraint of the program is broken.
  public func profile(values: [String: FlagValue]) throws(ProfileError) -> Profile {
    try Profile(
      flags: documents.program.flags, constraints: documents.program.constraints.map(\.condition),
      values: values)
  }
}
