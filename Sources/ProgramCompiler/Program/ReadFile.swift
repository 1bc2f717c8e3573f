/// A valid file after reading: what it says, and what is wrong in its conditions and formulas.
struct ReadFile: Sendable {
  let inventory: Inventory
  private(set) var found = KeptFindings()

  /// Reads a valid file; nil for a kind of file that is not read.
  init?(_ file: ParsedFile) {
    guard let root = file.markup?.root else { return nil }
    var reader = PartReader()
    guard let content = reader.content(root) else { return nil }
    inventory = Inventory(content, root.markup)
    found.add(firstOf: reader.findings)
  }

  var path: String { inventory.path }
  var content: FileContent { inventory.content }

  /// Reads valid files on all cores; those that `memory` knows are taken from it.
  static func read(_ files: [ParsedFile], _ memory: inout CompilerMemory) -> [ReadFile] {
    let known = memory
    let read = Parallel.map(files, state: { FindingRoom() }) { file, room -> ReadFile? in
      guard var read = known.read(file) ?? ReadFile(file) else { return nil }
      read.found = read.found.fitting(&room)
      return read
    }.compactMap(\.self)
    memory.read = Dictionary(read.filter(\.found.isWhole).map { ($0.path, $0) }) { first, _ in first }
    return read
  }
}
