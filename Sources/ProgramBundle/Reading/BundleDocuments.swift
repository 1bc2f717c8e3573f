/// Every document of a bundle, decoded.
public struct BundleDocuments: Sendable, Hashable {
  /// program.json.
  public var program: ProgramDocument
  /// modules/, in any order; the order of the course stands in `program`.
  public var modules: [ModuleDocument]
  /// assignments/, in any order.
  public var assignments: [AssignmentDocument]
  /// diaries/, in any order.
  public var diaries: [DiaryDocument]
  /// scoring.json.
  public var scoring: ScoringDocument
  /// safety.json.
  public var safety: SafetyDocument
  /// compat/migrations.json.
  public var migrations: MigrationsDocument
  /// i18n/, in any order.
  public var locales: [LocaleDocument]

  /// Makes the value from its parts.
  public init(
    program: ProgramDocument, modules: [ModuleDocument], assignments: [AssignmentDocument],
    diaries: [DiaryDocument], scoring: ScoringDocument, safety: SafetyDocument,
    migrations: MigrationsDocument, locales: [LocaleDocument]
  ) {
    self.program = program
    self.modules = modules
    self.assignments = assignments
    self.diaries = diaries
    self.scoring = scoring
    self.safety = safety
    self.migrations = migrations
    self.locales = locales
  }

  /// The module with an id, nil when there is none.
  public func module(_ id: String) -> ModuleDocument? { modules.first { $0.id == id } }

  /// The assignment with an id, nil when there is none.
  public func assignment(_ id: String) -> AssignmentDocument? { assignments.first { $0.id == id } }

  /// The diary with an id, nil when there is none.
  public func diary(_ id: String) -> DiaryDocument? { diaries.first { $0.id == id } }

  /// The texts of a locale, nil when it is not in the bundle.
  public func locale(_ locale: String) -> LocaleDocument? { locales.first { $0.locale == locale } }

  /// Every answer that a patient can give or get: fields, also within rows, shares, questions and scores.
  var answerIDs: [String] {
    func ids(_ fields: [Field], in source: String) -> [String] {
      fields.flatMap { field -> [String] in
        let id = "\(source).\(field.id)"
        switch field.content {
        case .rows(let rows): return [id] + ids(rows.fields, in: id)
        case .allocation(let allocation): return [id] + allocation.shares.map { "\(id).\($0.id)" }
        default: return [id]
        }
      }
    }
    return assignments.flatMap { ids($0.fields, in: $0.id) } + diaries.flatMap { ids($0.fields, in: $0.id) }
      + scoring.instruments.flatMap { instrument in
        (instrument.questions.map(\.id) + instrument.scores.map(\.id)).map { "\(instrument.id).\($0)" }
      }
  }

  /// The documents as files, in canonical JSON.
  func files() throws(BundleError) -> [StoredArchive.File] {
    var files: [StoredArchive.File] = []
    func add(_ path: BundlePath, _ document: some Encodable) throws(BundleError) {
      files.append(.init(path: path.path, bytes: try CanonicalJSON.bytes(of: document)))
    }
    try add(.program, program)
    for module in modules { try add(.module(name: BundlePath.name(for: module.id)), module) }
    for assignment in assignments {
      try add(.assignment(name: BundlePath.name(for: assignment.id)), assignment)
    }
    for diary in diaries { try add(.diary(name: BundlePath.name(for: diary.id)), diary) }
    try add(.scoring, scoring)
    try add(.safety, safety)
    try add(.migrations, migrations)
    for locale in locales { try add(.locale(locale.locale), locale) }
    return files
  }
}
