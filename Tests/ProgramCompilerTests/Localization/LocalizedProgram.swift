import Testing

@testable import ProgramCompiler

/// A program in memory with its locales, to be changed and looked at again.
struct LocalizedProgram {
  let tree: SourceTree
  let units: [TranslationUnit]
  let locales: [Translation]

  /// The program of `tree`; the test fails where it has errors.
  init(_ tree: SourceTree) throws {
    var memory = CompilerMemory()
    let (log, checked, context) = Compiler.check(tree, .init(level: .writing), &memory)
    let isSound = checked != nil && !log.hasErrors
    if !isSound {
      let errors = log.compilation(of: tree, context).diagnostics.filter { $0.severity == .error }
      Issue.record("The program has errors: \(errors.prefix(5).map { "\($0.code): \($0.summary[.en])" })")
    }
    let translations = Translations(try #require(isSound ? context : nil), tree)
    #expect(translations.findings.isEmpty)
    self.tree = tree
    units = translations.units.units
    locales = translations.locales
  }

  subscript(locale: String) -> Translation {
    get throws { try #require(locales.first { $0.tag == locale }) }
  }

  /// The same with all that is translated into `locale` signed off.
  func signedOff(_ locale: String) throws -> LocalizedProgram {
    let request = SignOffRequest(
      locale: locale, role: "clinical-reviewer", name: "B. Reviewer", day: "2026-11-20")
    let result = try #require(TranslationDesk(tree).signOff(request))
    try #require(result.refusals.isEmpty, "\(result.refusals.map { $0[.en] })")
    return try LocalizedProgram(
      tree.replacing(result.ledgers.map { SourceFile(path: $0.path, bytes: $0.bytes) }))
  }
}

extension Translation {
  /// The ids of the texts in `state`.
  func ids(_ state: UnitState) -> Set<String> { Set(units.filter { $0.state == state }.map(\.unit.id)) }

  /// The ids of the texts that have a translation, up to date or not.
  var translatedIDs: Set<String> { Set(units.filter { $0.state != .missing }.map(\.unit.id)) }
}

/// A change in a file.
struct SourceEdit {
  let path: String
  let span: Span
  let text: String
}

extension SourceTree {
  /// The same with other files and ledgers in place of those with their paths; ledgers may be new.
  func replacing(_ files: [SourceFile]) -> SourceTree {
    let new = Dictionary(files.map { ($0.path, $0) }) { _, last in last }
    func replaced(_ old: [SourceFile]) -> [SourceFile] { old.map { new[$0.path] ?? $0 } }
    let known = Set((ledgers + libraries.flatMap(\.ledgers)).map(\.path))
    let added = files.filter { $0.path.hasSuffix(Ledger.fileName) && !known.contains($0.path) }
    let isLibrary = name == "common"
    return SourceTree(
      name: name, files: replaced(self.files),
      ledgers: replaced(ledgers) + added.filter { $0.path.hasPrefix("../") == isLibrary }, media: media,
      localeFiles: localeFiles, others: others, libraries: libraries.map { $0.replacing(files) },
      diagnostics: diagnostics)
  }

  /// The same without any translation.
  var untranslated: SourceTree {
    SourceTree(name: name, files: files, media: media, libraries: libraries.map(\.untranslated))
  }

  /// The same with `edits`, which do not overlap.
  func applying(_ edits: [SourceEdit]) -> SourceTree {
    let byPath = Dictionary(grouping: edits, by: \.path)
    return replacing(
      (files + libraries.flatMap(\.files)).compactMap { file in
        guard let edits = byPath[file.path] else { return nil }
        var bytes: [UInt8] = []
        var position = 0
        for edit in edits.sorted(by: { $0.span < $1.span }) {
          precondition(edit.span.start >= position, "Edits do not overlap.")
          bytes += file.bytes[position..<edit.span.start] + Array(edit.text.utf8)
          position = edit.span.end
        }
        return SourceFile(path: file.path, bytes: bytes + file.bytes[position...])
      })
  }
}
