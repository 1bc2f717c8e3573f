import Foundation
import Testing

@testable import ProgramCompiler

/// The Python package translate-toolkit, which translators' tools are made with.
enum TranslateToolkit {
  /// Which texts it changes in a file.
  enum Texts: String {
    case plain
    case coded
    /// Texts with codes, as a tool does it that knows of no codes.
    case codedAsPlain = "coded-as-plain"
  }

  /// Changes `count` texts in `file`, saves them as `written`, and gives their ids.
  static func edit(
    _ format: ExchangeFormat, _ file: String, to written: String, _ count: Int, _ texts: Texts = .plain
  ) throws -> [String] {
    let output = try run(["edit", format.rawValue, file, written, String(count), texts.rawValue])
    let ids = try JSONDecoder().decode([String].self, from: Data(output.utf8))
    try #require(ids.count == count && Set(ids).count == count)
    return ids
  }

  /// What memories hold: by the name of the file, pairs of a text and its translation.
  static func pairs(_ files: [String]) throws -> [String: [[String]]] {
    try JSONDecoder().decode([String: [[String]]].self, from: Data(try run(["pairs"] + files).utf8))
  }

  /// What pofilter says of tags, variables and numbers in a PO file; empty where it has nothing to say.
  static func complaints(_ file: String) throws -> String {
    let folder = try TemporaryFolder()
    // It ends well whatever it finds; without a file it found nothing.
    _ = try run(["filter", file, "\(folder.path)/complaints.po"])
    return (try? String(contentsOfFile: "\(folder.path)/complaints.po", encoding: .utf8)) ?? ""
  }

  /// Runs the script; the test fails where the package cannot be had.
  private static func run(_ arguments: [String]) throws -> String {
    let script = "\(Repository.root)/Tests/ProgramCompilerTests/Localization/translation_tools.py"
    let run = try ExternalTool("python3").run(
      [script, "\(Repository.root)/.build/translate-toolkit"] + arguments)
    try #require(run.code == 0, "translate-toolkit did not run: \(run.errors.suffix(2_000))")
    return run.output
  }
}
