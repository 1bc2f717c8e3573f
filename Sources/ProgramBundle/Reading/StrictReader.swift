/// The files of a bundle whose archive, manifest and digests have been checked; nothing is decoded yet.
public struct StrictReader: Sendable {
  /// What the bundle is.
  public let manifest: Manifest
  /// The bytes of the manifest: what identifies the bundle, and what a signature covers.
  public let manifestBytes: ArraySlice<UInt8>
  /// Whether media listed in the manifest are left out.
  public let isThin: Bool
  /// The files of the manifest that are there, and the signature and approvals, in the order of the archive.
  public let files: [File]

  /// A file of a bundle; its bytes are a slice of the archive's.
  public struct File: Sendable, Hashable {
    /// What the file is.
    public let kind: BundlePath
    /// What is in it.
    public let bytes: ArraySlice<UInt8>
  }

  /// Reads and checks the archive, refusing whatever a bundle writer would not have written.
  ///
  /// With `allowThin`, media may be left out, all or none.
  public init(
    bytes: [UInt8], allowThin: Bool = false, limits: BundleLimits = .standard
  ) throws(BundleError) {
    let entries = try ArchiveReader.entries(of: bytes, limits: limits)
    guard let first = entries.first, first.path == BundlePath.mimetype.path,
      first.bytes.elementsEqual(BundlePath.mediaType.utf8)
    else { throw .wrongMediaType }
    guard entries.count > 1, entries[1].path == BundlePath.manifest.path else { throw .manifestMissing }
    manifestBytes = entries[1].bytes
    manifest = try Self.manifest(from: manifestBytes, limits: limits)
    files = try Self.files(entries.dropFirst(2), of: manifest, limits: limits)
    isThin = try Self.checkPresence(of: manifest, files: files, allowThin: allowThin)
  }

  /// The bytes of one file, nil when it is not there.
  public func bytes(of path: BundlePath) -> ArraySlice<UInt8>? {
    files.first { $0.kind == path }?.bytes
  }

  /// What is read first: whether this reader may read on at all.
  private struct Preamble: Decodable {
    var formatVersion: Int
    var minReaderVersion: Int
    var requiredFeatures: [String]
  }

  private static func manifest(
    from bytes: ArraySlice<UInt8>, limits: BundleLimits
  ) throws(BundleError) -> Manifest {
    let path = BundlePath.manifest.path
    try JSONShape.check(bytes, path: path, limits: limits)
    let preamble = try CanonicalJSON.read(Preamble.self, from: bytes, path: path)
    guard preamble.formatVersion == ReaderVersion.format else {
      throw .unknownFormat(version: preamble.formatVersion)
    }
    guard preamble.minReaderVersion <= ReaderVersion.reader else {
      throw .readerTooOld(needed: preamble.minReaderVersion)
    }
    for name in preamble.requiredFeatures where !ReaderVersion.features.contains(name) {
      throw .unknownFeature(name: name)
    }
    let manifest = try CanonicalJSON.decode(Manifest.self, from: bytes, path: path, limits: limits)
    var last: [UInt8] = []
    for file in manifest.files {
      let name = Array(file.path.utf8)
      guard last.lexicographicallyPrecedes(name) else { throw .filesUnsorted(path: file.path) }
      guard let kind = BundlePath(file.path), !kind.isUnlisted else { throw .unknownPath(path: file.path) }
      last = name
    }
    return manifest
  }

  private static func files(
    _ entries: ArraySlice<ArchiveReader.Entry>, of manifest: Manifest, limits: BundleLimits
  ) throws(BundleError) -> [File] {
    let listed = Dictionary(manifest.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    var files: [File] = []
    var documentsBytes = 0
    for entry in entries {
      guard let kind = BundlePath(entry.path) else {
        throw entry.path.hasPrefix("META-INF/")
          ? .unexpectedMetadata(path: entry.path) : .unlisted(path: entry.path)
      }
      if case .blob = kind {} else { documentsBytes += entry.bytes.count }
      guard documentsBytes <= limits.documentsBytes else { throw .documentTooLarge(path: entry.path) }
      if !kind.isUnlisted {
        guard let line = listed[entry.path] else { throw .unlisted(path: entry.path) }
        try check(entry, kind: kind, against: line, limits: limits)
      } else if entry.bytes.count > limits.documentBytes {
        throw .documentTooLarge(path: entry.path)
      }
      files.append(File(kind: kind, bytes: entry.bytes))
    }
    return files
  }

  private static func check(
    _ entry: ArchiveReader.Entry, kind: BundlePath, against line: Manifest.File, limits: BundleLimits
  ) throws(BundleError) {
    guard entry.bytes.count == line.size else { throw .wrongSize(path: entry.path) }
    if case .blob(let digest) = kind {
      guard line.size <= limits.blobBytes else { throw .mediaTooLarge(path: entry.path) }
      guard digest.rawValue == line.sha256 else { throw .wrongDigest(path: entry.path) }
    }
    guard ContentDigest.hex(of: entry.bytes) == line.sha256 else { throw .wrongDigest(path: entry.path) }
  }

  private static func checkPresence(
    of manifest: Manifest, files: [File], allowThin: Bool
  ) throws(BundleError) -> Bool {
    let present = Set(files.map(\.kind.path))
    let missing = manifest.files.filter { !present.contains($0.path) }
    let media = manifest.files.filter { $0.path.hasPrefix("blobs/") }
    for file in missing where !file.path.hasPrefix("blobs/") { throw .missing(path: file.path) }
    guard let first = missing.first else { return false }
    guard allowThin, missing.count == media.count else { throw .mediaMissing(path: first.path) }
    return true
  }
}
