import Foundation
import ProgramBundle

@testable import FuzzDoors
@testable import ProgramCompiler

extension SeedSources {
  /// The bundles of all examples that have one, as archives and as documents.
  func bundleSeeds() throws -> [[UInt8]] {
    guard let base = BundleDoor.base else { return [] }
    let own = try StrictReader(bytes: base.bytes()).files
    var seeds: [[UInt8]] = [
      try [UInt8(ascii: "0")] + base.bytes(), try [UInt8(ascii: "0")] + base.bytes(thin: true),
    ]
    seeds += own.map { FuzzInput.bytes(stage: 1, Self.texts([$0])) }
    var trees = examples.map { files in
      let own = SmallestProgram().files.filter { file in !files.contains { $0.path == file.path } }
      return SourceTree(
        name: "start", files: own + files,
        media: SmallestProgram.media.map { MediaFile(path: $0.path, bytes: $0.bytes) })
    }
    trees += programs
    for tree in trees {
      guard let contents = try Compiler.compile(tree).contents() else { continue }
      let changed = try StrictReader(bytes: contents.bytes()).files.filter { !own.contains($0) }
      for stage: UInt8 in 1...3 { seeds.append(FuzzInput.bytes(stage: stage, Self.texts(changed))) }
      for file in changed { seeds.append(FuzzInput.bytes(stage: 2, Self.texts([file]))) }
    }
    return seeds.filter { $0.count <= 0x10000 }
  }

  private static func texts(_ files: [StrictReader.File]) -> [(kind: Int, bytes: [UInt8])] {
    files.map { file in
      let folder = file.kind.path.split(separator: "/").dropLast()
      let kind =
        BundleDoor.paths.firstIndex(of: file.kind)
        ?? BundleDoor.paths.lastIndex {
          !folder.isEmpty && $0.path.split(separator: "/").dropLast() == folder
        }
      return (kind ?? BundleDoor.paths.count, Array(file.bytes))
    }
  }

  /// The names and values of the published schemas, as they are written in a document, and marks of an archive.
  func bundleWords() throws -> [String] {
    let folder = "\(repository)/Schemas/bundle"
    var words = [
      "{}", "[]", "\"\"", "true", "false", "null", "0", "-1", "999999999999999", "1e9", "0.5", ",", ":",
      "\\u0000", "\\",
      "\u{1E}", "PK\u{1}\u{2}", "PK\u{3}\u{4}", "PK\u{5}\u{6}", "META-INF/manifest.json", "mimetype", "../",
      "common:",
    ]
    func collect(_ value: Any) {
      if let list = value as? [Any] { list.forEach(collect) }
      guard let object = value as? [String: Any] else { return }
      words += (object["properties"] as? [String: Any] ?? [:]).keys.map { "\"\($0)\":" }
      words += (object["enum"] as? [Any] ?? []).compactMap { $0 as? String }.map { "\"\($0)\"" }
      if let word = object["const"] as? String { words.append("\"\(word)\"") }
      object.values.forEach(collect)
    }
    for name in try FileManager.default.contentsOfDirectory(atPath: folder)
    where name.hasSuffix(".schema.json") {
      collect(
        try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))))
    }
    for path in BundleDoor.paths { words.append(path.path) }
    return words.filter { $0.utf8.count <= 64 }
  }
}
