/// A valid file after reading: what it says, and what is wrong in its conditions and formulas.
struct ReadFile: Sendable {
  let path: String
  let inventory: Inventory
  let findings: [Diagnostic]

  /// Reads a valid file; nil for a kind of file that is not read.
  init?(_ file: ParsedFile) {
    guard let root = file.markup?.root else { return nil }
    var reader = PartReader()
    guard let content = reader.content(root) else { return nil }
    path = file.path
    inventory = Inventory(content)
    findings = reader.findings
  }

  var content: FileContent { inventory.content }
}
