#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writing a file as a whole or not at all.
public enum AtomicFile {
  /// How many leftovers of broken-off writes may stand in the way before it is given up.
  private static let attempts = 100

  /// Puts `bytes` at `path`, in place of what may be there.
  ///
  /// They go to a temporary file beside the target first, and to the disk, before the name changes hands.
  /// On any error the temporary file is removed and the target is as it was. A file that is replaced keeps its
  /// rights; a new one may be read and written as far as the process's mask allows. A link is replaced, never
  /// followed. Throws if the disk is full, if there is no permission, if the folder does not exist, or if
  /// another program goes on writing there.
  public static func write(_ bytes: [UInt8], to path: String) throws(EnvironmentFault) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
    do throws(SystemError) {
      try write(bytes, to: name, in: try Descriptor(namedFolder: folder))
    } catch {
      throw EnvironmentFault.writing(path, error)
    }
  }

  /// Puts `bytes` at `name`, which holds no `/`, in the open folder.
  static func write(_ bytes: [UInt8], to name: String, in folder: borrowing Descriptor) throws(SystemError) {
    guard !name.isEmpty, name != ".", name != ".." else { throw .isFolder }
    // One writer at a time in a folder, so that what stands there as temporary is nobody's any more.
    if try folder.lock() { removeLeftovers(in: folder) }
    defer { folder.unlock() }
    let temporary = try fill(bytes, for: name, in: folder)
    guard renameat(folder.number, temporary, folder.number, name) == 0 else {
      let error = SystemError.last
      unlinkat(folder.number, temporary, 0)
      throw error
    }
    // The target is complete; should the machine fall out now, the folder may still show the old one.
    fsync(folder.number)
  }

  /// Writes a temporary file for `name`, on the disk when this returns, and gives its name.
  private static func fill(
    _ bytes: [UInt8], for name: String, in folder: borrowing Descriptor
  ) throws(SystemError) -> String {
    var temporary = ""
    var file: Int32 = -1
    for attempt in 0..<attempts {
      temporary = TemporaryName.make(attempt)
      file = openat(folder.number, temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if file >= 0 || errno != EEXIST { break }
    }
    guard file >= 0 else { throw .last }
    do throws(SystemError) {
      do throws(SystemError) {
        try fill(file, bytes)
        if let rights = try? folder.rights(of: name) { fchmod(file, rights) }
        guard fsync(file) == 0 else { throw .last }
      } catch {
        close(file)
        throw error
      }
      // A full network disk may say so only now.
      guard close(file) == 0 else { throw .last }
    } catch {
      unlinkat(folder.number, temporary, 0)
      throw error
    }
    return temporary
  }

  private static func fill(_ file: Int32, _ bytes: [UInt8]) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        #if canImport(Darwin)
          Darwin.write(file, buffer.baseAddress?.advanced(by: done), bytes.count - done)
        #elseif canImport(Musl)
          Musl.write(file, buffer.baseAddress?.advanced(by: done), bytes.count - done)
        #else
          Glibc.write(file, buffer.baseAddress?.advanced(by: done), bytes.count - done)
        #endif
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .last }
      done += count
    }
  }

  /// Removes what a process left that was killed while it wrote; what cannot be removed stays.
  private static func removeLeftovers(in folder: borrowing Descriptor) {
    guard let names = try? folder.names() else { return }
    for bytes in names where TemporaryName.isOne(bytes) {
      let name = String(decoding: bytes, as: UTF8.self)
      if (try? folder.status(of: name).kind) == .file { unlinkat(folder.number, name, 0) }
    }
  }
}

/// The names of files that are not finished: `.icbt-build.<process>.<number>.tmp`.
///
/// They do not depend on the target's name, so that one of 255 bytes has room for its temporary file.
enum TemporaryName {
  private static let start = Array(".icbt-build.".utf8)
  private static let end = Array(".tmp".utf8)

  static func make(_ number: Int) -> String { ".icbt-build.\(getpid()).\(number).tmp" }

  static func isOne(_ name: [UInt8]) -> Bool {
    guard name.starts(with: start), name.suffix(end.count).elementsEqual(end) else { return false }
    let parts = name.dropFirst(start.count).dropLast(end.count).split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }
}
