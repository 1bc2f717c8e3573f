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
  /// On any error the temporary file is removed and the target is as it was. The file may be read and
  /// written as far as the process's mask allows. Throws if the disk is full, if there is no permission or
  /// if the folder does not exist.
  public static func write(_ bytes: [UInt8], to path: String) throws(EnvironmentFault) {
    do throws(SystemError) {
      try put(bytes, at: path)
    } catch {
      throw EnvironmentFault.writing(path, error)
    }
  }

  private static func put(_ bytes: [UInt8], at path: String) throws(SystemError) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
    guard !name.isEmpty, name != ".", name != ".." else { throw SystemError(code: EISDIR) }
    var attempt = 0
    var temporary = ""
    var file: Int32 = -1
    repeat {
      temporary = "\(folder)/.\(name).\(getpid()).\(attempt).tmp"
      file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      attempt += 1
    } while file < 0 && errno == EEXIST && attempt < attempts
    guard file >= 0 else { throw .last }
    do throws(SystemError) {
      do throws(SystemError) {
        try fill(file, bytes)
      } catch {
        close(file)
        throw error
      }
      // A full network disk may say so only now.
      guard close(file) == 0 else { throw .last }
      guard rename(temporary, path) == 0 else { throw .last }
    } catch {
      unlink(temporary)
      throw error
    }
    // The target is complete; should the machine fall out now, the folder may still show the old one.
    let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if directory >= 0 {
      fsync(directory)
      close(directory)
    }
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
    guard fsync(file) == 0 else { throw .last }
  }
}
