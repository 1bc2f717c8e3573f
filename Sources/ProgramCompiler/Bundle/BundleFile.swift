import ProgramBundle

/// Bundles as files.
public enum BundleFile {
  /// The bytes of a bundle.
  ///
  /// Throws an `EnvironmentFault` when the program is larger than a bundle can be.
  public static func bytes(of contents: BundleContents, thin: Bool = false) throws(EnvironmentFault)
    -> [UInt8]
  {
    do {
      return try contents.bytes(thin: thin)
    } catch {
      throw EnvironmentFault(Wording(error.message))
    }
  }

  /// Makes sure that writing a bundle to `path` destroys nothing: what is there must be a bundle itself.
  ///
  /// Throws an `EnvironmentFault` that names the file otherwise, and where it cannot be told.
  public static func mayReplace(_ path: String) throws(EnvironmentFault) {
    switch try SingleFile.occupant(of: path, count: 128) {
    case .nothing: return
    case .file(let start):
      let isBundle =
        start.starts(with: Array("PK".utf8))
        && String(decoding: start, as: UTF8.self).contains(BundlePath.mediaType)
      if start.isEmpty || isBundle { return }
    case .link:
      throw EnvironmentFault(
        Wording(
          nl: "`\(path)` is een koppeling naar iets anders. Noem het bestand zelf; er is niets veranderd.",
          en: "`\(path)` is a link to something else. Name the file itself; nothing has changed."))
    case .other: break
    }
    throw EnvironmentFault(
      Wording(
        nl: "`\(path)` bestaat al en is geen bundel. Kies een andere naam; er is niets veranderd.",
        en: "`\(path)` is there already and is no bundle. Choose another name; nothing has changed."))
  }

  /// Reads the file of a bundle; whether it is one is not asked.
  ///
  /// Throws an `EnvironmentFault` where it cannot be read, or is larger than any bundle.
  public static func read(_ path: String) throws(EnvironmentFault) -> [UInt8] {
    try SingleFile.read(path, limit: BundleLimits.standard.archiveBytes)
  }

  /// Reads a bundle strictly.
  public static func load(_ bytes: [UInt8], allowThin: Bool = true) -> Result<LoadedBundle, BundleError> {
    do throws(BundleError) {
      return .success(try LoadedBundle(bytes: bytes, allowThin: allowThin))
    } catch {
      return .failure(error)
    }
  }
}

extension Wording {
  /// A sentence of the bundle library, cut off where it quotes too much.
  public init(_ text: BilingualText) { self = Wording(nl: text.nl, en: text.en).bounded }
}

/// What is in a bundle and what was checked, for whoever built it.
public struct BundleSummary: Sendable {
  private let contents: BundleContents
  private let identity: String
  private let size: Int
  private let checks: Int

  /// The summary of a bundle that is about to be written; reads it back to be sure that a platform can.
  public init(bytes: [UInt8], contents: BundleContents, checks: Int) throws(EnvironmentFault) {
    do {
      identity = try LoadedBundle(bytes: bytes, allowThin: true).identity
    } catch {
      throw EnvironmentFault(Wording(error.message))
    }
    self.contents = contents
    self.checks = checks
    size = bytes.count
  }

  /// A few lines for a terminal.
  public func text(path: String, _ language: Language) -> String {
    let documents = contents.documents
    let manifest = contents.manifest
    let pages = documents.modules.flatMap { $0.sittings.flatMap(\.pages) }.count
    let counts: [(Int, Wording, Wording)] = [
      (documents.modules.count, Wording(nl: "module", en: "module"), Wording(nl: "modules", en: "modules")),
      (pages, Wording(nl: "bladzijde", en: "page"), Wording(nl: "bladzijden", en: "pages")),
      (
        documents.assignments.count, Wording(nl: "opdracht", en: "assignment"),
        Wording(nl: "opdrachten", en: "assignments")
      ),
      (documents.diaries.count, Wording(nl: "dagboek", en: "diary"), Wording(nl: "dagboeken", en: "diaries")),
      (
        documents.scoring.instruments.count, Wording(nl: "vragenlijst", en: "questionnaire"),
        Wording(nl: "vragenlijsten", en: "questionnaires")
      ),
      (
        documents.program.flags.count, Wording(nl: "kenmerk", en: "flag"),
        Wording(nl: "kenmerken", en: "flags")
      ),
      (
        contents.media.count, Wording(nl: "mediabestand", en: "media file"),
        Wording(nl: "mediabestanden", en: "media files")
      ),
    ]
    let list = counts.filter { $0.0 > 0 }.map { "\($0.0) \(($0.0 == 1 ? $0.1 : $0.2)[language])" }.joined(
      separator: ", ")
    let released = Set(manifest.locales.filter(\.released).map(\.locale))
    func locales(_ isReleased: Bool) -> String {
      documents.locales.filter { released.contains($0.locale) == isReleased }
        .map { "\($0.locale) (\($0.units.count))" }.joined(separator: ", ")
    }
    let waiting = locales(false)
    let notYet = Wording(nl: "nog niet voor patiënten", en: "not for patients yet")[language]
    let texts = locales(true) + (waiting.isEmpty ? "" : "; \(notYet): \(waiting)")
    let lines: [(Wording, String)] = [
      (
        Wording(nl: "programma", en: "program"),
        "\(manifest.title) (\(manifest.program) \(manifest.version), \(manifest.status.rawValue))".visible()
      ),
      (Wording(nl: "inhoud", en: "content"), list),
      (Wording(nl: "teksten", en: "texts"), texts),
      (
        Wording(nl: "nagekeken", en: "checked"),
        Wording(
          nl:
            "\(checks) regels, niveau \(manifest.level.rawValue): geen fouten; teruggelezen met de strenge lezer",
          en: "\(checks) rules, level \(manifest.level.rawValue): no errors; read back with the strict reader"
        )[language]
      ),
      (Wording(nl: "bundel", en: "bundle"), "\(path), \((size + 1023) / 1024) kB"),
      (Wording(nl: "identiteit", en: "identity"), "sha256:\(identity)"),
    ]
    let width = lines.map { $0.0[language].count }.max() ?? 0
    return lines.map { label, value in
      let name = label[language]
      return name + String(repeating: " ", count: width - name.count) + "  " + value
    }.joined(separator: "\n")
  }
}
