/// The record of one locale's translations: of a program, or of what several programs share.
///
/// A text file with a block for each text, in the order of their ids, so that work on different texts merges in git.
struct Ledger: Sendable, Equatable {
  /// The id of the program; `common` for what is shared.
  var program: String
  var sourceLocale: String
  var locale: String
  /// By id, in the order of the ids' bytes.
  var entries: [LedgerEntry]

  /// Where the ledger of a locale stands in the folder of a program.
  static func path(of locale: String, in scope: Scope) -> String {
    (scope == .common ? "../common/" : "") + "locales/\(locale)/\(fileName)"
  }

  static let fileName = "ledger.txt"
  static let firstLine = "icbt-ledger 1"

  /// The bytes of the file.
  var bytes: [UInt8] {
    let head = [Self.firstLine, "program \(program)", "source \(sourceLocale)", "locale \(locale)", ""]
    let sorted = entries.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    let blocks = Parallel.map(sorted, state: { () }) { entry, _ in
      Array((entry.lines.joined(separator: "\n") + "\n").utf8)
    }
    return Array(head.joined(separator: "\n").utf8) + blocks.joined()
  }
}

extension LedgerEntry {
  fileprivate var lines: [String] {
    var lines = ["", "[\(id)]", "source \(sourceDigest.text) \(source)"]
    if !codes.isEmpty { lines.append("codes \(codes.joined(separator: " "))") }
    switch target {
    case .own(let text, let digest): lines.append("target \(digest.text) \(text)")
    case .same(let digest): lines.append("same \(digest.text)")
    }
    lines.append("context \(contextDigest.text)")
    lines.append("state \(state.rawValue)")
    lines.append(translator.isEmpty ? "origin \(origin.rawValue)" : "origin \(origin.rawValue) \(translator)")
    if let reason { lines.append("reason \(reason)") }
    let sorted = signOffs.sorted { ($0.role.rawValue, $0.day, $0.name) < ($1.role.rawValue, $1.day, $1.name) }
    lines += sorted.map { "signed \($0.role.rawValue) \($0.day) \($0.digest.text) \($0.name)" }
    return lines
  }
}
