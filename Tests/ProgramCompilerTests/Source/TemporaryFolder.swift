import Foundation

/// A fresh folder on disk, removed when it is no longer held.
final class TemporaryFolder: Sendable {
  /// Its path, without links.
  let path: String

  init() throws {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    // A folder of its own inside, so that nothing else stands beside it.
    path = base + "/icbt-" + UUID().uuidString + "/program"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: URL(fileURLWithPath: path).deletingLastPathComponent()) }

  /// Puts `bytes` at `name`, which may hold folders; `..` leads beside the folder.
  func write(_ bytes: [UInt8], to name: String) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }
}
