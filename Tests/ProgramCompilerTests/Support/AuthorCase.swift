import Foundation
import enum ProgramBundle.CheckLevel
import Testing

@testable import ProgramCompiler

/// A mistake as a psychologist would make it: the smallest program with one file changed.
///
/// `case.txt` begins with lines `name: value`, then `---`, then the file with `⟦` and `⟧` around the expected place.
/// Further files may follow, each after a line `--- path`. The lines are:
/// - `code`: the finding's code.
/// - `file`: which file of the smallest program this one replaces, or adds.
/// - `media`: a media file that is there too; may stand more than once.
/// - `remove`: a file or media file of the smallest program that is not there; may stand more than once.
/// - `place`: the path of a file that the finding is about as a whole, where nothing is marked; `none` for no place.
/// - `level`, `as-of`: as on the command line.
struct AuthorCase: Sendable, CustomTestStringConvertible {
  let name: String
  let folder: URL
  let code: String
  let tree: SourceTree
  let place: Place?
  let options: CompilerOptions
  var testDescription: String { name }

  static func all() throws -> [AuthorCase] {
    let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Cases")
    return try FileManager.default.contentsOfDirectory(atPath: top.path).filter { !$0.hasPrefix(".") }
      .sorted()
      .map { try AuthorCase(top.appending(path: $0)) }
  }

  private init(_ folder: URL) throws {
    self.folder = folder
    name = folder.lastPathComponent
    let whole = try String(decoding: Data(contentsOf: folder.appending(path: "case.txt")), as: UTF8.self)
    let halves = whole.split(separator: "---\n", maxSplits: 1, omittingEmptySubsequences: false)
    let lines = halves[0].split(separator: "\n").map {
      $0.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
    }
    func values(_ name: String) -> [String] { lines.filter { $0[0] == name && $0.count == 2 }.map { $0[1] } }
    code = try #require(values("code").first)
    let path = try #require(values("file").first)

    let sections = (halves.count == 2 ? String(halves[1]) : "").components(separatedBy: "\n--- ")
    let marked =
      [(path, sections[0] + (sections.count > 1 ? "\n" : ""))]
      + sections.dropFirst().map { section in
        let parts = section.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).map(
          String.init)
        return (parts[0], parts.count == 2 ? parts[1] : "")
      }
    let files = marked.map { path, text in
      SourceFile(path: path, text: text.replacing("⟦", with: "").replacing("⟧", with: ""))
    }
    if let named = values("place").first {
      place = named == "none" ? nil : Place(file: named, span: Span(0, 0))
    } else {
      let (file, text) = try #require(marked.first { $0.1.contains("⟦") }, "a place is marked")
      let before = text.components(separatedBy: "⟦")
      let after = text.components(separatedBy: "⟧")
      try #require(before.count == 2 && after.count == 2, "one place is marked")
      place = Place(
        file: file, span: Span(before[0].utf8.count, after[0].utf8.count - "⟦".utf8.count))
    }
    options = CompilerOptions(
      level: values("level").first.flatMap(CheckLevel.init(rawValue:)) ?? .review, asOf: values("as-of").first
    )

    let removed = values("remove")
    let base = SmallestProgram().files.filter { file in
      !files.contains { $0.path == file.path } && !removed.contains(file.path)
    }
    let media = SmallestProgram.media.filter { !removed.contains($0.path) }.map {
      MediaFile(path: $0.path, bytes: $0.bytes)
    }
    tree = SourceTree(
      name: "start", files: base + files,
      media: media + values("media").map { MediaFile(path: $0, bytes: [0]) })
  }

  /// The same program with `file` in place of the one at its path.
  func tree(with file: SourceFile) -> SourceTree {
    SourceTree(name: tree.name, files: tree.files.filter { $0.path != file.path } + [file], media: tree.media)
  }

  func text(at place: Place) -> String {
    tree.files.first { $0.path == place.file }?.text(place.span) ?? ""
  }
}
