import Foundation
import ProgramBundle

@testable import FuzzDoors
@testable import FuzzMutation
@testable import ProgramCompiler

/// What the repository has already, to begin fuzzing with.
struct SeedSources {
  let repository: String
  /// The shipped programs, each with the shared folder.
  let programs: [SourceTree]
  /// The files of authors' mistakes: where each stands, and its text.
  let cases: [SourceFile]

  init(repository: String) throws {
    self.repository = repository
    programs = try ["pain", "fatigue"].map {
      try SourceFolder(opening: "\(repository)/Programs/\($0)").load()
    }
    let top = "\(repository)/Tests/ProgramCompilerTests/Cases"
    cases = try FileManager.default.contentsOfDirectory(atPath: top).filter { !$0.hasPrefix(".") }.sorted()
      .compactMap { name in
        try Self.file(String(contentsOfFile: "\(top)/\(name)/case.txt", encoding: .utf8))
      }
  }

  /// The first file of a `case.txt`, without the marks.
  private static func file(_ text: String) -> SourceFile? {
    let halves = text.components(separatedBy: "---\n")
    guard halves.count > 1,
      let line = halves[0].split(separator: "\n").first(where: { $0.hasPrefix("file:") })
    else { return nil }
    let path = line.dropFirst("file:".count).trimmingCharacters(in: .whitespaces)
    let body = halves[1].components(separatedBy: "\n--- ")[0]
    return SourceFile(path: path, text: body.replacing("⟦", with: "").replacing("⟧", with: ""))
  }

  /// The files that a rule's example puts in the place of those of the smallest program.
  var examples: [[SourceFile]] {
    let own = SmallestProgram().files
    return Rule.all.filter { $0.example.slot != .folder }.flatMap { rule in
      [rule.example.bad, rule.example.good].map { text in
        SmallestProgram(rule.example.slot, text).files.filter { !own.contains($0) }
      }
    }
  }

  /// Every single file that there is.
  var files: [SourceFile] {
    SmallestProgram().files + LanguageSample.files + cases + examples.flatMap { $0 }
      + programs.flatMap { ([$0] + $0.libraries).flatMap(\.files) }
  }

  /// The document at `path` of the repository.
  func text(_ path: String) throws -> SourceFile {
    SourceFile(
      path: path, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(repository)/\(path)"))))
  }
}

extension Element {
  /// The part and all in it.
  var all: [Element] { [self] + elements.flatMap(\.all) }
}
