/// A valid file after reading: what it says, and what is wrong in its conditions and formulas.
struct ReadFile: Sendable {
  let inventory: Inventory
  let findings: [Diagnostic]

  /// Reads a valid file; nil for a kind of file that is not read.
  init?(_ file: ParsedFile) {
    guard let root = file.markup?.root else { return nil }
    var reader = PartReader()
    guard let content = reader.content(root) else { return nil }
    inventory = Inventory(content, root.markup)
    findings = reader.findings
  }

  var path: String { inventory.path }
  var content: FileContent { inventory.content }

  /// Reads valid files on all cores; those that `memory` knows are taken from it.
  static func read(_ files: [ParsedFile], _ memory: inout CompilerMemory) -> [ReadFile] {
    let known = memory
    let read = Parallel.map(files) { known.read($0) ?? ReadFile($0) }.compactMap(\.self)
    memory.read = Dictionary(read.map { ($0.path, $0) }) { first, _ in first }
    return read
  }
}
