import Foundation
import Testing

@testable import ProgramCompiler

/// What gettext makes of old translations when the author's texts have changed.
struct GettextMerge {
  /// The ids of the texts that it gave a translation to look at again.
  private(set) var fuzzy: Set<String> = []
  /// The ids of the texts that it left without a translation.
  private(set) var empty: Set<String> = []
  /// The ids of the texts whose translation it takes over as it is.
  private(set) var kept: Set<String> = []

  /// Merges the translations in `old` into the texts of `new`, both PO files.
  init(_ old: [UInt8], into new: [UInt8]) throws {
    let folder = try TemporaryFolder()
    try folder.write(old, to: "old.po")
    try folder.write(new, to: "new.pot")
    let run = try ExternalTool("msgmerge").run(
      ["--previous", "--no-wrap", "--quiet", "-o", "merged.po", "old.po", "new.pot"], in: folder.path)
    try #require(run.code == 0, "\(run.errors)")
    let merged = try String(contentsOfFile: "\(folder.path)/merged.po", encoding: .utf8)
    for message in merged.split(separator: "\n\n") {
      let lines = message.split(separator: "\n")
      guard let context = Self.value("msgctxt", lines), let target = Self.value("msgstr", lines) else {
        continue
      }
      if lines.contains(where: { $0.hasPrefix("#,") && $0.contains("fuzzy") }) {
        fuzzy.insert(context)
      } else if target.isEmpty {
        empty.insert(context)
      } else {
        kept.insert(context)
      }
    }
  }

  private static func value(_ key: String, _ lines: [Substring]) -> String? {
    lines.first { $0.hasPrefix("\(key) \"") }.map { String($0.dropFirst(key.count + 2).dropLast()) }
  }
}
