import Foundation
import Testing

@testable import ProgramCompiler

/// What the Python package textstat counts in texts and makes of it.
enum Textstat {
  struct Measures: Decodable {
    let words: Int
    let sentences: Int
    let syllables: Int
    let longWords: Int
    let lix: Double
    let fleschReadingEase: Double
    let fleschKincaidGrade: Double
  }

  private struct Given: Encodable {
    let language: String
    let text: String
  }

  /// Its measures of each text; the test fails where the package cannot be had.
  static func measures(_ texts: [(language: String, text: String)]) throws -> [Measures] {
    let script = "\(Repository.root)/Tests/ProgramCompilerTests/Readability/textstat_measures.py"
    let file = FileManager.default.temporaryDirectory.appending(path: "icbt-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try JSONEncoder().encode(texts.map { Given(language: $0.language, text: $0.text) }).write(to: file)
    let run = try ExternalTool("python3").run([script, "\(Repository.root)/.build/textstat", file.path])
    try #require(run.code == 0, "No measures of textstat: \(run.errors.suffix(2_000))")
    let measures = try JSONDecoder().decode([Measures].self, from: Data(run.output.utf8))
    try #require(measures.count == texts.count)
    return measures
  }
}
