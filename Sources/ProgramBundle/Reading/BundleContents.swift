/// What goes into a bundle, before it is written.
public struct BundleContents: Sendable {
  /// What the bundle is; its list of files is filled in when it is written.
  public var manifest: Manifest
  /// Every document.
  public var documents: BundleDocuments
  /// The media files; equal ones are stored once.
  public var media: [[UInt8]]
  /// The dossier: paths such as `dossier/load.json`.
  public var dossier: [StoredArchive.File]
  /// The signature and approvals, under META-INF; they are not part of the manifest.
  public var signatures: [StoredArchive.File]

  /// Makes the contents from their parts.
  public init(
    manifest: Manifest, documents: BundleDocuments, media: [[UInt8]] = [],
    dossier: [StoredArchive.File] = [], signatures: [StoredArchive.File] = []
  ) {
    self.manifest = manifest
    self.documents = documents
    self.media = media
    self.dossier = dossier
    self.signatures = signatures
  }

  /// The bytes of the bundle; a thin one leaves out the media and has the same manifest.
  ///
  /// The same contents give the same bytes, on every machine. Throws when a path is none of the format or the
  /// archive passes its limits.
  public func bytes(thin: Bool = false) throws(BundleError) -> [UInt8] {
    let blobs = mediaFiles
    let content = try documents.files() + dossier
    let manifest = try CanonicalJSON.bytes(of: completeManifest(content + blobs))
    let head = [
      StoredArchive.File(path: BundlePath.mimetype.path, bytes: Array(BundlePath.mediaType.utf8)),
      StoredArchive.File(path: BundlePath.manifest.path, bytes: manifest),
    ]
    return try StoredArchive.bytes(of: head + signatures + content + (thin ? [] : blobs))
  }

  /// The manifest with its list of files, as it stands in the bundle.
  public func completeManifest() throws(BundleError) -> Manifest {
    try completeManifest(documents.files() + dossier + mediaFiles)
  }

  private func completeManifest(_ files: [StoredArchive.File]) throws(BundleError) -> Manifest {
    var manifest = manifest
    manifest.files = []
    for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      guard let kind = BundlePath(file.path), !kind.isUnlisted else { throw .unknownPath(path: file.path) }
      manifest.files.append(
        .init(path: file.path, size: file.bytes.count, sha256: ContentDigest.hex(of: file.bytes)))
    }
    return manifest
  }

  private var mediaFiles: [StoredArchive.File] {
    var seen = Listing<String>()
    var files: [StoredArchive.File] = []
    for bytes in media {
      let path = BlobDigest(of: bytes).path
      if seen.insert(path) { files.append(.init(path: path, bytes: bytes)) }
    }
    return files
  }
}
