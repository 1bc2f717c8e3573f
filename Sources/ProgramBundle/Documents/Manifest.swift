/// META-INF/manifest.json: what the bundle is, and the digest of every file in it.
///
/// Its canonical bytes are the identity of the bundle. Texts in it are in the source locale.
public struct Manifest: Sendable, Hashable, Codable {
  /// The version of the bundle format; 1 today.
  public var formatVersion: Int
  /// The lowest reader version that reads this bundle safely.
  public var minReaderVersion: Int
  /// What a reader must know of to run this bundle; a reader refuses names it does not know.
  public var requiredFeatures: [String]
  /// The id of the program.
  public var program: String
  /// The version of the program: three numbers, `1.0.0`.
  public var version: String
  /// The title of the program.
  public var title: String
  /// How far the program is.
  public var status: ProgramStatus
  /// How strictly the program was checked.
  public var level: CheckLevel
  /// The locale in which the program was written.
  public var sourceLocale: String
  /// Every locale in the bundle, the source locale first.
  public var locales: [Locale]
  /// Countries and regions in which the program may be used, for instance `NL`.
  public var jurisdictions: [String]
  /// What the program is intended for.
  public var intendedPurpose: String
  /// For whom the program is.
  public var indications: [String]
  /// For whom the program is not.
  public var contraIndications: [String]
  /// Ids of the flags a platform has to set, in the order of program.json.
  public var flags: [String]
  /// The least and most the program asks of patient and therapist.
  public var load: Load?
  /// The bundle that this one replaces.
  public var supersedes: Reference?
  /// The earlier bundles whose patients may move to this one, and how.
  public var upgradeFrom: [Upgrade]?
  /// The questionnaires in the bundle and their licences.
  public var instruments: [Instrument]
  /// What made the bundle.
  public var compiler: Compiler
  /// SHA-256 over the source folder, 64 hexadecimal digits.
  public var sourceDigest: String
  /// Every content file, sorted by the bytes of its path.
  public var files: [File]

  /// Makes the value from its parts.
  public init(
    formatVersion: Int = ReaderVersion.format, minReaderVersion: Int = 1,
    requiredFeatures: [String] = [], program: String, version: String, title: String,
    status: ProgramStatus, level: CheckLevel, sourceLocale: String, locales: [Locale],
    jurisdictions: [String], intendedPurpose: String, indications: [String],
    contraIndications: [String], flags: [String], load: Load? = nil, supersedes: Reference? = nil,
    upgradeFrom: [Upgrade]? = nil, instruments: [Instrument], compiler: Compiler, sourceDigest: String,
    files: [File] = []
  ) {
    self.formatVersion = formatVersion
    self.minReaderVersion = minReaderVersion
    self.requiredFeatures = requiredFeatures
    self.program = program
    self.version = version
    self.title = title
    self.status = status
    self.level = level
    self.sourceLocale = sourceLocale
    self.locales = locales
    self.jurisdictions = jurisdictions
    self.intendedPurpose = intendedPurpose
    self.indications = indications
    self.contraIndications = contraIndications
    self.flags = flags
    self.load = load
    self.supersedes = supersedes
    self.upgradeFrom = upgradeFrom
    self.instruments = instruments
    self.compiler = compiler
    self.sourceDigest = sourceDigest
    self.files = files
  }
}
