#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Making folders that are not there yet.
public enum NewFolder {
  /// Makes the folder at `path`, with those above it, unless it is there.
  ///
  /// Throws an `EnvironmentFault` when it cannot be made.
  public static func make(_ path: String) throws(EnvironmentFault) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw EnvironmentFault(
        Wording(nl: "De map `\(path)` kan niet gemaakt worden.", en: "The folder `\(path)` cannot be made."))
    }
  }

  /// Writes a program to a folder that holds nothing yet.
  ///
  /// Throws an `EnvironmentFault` when the folder holds something or cannot be written.
  public static func write(_ program: SmallestProgram, to path: String) throws(EnvironmentFault) {
    let there = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    guard there.isEmpty else {
      throw EnvironmentFault(
        Wording(
          nl: "De map `\(path)` is niet leeg. Kies een nieuwe map; er is niets veranderd.",
          en: "The folder `\(path)` is not empty. Choose a new folder; nothing has changed."))
    }
    let files = program.files.map { ($0.path, $0.bytes) } + SmallestProgram.media.map { ($0.path, $0.bytes) }
    for (name, bytes) in files {
      let parts = name.split(separator: "/").dropLast()
      try make(([path] + parts.map(String.init)).joined(separator: "/"))
      try AtomicFile.write(bytes, to: "\(path)/\(name)")
    }
  }
}
