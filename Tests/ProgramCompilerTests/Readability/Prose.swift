import Foundation

@testable import ProgramCompiler

/// Running text of our own: paragraphs of more than 100 words, without numbers, names, abbreviations and lists.
enum Prose {
  /// The paragraphs in a language.
  static func paragraphs(_ language: String) throws -> [String] {
    let path = "\(Repository.root)/Tests/ProgramCompilerTests/Readability/Prose/\(language).txt"
    return try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n\n")
      .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
  }

  /// What is counted in each sentence of the paragraphs.
  static func sentences(_ language: String) throws -> [TextCounts] {
    let meter = TextMeter(locale: language)
    return try paragraphs(language).flatMap { meter.measure($0).sentences.map(\.counts) }
  }
}
