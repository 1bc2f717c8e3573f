/// What a file of the bundle is, told from its path: the closed list of the format.
public enum BundlePath: Sendable, Hashable {
  /// `mimetype`.
  case mimetype
  /// `META-INF/manifest.json`.
  case manifest
  /// `META-INF/release.dsse.json`: the signature of the release.
  case release
  /// `META-INF/approvals/<role>.dsse.json`: the approval by one role.
  case approval(role: String)
  /// `program.json`.
  case program
  /// `modules/<name>.json`.
  case module(name: String)
  /// `assignments/<name>.json`.
  case assignment(name: String)
  /// `diaries/<name>.json`.
  case diary(name: String)
  /// `i18n/<locale>.json`.
  case locale(String)
  /// `scoring.json`.
  case scoring
  /// `safety.json`.
  case safety
  /// `compat/migrations.json`.
  case migrations
  /// `blobs/sha256/<digest>`.
  case blob(BlobDigest)
  /// `dossier/<name>.json` or `dossier/<name>.html`.
  case dossier(file: String)

  /// The content of `mimetype`.
  public static let mediaType = "application/vnd.icbt.program+zip"

  /// The files that come first, in this order.
  static let head = [BundlePath.mimetype.path, BundlePath.manifest.path]

  /// The path in the archive.
  public var path: String {
    switch self {
    case .mimetype: "mimetype"
    case .manifest: "META-INF/manifest.json"
    case .release: "META-INF/release.dsse.json"
    case .approval(let role): "META-INF/approvals/\(role).dsse.json"
    case .program: "program.json"
    case .module(let name): "modules/\(name).json"
    case .assignment(let name): "assignments/\(name).json"
    case .diary(let name): "diaries/\(name).json"
    case .locale(let locale): "i18n/\(locale).json"
    case .scoring: "scoring.json"
    case .safety: "safety.json"
    case .migrations: "compat/migrations.json"
    case .blob(let digest): digest.path
    case .dossier(let file): "dossier/\(file)"
    }
  }

  /// The file name for an id: the colon of a shared id becomes a full stop.
  public static func name(for id: String) -> String {
    String(id.map { $0 == ":" ? "." : $0 })
  }

  /// Reads a path; nil when it is none of the format.
  public init?(_ path: String) {
    let fixed: [BundlePath] = [.mimetype, .manifest, .release, .program, .scoring, .safety, .migrations]
    if let known = fixed.first(where: { $0.path == path }) {
      self = known
      return
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let file = parts.last else { return nil }
    switch parts.dropLast().joined(separator: "/") {
    case "META-INF/approvals": self = .approval(role: Self.stem(file, ".dsse.json"))
    case "modules": self = .module(name: Self.stem(file, ".json"))
    case "assignments": self = .assignment(name: Self.stem(file, ".json"))
    case "diaries": self = .diary(name: Self.stem(file, ".json"))
    case "i18n": self = .locale(Self.stem(file, ".json"))
    case "blobs/sha256": self = .blob(BlobDigest(rawValue: file))
    case "dossier" where file.hasSuffix(".json") || file.hasSuffix(".html"): self = .dossier(file: file)
    default: return nil
    }
    let allowed = file.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x5f: true  // digits, letters, - . _
      default: false
      }
    }
    guard allowed, file.first != ".", self.path == path else { return nil }
  }

  private static func stem(_ file: String, _ ending: String) -> String {
    file.hasSuffix(ending) ? String(file.dropLast(ending.count)) : file
  }

  /// Whether the file stands in META-INF or is `mimetype`: such a file is not listed in the manifest.
  var isUnlisted: Bool {
    switch self {
    case .mimetype, .manifest, .release, .approval: true
    default: false
    }
  }
}
