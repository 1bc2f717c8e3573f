import Foundation

/// libxml2's own tool, as an oracle.
enum XMLLint {
  /// The files, by name, that it finds not well-formed. Prefixes without a meaning do not count, as they
  /// do not for its exit code.
  static func refused(in folder: String, _ names: [String]) throws -> Set<String> {
    let errors = try ExternalTool("xmllint").run(["--noout", "--nonet"] + names, in: folder).errors
    var refused: Set<String> = []
    for line in errors.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 3).map(String.init)
      if parts.count == 4, parts[2] == " parser error " || parts[2] == " encoding error " {
        refused.insert(parts[0])
      }
    }
    return refused
  }
}
