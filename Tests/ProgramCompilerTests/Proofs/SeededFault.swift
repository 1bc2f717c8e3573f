import ProgramBundle
import Testing

@testable import ProgramCompiler

/// A fault that an author could make in one of the shipped programs, and what must be found.
struct SeededFault: Sendable, CustomTestStringConvertible {
  let program: String
  let edits: [Edit]
  let code: String
  /// The file of the finding.
  let place: String
  /// The patient for whom it goes wrong; nil where that is nobody or everybody.
  let patient: Patient?
  /// Codes of further findings that the fault brings with it.
  let companions: Set<String>

  var testDescription: String { "\(program) \(code) \(edits[0].replacement)" }

  /// One text of a file, which stands there once, in place of another.
  struct Edit: Sendable {
    let file: String
    let text: String
    let replacement: String

    init(_ file: String, _ text: String, _ replacement: String) {
      self.file = file
      self.text = text
      self.replacement = replacement
    }
  }

  /// A witness in the words of conditions, as far as a person is told of it; without words it is like everybody.
  struct Patient: Sendable, Equatable {
    let who: [String]
    var switches: [String] = []
    var without: [String] = []
    var week: Int?

    init(_ who: String..., switches: [String] = [], without: [String] = [], week: Int? = nil) {
      self.who = who
      self.switches = switches
      self.without = without
      self.week = week
    }

    init(_ witness: Diagnostic.Witness) {
      func words(_ flag: String, _ value: FlagValue) -> String {
        Diagnostic.Witness.condition(flag, value).replacing("`", with: "")
      }
      who = witness.profile.filter { witness.telling.contains($0.flag) }.map { words($0.flag, $0.value) }
      switches = witness.switches.map { "\($0.module): \(words($0.flag, $0.value))" }
      without = witness.skipped
      week = witness.week
    }
  }

  /// The program with the fault.
  func tree() throws -> SourceTree {
    let tree = try Repository.program(program)
    return try edits.reduce(tree) { try $0.with($1) }
  }

  static func pain(
    _ code: String, _ edits: Edit..., at place: String? = nil, for patient: Patient? = nil,
    with companions: Set<String> = []
  ) -> Self {
    Self(
      program: "pain", edits: edits, code: code, place: place ?? edits[0].file, patient: patient,
      companions: companions)
  }

  static func fatigue(
    _ code: String, _ edits: Edit..., at place: String? = nil, for patient: Patient? = nil,
    with companions: Set<String> = []
  ) -> Self {
    Self(
      program: "fatigue", edits: edits, code: code, place: place ?? edits[0].file, patient: patient,
      companions: companions)
  }
}

extension SourceTree {
  /// The same files after an edit; one without text adds a file.
  func with(_ edit: SeededFault.Edit) throws -> SourceTree {
    var found = 0
    func edited(_ files: [SourceFile]) -> [SourceFile] {
      files.map { file in
        guard file.path == edit.file else { return file }
        let pieces = file.text(Span(0, file.bytes.count)).split(
          separator: edit.text, omittingEmptySubsequences: false)
        found += pieces.count - 1
        return SourceFile(path: file.path, text: pieces.joined(separator: edit.replacement))
      }
    }
    if edit.text.isEmpty {
      let new = SourceFile(path: edit.file, text: edit.replacement)
      return SourceTree(name: name, files: files + [new], media: media, libraries: libraries)
    }
    let tree = SourceTree(
      name: name, files: edited(files), media: media,
      libraries: libraries.map {
        SourceTree(name: $0.name, files: edited($0.files), media: $0.media, libraries: $0.libraries)
      })
    try #require(found == 1, "`\(edit.text)` stands \(found) times in \(edit.file)")
    return tree
  }
}
