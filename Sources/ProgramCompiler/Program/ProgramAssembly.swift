/// Puts the files of a program together to one typed program.
enum ProgramAssembly {
  /// The program, and what is wrong in its conditions and formulas; nil only without a `program.xml`.
  ///
  /// Of the shared folder only what the course names comes in, with the assignments, diaries and questionnaires that
  /// its modules ask for.
  static func assemble(_ files: [ParsedFile], in tree: SourceTree) -> (
    program: Program?, findings: [Diagnostic]
  ) {
    var reader = PartReader()
    let roots = files.compactMap { $0.markup?.root }
    guard let root = roots.first(where: { $0.markup.file.path == "program.xml" }) else { return (nil, []) }
    var program = reader.program(root)
    let own = roots.filter { Scope(of: $0.markup.file.path) == .own }
    for root in own { add(root, to: &program, &reader) }

    var shared = SharedParts(roots.filter { Scope(of: $0.markup.file.path) == .common })
    for step in program.course.modules where step.ref.text.hasPrefix(Scope.commonPrefix) {
      shared.need(module: String(step.ref.text.dropFirst(Scope.commonPrefix.utf8.count)))
    }
    let references = own.flatMap { contentReferences($0) }.filter { $0.hasPrefix(Scope.commonPrefix) }
    for name in references { shared.need(content: String(name.dropFirst(Scope.commonPrefix.utf8.count))) }
    for root in shared.needed { add(root, to: &program, &reader) }
    return (program, reader.findings)
  }

  private static func add(_ root: Element, to program: inout Program, _ reader: inout PartReader) {
    switch root.localName {
    case "module": program.modules.append(reader.module(root))
    case "assignment": program.assignments.append(reader.assignment(root))
    case "diary": program.diaries.append(reader.diary(root))
    case "instrument": program.instruments.append(reader.instrument(root))
    case "glossary": program.glossary += reader.glossary(root)
    case "profile": program.profiles.append(reader.profile(root))
    default: break
    }
  }

  /// The assignments, diaries and questionnaires that a file's pages ask for.
  static func contentReferences(_ root: Element) -> [String] {
    root.elements.flatMap { child -> [String] in
      let own: String? =
        switch child.localName {
        case "do": child.attribute("assignment")?.value
        case "keep": child.attribute("diary")?.value
        case "fill-in": child.attribute("instrument")?.value
        default: nil
        }
      return (own.map { [$0] } ?? []) + contentReferences(child)
    }
  }

  /// The files of the shared folder, and which of them are needed.
  private struct SharedParts {
    private let roots: [Element]
    private var isNeeded: Set<String> = []

    init(_ roots: [Element]) { self.roots = roots }

    mutating func need(module id: String) {
      for root in roots where root.localName == "module" && root.value("id") == id {
        guard isNeeded.insert(root.markup.file.path).inserted else { continue }
        for name in ProgramAssembly.contentReferences(root) { need(content: name) }
      }
    }

    mutating func need(content id: String) {
      for root in roots where root.value("id") == id {
        if ["assignment", "diary", "instrument"].contains(root.localName) {
          isNeeded.insert(root.markup.file.path)
        }
      }
    }

    /// The needed files, and the shared glossary, in the order of the folder.
    var needed: [Element] {
      roots.filter { isNeeded.contains($0.markup.file.path) || $0.localName == "glossary" }
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
