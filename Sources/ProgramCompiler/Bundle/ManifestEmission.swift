import CSchema
import ProgramBundle

/// What the bundle says of itself.
struct ManifestEmission {
  let context: CheckContext
  let tree: SourceTree
  /// The digests of the media, in the order of their first mention.
  let media: [BlobDigest]
  /// What the program asks of patients and therapists.
  let load: Load?
  /// How hard the program's own texts are.
  let reading: String?
  /// The locales beside the source, with how hard their texts are.
  let translations: [(translation: Translation, reading: String?)]

  func manifest(_ document: ProgramDocument) -> Manifest {
    let program = context.program
    return Manifest(
      // The proofs say that both are there for every patient; only the platform can show them.
      requiredFeatures: ReaderVersion.Feature.allCases.map(\.rawValue), program: document.id,
      version: document.version, title: program.title.plain(), status: document.status,
      level: context.options.level, sourceLocale: program.language,
      locales: [
        .init(locale: program.language, complete: true, address: program.address, readability: reading)
      ] + translations.map { $0.translation.manifest(reading: $0.reading) },
      jurisdictions: document.audience.jurisdictions, intendedPurpose: program.intendedPurpose.plain(),
      indications: program.audience.indications.map { $0.text.plain() },
      contraIndications: program.audience.contraIndications.map { $0.text.plain() },
      flags: document.flags.map(\.id), load: load,
      instruments: program.instruments.map {
        .init(id: $0.part.scope.qualified($0.id.text), licence: $0.licence, validated: $0.isValidated)
      },
      compiler: .init(version: CompilerVersion.current, rulesDigest: CompilerVersion.rulesDigest),
      sourceDigest: sourceDigest)
  }

  /// SHA-256 over the path and digest of every text file, a line each in the order of the paths, and over the digest of every
  /// media file that is named.
  private var sourceDigest: String {
    let texts = ([tree] + tree.libraries).flatMap { $0.files + $0.ledgers }.map {
      "\($0.path) \(ContentDigest.hex(of: $0.bytes))"
    }
    let lines = texts + media.map(\.rawValue)
    return ContentDigest.hex(of: Array(lines.joined(separator: "\n").utf8))
  }
}

extension Translation {
  /// What the manifest says of the locale: only a complete one goes to patients.
  fileprivate func manifest(reading: String?) -> Manifest.Locale {
    .init(
      locale: tag, complete: isComplete, released: isComplete && locale.isReleased, address: locale.address,
      readability: reading)
  }
}

/// Which compiler this is.
public enum CompilerVersion {
  /// The compiler's own version.
  public static let current = "0.1.0"

  /// SHA-256 over the schema and over every rule's code and weight: two compilers with the same digest ask the same of a
  /// program.
  static let rulesDigest: String = {
    let schema = Array(UnsafeBufferPointer(start: icbt_schema_rng(), count: icbt_schema_rng_length()))
    let rules = Rule.all.map { "\($0.code) \($0.weight)" }.sorted().joined(separator: "\n")
    return ContentDigest.hex(of: schema + Array(rules.utf8))
  }()
}
