import Foundation
import Testing

/// A program of others that the tests ask for a second opinion; `make setup` installs them all.
struct ExternalTool {
  let path: String

  /// The tool called `name` on the search path; the test fails without it.
  init(_ name: String) throws {
    let folders = ["/usr/bin", "/usr/local/bin", "/bin"]
    path = try #require(
      folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) },
      "\(name) is needed: run `make setup`")
  }

  /// Runs the tool in `folder`; gives its exit code and what it printed.
  func run(_ arguments: [String], in folder: String = "/") throws -> (
    code: Int32, output: String, errors: String
  ) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    // Files, not pipes: a tool that prints much would wait for a full pipe to be read.
    let base = FileManager.default.temporaryDirectory.path
    let names = ["output", "errors"].map { "\(base)/icbt-\(UUID().uuidString).\($0)" }
    for name in names { _ = FileManager.default.createFile(atPath: name, contents: nil) }
    defer { for name in names { try? FileManager.default.removeItem(atPath: name) } }
    process.standardOutput = FileHandle(forWritingAtPath: names[0])
    process.standardError = FileHandle(forWritingAtPath: names[1])
    try process.run()
    process.waitUntilExit()
    let texts = try names.map {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: $0)), as: UTF8.self)
    }
    return (process.terminationStatus, texts[0], texts[1])
  }
}
