import Foundation

@testable import ProgramCompiler

/// Files of the repository.
enum Repository {
  /// Its top folder.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// The path of a program that was built together with these tests: it stands beside them.
  static func builtProgram(_ name: String) -> String { Bundle.main.bundlePath + "/" + name }

  static let programs = ["pain", "fatigue"]

  /// The files of a shipped program and of the shared folder.
  static func program(_ name: String) throws -> SourceTree {
    try SourceFolder(opening: "\(root)/Programs/\(name)").load()
  }
}
