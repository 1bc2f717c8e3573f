import Foundation
import ProgramBundle

/// The files of a bundle in the making, with a manifest that lists whatever they are.
struct BundleDraft {
  private let isCanonical: Bool
  private var manifest: Manifest
  /// A manifest that cannot be decoded, to be used as it is.
  private var rawManifest: [UInt8]?
  private var files: [(path: BundlePath, bytes: [UInt8])] = []

  init(base: BundleContents, isCanonical: Bool) {
    self.isCanonical = isCanonical
    manifest = base.manifest
    guard let bytes = try? base.bytes(), let archive = try? StrictReader(bytes: bytes) else { return }
    files = archive.files.map { ($0.kind, Array($0.bytes)) }
  }

  /// Puts a document in the place of the one at `path`, or beside the others.
  mutating func put(_ bytes: [UInt8], at path: BundlePath) {
    if path == .manifest {
      let decoded = Self.decoded(Manifest.self, bytes)
      manifest = decoded ?? manifest
      rawManifest = decoded == nil ? bytes : nil
      return
    }
    let (own, text) = isCanonical ? Self.canonical(path, bytes) ?? (path, bytes) : (path, bytes)
    files.removeAll { $0.path == path || $0.path == own }
    files.append((own, text))
  }

  /// The archive; nil where no archive can hold the files.
  func bytes(thin: Bool) -> [UInt8]? {
    let contents = files.filter { $0.path.path.contains("META-INF") == false }
      .sorted { $0.path.path.utf8.lexicographicallyPrecedes($1.path.path.utf8) }
    var manifest = isCanonical ? fitted : self.manifest
    manifest.files = contents.map {
      .init(path: $0.path.path, size: $0.bytes.count, sha256: ContentDigest.hex(of: $0.bytes))
    }
    guard let written = try? CanonicalJSON.bytes(of: manifest) else { return nil }
    let head = [
      StoredArchive.File(path: BundlePath.mimetype.path, bytes: Array(BundlePath.mediaType.utf8)),
      StoredArchive.File(path: BundlePath.manifest.path, bytes: rawManifest ?? written),
    ]
    let kept = files.filter { !(thin && $0.path.path.hasPrefix("blobs/")) }
    return try? StoredArchive.bytes(of: head + kept.map { .init(path: $0.path.path, bytes: $0.bytes) })
  }

  /// The manifest with what the documents say of themselves.
  private var fitted: Manifest {
    var manifest = manifest
    func document<Document: Decodable>(_ path: BundlePath, _ type: Document.Type) -> Document? {
      files.first { $0.path == path }.flatMap { Self.decoded(type, $0.bytes) }
    }
    if let program = document(.program, ProgramDocument.self) {
      manifest.program = program.id
      manifest.version = program.version
      manifest.sourceLocale = program.sourceLocale
      manifest.status = program.status
      manifest.flags = program.flags.map(\.id)
      manifest.jurisdictions = program.audience.jurisdictions
      let all = files.compactMap { if case .locale(let locale) = $0.path { locale } else { nil } }
      manifest.locales = ([program.sourceLocale] + all.filter { $0 != program.sourceLocale }.sorted()).map {
        name in
        manifest.locales.first { $0.locale == name } ?? .init(locale: name, complete: false)
      }
    }
    if let scoring = document(.scoring, ScoringDocument.self) {
      manifest.instruments = scoring.instruments.map { instrument in
        .init(id: instrument.id, licence: "x", validated: false)
      }
    }
    return manifest
  }

  /// The document in the one form that a bundle may have, with the path that its id asks for; nil where it is none.
  private static func canonical(_ path: BundlePath, _ bytes: [UInt8]) -> (BundlePath, [UInt8])? {
    func rewritten<Document: Codable>(
      _ type: Document.Type, _ own: (Document) -> BundlePath = { _ in .program }
    ) -> (BundlePath, [UInt8])? {
      guard let document = decoded(type, bytes), let text = try? CanonicalJSON.bytes(of: document) else {
        return nil
      }
      let named = own(document)
      return (named == .program ? path : BundlePath(named.path) ?? path, text)
    }
    return switch path {
    case .program: rewritten(ProgramDocument.self)
    case .module: rewritten(ModuleDocument.self) { .module(name: BundlePath.name(for: $0.id)) }
    case .assignment: rewritten(AssignmentDocument.self) { .assignment(name: BundlePath.name(for: $0.id)) }
    case .diary: rewritten(DiaryDocument.self) { .diary(name: BundlePath.name(for: $0.id)) }
    case .locale: rewritten(LocaleDocument.self) { .locale($0.locale) }
    case .scoring: rewritten(ScoringDocument.self)
    case .safety: rewritten(SafetyDocument.self)
    case .migrations: rewritten(MigrationsDocument.self)
    default: nil
    }
  }

  private static func decoded<Document: Decodable>(_ type: Document.Type, _ bytes: [UInt8]) -> Document? {
    // Deeper documents are refused before they are decoded; the decoder itself uses the stack.
    try? JSONDecoder().decode(type, from: Data(bytes))
  }
}
