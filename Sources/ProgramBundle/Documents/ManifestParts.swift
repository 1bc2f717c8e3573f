extension Manifest {
  /// A locale that the bundle offers.
  public struct Locale: Sendable, Hashable, Codable {
    /// The locale as a BCP 47 tag, for instance `nl` or `de-x-informal`.
    public var locale: String
    /// Whether every text is there.
    public var complete: Bool
    /// Whether the locale may go to patients; only a complete one may.
    public var released: Bool
    /// How the patient is addressed.
    public var address: Address?
    /// How hard the pages are for the patient for whom they are hardest: the easiest level from A1 to C1 that all modules are within.
    ///
    /// `beyond-C1` where one is harder than that; `not-assessed` where there is no table for the language, or no module is long
    /// enough. A level is a row in the compiler's own table of thresholds, no European level of language.
    public var readability: String?

    /// Makes the value from its parts.
    public init(
      locale: String, complete: Bool, released: Bool = true, address: Address? = nil,
      readability: String? = nil
    ) {
      self.locale = locale
      self.complete = complete
      self.released = released
      self.address = address
      self.readability = readability
    }
  }

  /// A file of the bundle, with what its bytes must be.
  public struct File: Sendable, Hashable, Codable {
    /// The path in the archive.
    public var path: String
    /// The size in bytes.
    public var size: Int
    /// SHA-256 of the bytes, 64 lower-case hexadecimal digits.
    public var sha256: String

    /// Makes the value from its parts.
    public init(path: String, size: Int, sha256: String) {
      self.path = path
      self.size = size
      self.sha256 = sha256
    }
  }

  /// A questionnaire in the bundle and the terms of its use.
  public struct Instrument: Sendable, Hashable, Codable {
    /// The id of the questionnaire.
    public var id: String
    /// Under which terms it may be used.
    public var licence: String
    /// Whether it is officially validated, so that its wording is locked.
    public var validated: Bool

    /// Makes the value from its parts.
    public init(id: String, licence: String, validated: Bool) {
      self.id = id
      self.licence = licence
      self.validated = validated
    }
  }

  /// What made the bundle.
  public struct Compiler: Sendable, Hashable, Codable {
    /// The version of the compiler.
    public var version: String
    /// SHA-256 over the table of rules that the program was checked against.
    public var rulesDigest: String

    /// Makes the value from its parts.
    public init(version: String, rulesDigest: String) {
      self.version = version
      self.rulesDigest = rulesDigest
    }
  }

  /// Another bundle of the same program.
  public struct Reference: Sendable, Hashable, Codable {
    /// Its version.
    public var version: String
    /// Its identity: SHA-256 of its manifest.
    public var digest: String

    /// Makes the value from its parts.
    public init(version: String, digest: String) {
      self.version = version
      self.digest = digest
    }
  }

  /// An earlier bundle whose patients may move to this one.
  public struct Upgrade: Sendable, Hashable, Codable {
    /// The version of the earlier bundle.
    public var version: String
    /// The identity of the earlier bundle: SHA-256 of its manifest.
    public var digest: String
    /// What happens to a patient who is midway.
    public var midway: Midway

    /// Makes the value from its parts.
    public init(version: String, digest: String, midway: Midway) {
      self.version = version
      self.digest = digest
      self.midway = midway
    }
  }
}

/// What happens to a patient midway when a new version comes.
public enum Midway: String, Sendable, Hashable, Codable, CaseIterable {
  /// The new version is used at once.
  case hot
  /// At once, after ids in stored answers have been renamed.
  case hotMigrated = "hot-migrated"
  /// When the patient starts the next module.
  case nextModule = "next-module"
  /// At the next module; answers to removed questions are kept.
  case nextModuleKeepingAnswers = "next-module-keeping-answers"
  /// New patients only.
  case newOnly = "new-only"
  /// At once for everybody: the earlier version must no longer be used.
  case recall
  /// Not at all.
  case blocked
}

/// How far a program is.
public enum ProgramStatus: String, Sendable, Hashable, Codable, CaseIterable {
  /// In the making.
  case draft
  /// To be shown; not for patients.
  case demonstration
  /// For patients.
  case clinical
}

/// How strictly a program was checked before the bundle was made.
public enum CheckLevel: String, Sendable, Hashable, Codable, CaseIterable {
  /// While writing: parts may be unfinished.
  case writing
  /// For colleagues to read.
  case review
  /// For patients: nothing may be left open.
  case release
}

/// How the patient is addressed.
public enum Address: String, Sendable, Hashable, Codable, CaseIterable {
  /// By first name: je, du.
  case informal
  /// By title: u, Sie.
  case formal
}
