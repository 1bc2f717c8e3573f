import Foundation
import Testing

/// What a browser and axe-core say of a page at one width, by day or by night.
struct AxeReport: Decodable {
  let page: String
  let width: Int
  let scheme: String
  let clientWidth: Int
  let scrollWidth: Int
  let openWidth: Int
  let longestLine: Int
  let requests: [String]
  let violations: [Violation]

  struct Violation: Decodable {
    let rule: String
    let help: String
    let elements: [String]
  }

  /// Every page at 360 and 1280 pixels, by day and by night; the test fails where that cannot be done.
  static func of(_ pages: [(name: String, page: String)]) throws -> [AxeReport] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "icbt-pages-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, page) in pages { try Data(page.utf8).write(to: folder.appending(path: name)) }
    let script = "\(Repository.root)/Tests/ProgramCompilerTests/Publishing/axe.py"
    let run = try ExternalTool("python3").run(
      [script, try ExternalTool("chromium").path, "\(Repository.root)/.build/axe"] + pages.map(\.name),
      in: folder.path)
    try #require(run.code == 0, "axe did not run: \(run.errors.suffix(2_000))")
    let reports = try run.output.split(separator: "\n").map {
      try JSONDecoder().decode(AxeReport.self, from: Data($0.utf8))
    }
    try #require(reports.count == 4 * pages.count)
    return reports
  }
}
