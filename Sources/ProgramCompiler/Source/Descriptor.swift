#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The number with which the system says why it refused.
struct SystemError: Error, Equatable {
  let code: Int32

  /// The reason of the call that just failed.
  static var last: SystemError { SystemError(code: errno) }
  /// A folder stands where a file was wanted.
  static var isFolder: SystemError { SystemError(code: EISDIR) }
  /// A file is no longer what was read.
  static var hasChanged: SystemError { SystemError(code: ESTALE) }
  /// Another program keeps the folder for itself.
  static var isLocked: SystemError { SystemError(code: EWOULDBLOCK) }
}

/// An open file or folder, closed when it goes out of scope. No link is ever followed from it.
struct Descriptor: ~Copyable {
  let number: Int32

  private init(_ number: Int32) throws(SystemError) {
    guard number >= 0 else { throw .last }
    self.number = number
  }

  deinit { close(number) }

  /// Opens the folder at `path`, whose last component is no link.
  init(folder path: String) throws(SystemError) {
    try self.init(open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
  }

  /// Opens the folder at `path`, which may be a link: its user named it.
  init(namedFolder path: String) throws(SystemError) {
    try self.init(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  }

  /// Opens the regular file at `path`, whose last component is no link.
  static func file(named path: String) throws(SystemError) -> Descriptor {
    let file = try Descriptor(open(path, forReading))
    guard try file.status().kind == .file else { throw SystemError(code: EINVAL) }
    return file
  }

  /// No link is followed, and no writer is waited for, should a queue have taken the file's place.
  private static let forReading = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC

  /// Opens the folder `name` in this folder.
  func folder(_ name: String) throws(SystemError) -> Descriptor {
    try Descriptor(openat(number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
  }

  /// Opens the folder `name` in this folder, made if `making` and it is not there.
  func folder(_ name: String, making: Bool) throws(SystemError) -> Descriptor {
    if making, mkdirat(number, name, 0o777) != 0, errno != EEXIST { throw .last }
    return try folder(name)
  }

  /// Opens the regular file `name` in this folder for reading.
  func file(_ name: String) throws(SystemError) -> Descriptor {
    let file = try Descriptor(openat(number, name, Self.forReading))
    guard try file.status().kind == .file else { throw SystemError(code: EINVAL) }
    return file
  }

  /// Opens the regular file at `path`, relative to this folder, one component at a time.
  func file(at path: String) throws(SystemError) -> Descriptor {
    guard let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")) else { return try file(path) }
    let inner = try folder(String(path[..<slash]))
    return try inner.file(at: String(path[path.utf8.index(after: slash)...]))
  }

  /// What this is.
  func status() throws(SystemError) -> FileStatus {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw .last }
    return FileStatus(status)
  }

  /// What `name` in this folder is; a link is itself.
  func status(of name: String) throws(SystemError) -> FileStatus {
    var status = stat()
    guard fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { throw .last }
    return FileStatus(status)
  }

  /// The rights of the regular file `name` in this folder, as `chmod` takes them.
  func rights(of name: String) throws(SystemError) -> mode_t {
    var status = stat()
    guard fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { throw .last }
    guard FileStatus(status).kind == .file else { throw .isFolder }
    return status.st_mode & 0o777
  }

  /// The names in this folder as bytes, in the order of their bytes, without `.` and `..`.
  ///
  /// Of a folder with more than `limit` names any `limit` are given.
  func names(limit: Int = .max) throws(SystemError) -> [[UInt8]] {
    let copy = dup(number)
    guard copy >= 0, let stream = fdopendir(copy) else { throw .last }
    defer { closedir(stream) }
    rewinddir(stream)
    var names: [[UInt8]] = []
    while names.count < limit, let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: UInt8.self, capacity: 1) { start in
          Array(
            UnsafeBufferPointer(
              start: start, count: strlen(UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self))))
        }
      }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The bytes of this file, at most `limit`.
  func read(limit: Int) throws(SystemError) -> [UInt8] {
    let expected = min(limit, try status().byteCount + 1)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected)
    var chunk = [UInt8](repeating: 0, count: min(max(expected, 1), 1 << 20))
    while bytes.count < limit {
      let wanted = min(chunk.count, limit - bytes.count)
      let count = chunk.withUnsafeMutableBytes { readAgain(number, $0.baseAddress, wanted) }
      guard count >= 0 else { throw .last }
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    return bytes
  }

  /// Whether a link stands at `path`, wherever it leads.
  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && FileStatus(status).kind == .link
  }

  /// What `path` leads to once every link in it has been followed; nil if it leads nowhere.
  static func kind(at path: String) -> FileStatus.Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return FileStatus(status).kind
  }
}

/// `read`, again if a signal came in between.
private func readAgain(_ number: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  while true {
    let result = read(number, buffer, count)
    if result >= 0 || errno != EINTR { return result }
  }
}

/// Where `path` leads once every link in it has been followed; nil if it leads nowhere.
func resolvedPath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(validatingCString: resolved)
}
