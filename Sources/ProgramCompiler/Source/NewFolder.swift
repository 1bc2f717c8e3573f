#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Making folders that are not there yet.
public enum NewFolder {
  /// Makes the folder at `path`, with those above it, unless it is there.
  ///
  /// Throws an `EnvironmentFault` when it cannot be made, or what `filling` throws; what was made on the way is then
  /// gone again, unless something stands in it.
  public static func make(
    _ path: String, filling: () throws(EnvironmentFault) -> Void = {}
  ) throws(EnvironmentFault) {
    var made: [String] = []
    try make(path, for: path, &made)
    do throws(EnvironmentFault) {
      try filling()
    } catch {
      remove(made)
      throw error
    }
  }

  /// Writes a program to a folder that holds nothing yet.
  ///
  /// Throws an `EnvironmentFault` when the folder holds something or cannot be written; then everything is as
  /// it was.
  public static func write(_ program: SmallestProgram, to path: String) throws(EnvironmentFault) {
    if path.isEmpty { throw EnvironmentFault.making(path, SystemError(code: ENOENT)) }
    guard try isFree(path) else {
      throw EnvironmentFault(
        Wording(
          nl: "De map `\(path)` is niet leeg. Kies een nieuwe map; er is niets veranderd.",
          en: "The folder `\(path)` is not empty. Choose a new folder; nothing has changed."))
    }
    var made: [String] = []
    var written: [String] = []
    let files = program.files.map { ($0.path, $0.bytes) } + SmallestProgram.media.map { ($0.path, $0.bytes) }
    do throws(EnvironmentFault) {
      for (name, bytes) in files {
        let parts = name.split(separator: "/").dropLast()
        try make(([path] + parts.map(String.init)).joined(separator: "/"), for: path, &made)
        try AtomicFile.write(bytes, to: "\(path)/\(name)")
        written.append("\(path)/\(name)")
      }
    } catch {
      for file in written { unlink(file) }
      remove(made)
      throw error
    }
  }

  /// Whether there is nothing at `path`, or an empty folder.
  private static func isFree(_ path: String) throws(EnvironmentFault) -> Bool {
    do throws(SystemError) {
      return try Descriptor(namedFolder: path).names().isEmpty
    } catch {
      if error.code == ENOENT { return true }
      throw EnvironmentFault.making(path, error)
    }
  }

  /// Makes `path`, which the user asked for as or below `named`, and those above it, and notes in `made` which were not there, outermost first.
  private static func make(
    _ path: String, for named: String, _ made: inout [String]
  ) throws(EnvironmentFault) {
    let before = made
    var folder = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      folder += (folder.isEmpty || folder == "/" ? "" : "/") + part
      if mkdir(folder, 0o777) == 0 {
        made.append(folder)
        continue
      }
      let error = SystemError.last
      // What is there may be a link to a folder: its user named it.
      if access(folder + "/.", X_OK) == 0 { continue }
      remove(Array(made.dropFirst(before.count)))
      made = before
      throw EnvironmentFault.making(named, error)
    }
  }

  private static func remove(_ folders: [String]) {
    for folder in folders.reversed() { rmdir(folder) }
  }
}
