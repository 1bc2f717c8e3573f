/// Puts the files of a program together to one typed program.
enum ProgramAssembly {
  /// The files that make up the program, in the order of its parts; nil only without a `program.xml`.
  ///
  /// Of the shared folder only what the course names comes in, with the assignments, diaries and questionnaires that
  /// its modules ask for, and the shared glossary.
  static func assemble(_ files: [ReadFile]) -> (program: Program, files: [ReadFile])? {
    let own = files.filter { Scope(of: $0.path) == .own }
    guard var program = own.lazy.compactMap(\.content.program).first else { return nil }
    var shared = SharedParts(files.filter { Scope(of: $0.path) == .common })
    for pointer in own.flatMap(\.inventory.pointers) where pointer.asksForContent || pointer.target == .module
    {
      shared.need(pointer.reference.text)
    }
    let parts = (own + shared.needed).sorted { $0.content.rank < $1.content.rank }
    for file in parts { program.add(file.content) }
    return (program, parts)
  }

  /// The files of the shared folder, and which of them are needed.
  private struct SharedParts {
    private let files: [ReadFile]
    private var isNeeded: Set<String> = []

    init(_ files: [ReadFile]) { self.files = files }

    /// Takes what `name` means in the program's own files, and what that asks for in turn.
    mutating func need(_ name: String) {
      guard name.hasPrefix(Scope.commonPrefix) else { return }
      for file in files where file.content.id.map({ Scope.common.qualified($0.text) }) == name {
        guard isNeeded.insert(file.path).inserted else { continue }
        for pointer in file.inventory.pointers where pointer.asksForContent {
          need(Scope.common.qualified(pointer.reference.text))
        }
      }
    }

    /// The needed files, and the shared glossary, in the order of the folder.
    var needed: [ReadFile] {
      files.filter { file in
        if case .glossary = file.content { true } else { isNeeded.contains(file.path) }
      }
    }
  }
}

extension Program {
  fileprivate mutating func add(_ content: FileContent) {
    switch content {
    case .program: break
    case .module(let module): modules.append(module)
    case .assignment(let assignment): assignments.append(assignment)
    case .diary(let diary): diaries.append(diary)
    case .instrument(let instrument): instruments.append(instrument)
    case .glossary(let terms): glossary += terms
    case .profile(let profile): profiles.append(profile)
    }
  }
}

extension MediaFile {
  /// The media files of a program and of the shared folder, by path.
  static func byPath(_ tree: SourceTree) -> [String: MediaFile] {
    let all = tree.media + tree.libraries.flatMap(\.media)
    return Dictionary(all.map { ($0.path, $0) }) { first, _ in first }
  }
}
