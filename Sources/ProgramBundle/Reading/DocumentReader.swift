/// Decodes the documents of a checked archive, noting what they refer to.
struct DocumentReader {
  let archive: StrictReader
  let limits: BundleLimits
  let recorder = ReferenceRecorder()

  func documents() throws(BundleError) -> BundleDocuments {
    var modules: [ModuleDocument] = []
    var assignments: [AssignmentDocument] = []
    var diaries: [DiaryDocument] = []
    var locales: [LocaleDocument] = []
    for file in archive.files {
      switch file.kind {
      case .module(let name):
        let module: ModuleDocument = try decode(file)
        try check(module.id, names: name, of: file)
        modules.append(module)
      case .assignment(let name):
        let assignment: AssignmentDocument = try decode(file)
        try check(assignment.id, names: name, of: file)
        assignments.append(assignment)
      case .diary(let name):
        let diary: DiaryDocument = try decode(file)
        try check(diary.id, names: name, of: file)
        diaries.append(diary)
      case .locale(let name):
        let locale: LocaleDocument = try decode(file)
        guard locale.locale == name else { throw .wrongIdentifier(path: file.kind.path, id: locale.locale) }
        locales.append(locale)
      default: break
      }
    }
    return BundleDocuments(
      program: try one(.program), modules: modules, assignments: assignments, diaries: diaries,
      scoring: try one(.scoring), safety: try one(.safety), migrations: try one(.migrations), locales: locales
    )
  }

  private func one<Document: Codable>(_ path: BundlePath) throws(BundleError) -> Document {
    guard let bytes = archive.bytes(of: path) else { throw .missing(path: path.path) }
    return try decode(StrictReader.File(kind: path, bytes: bytes))
  }

  private func decode<Document: Codable>(_ file: StrictReader.File) throws(BundleError) -> Document {
    try CanonicalJSON.decode(
      Document.self, from: file.bytes, path: file.kind.path, limits: limits, recorder: recorder)
  }

  private func check(_ id: String, names name: String, of file: StrictReader.File) throws(BundleError) {
    guard BundlePath.name(for: id) == name else { throw .wrongIdentifier(path: file.kind.path, id: id) }
  }
}
