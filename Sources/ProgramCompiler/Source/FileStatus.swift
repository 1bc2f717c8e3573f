#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the system says of a file or folder.
struct FileStatus {
  /// What a name in a folder stands for.
  enum Kind { case file, folder, link, other }

  let kind: Kind
  /// The size in bytes.
  let byteCount: Int
  let stamp: FileStamp

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    byteCount = Int(status.st_size)
    stamp = FileStamp(status)
  }
}

/// Which state of which file was read: it differs once the file was written to or replaced.
///
/// Two writes within one tick of the system's clock (some milliseconds) can give one stamp, so a file that is known to
/// have been written is read again whatever its stamp says.
struct FileStamp: Sendable, Equatable {
  private let device: UInt64
  private let node: UInt64
  private let byteCount: Int64
  /// The last change of the bytes, in seconds and nanoseconds.
  private let written: SIMD2<Int64>
  /// The last change of anything, in seconds and nanoseconds.
  private let changed: SIMD2<Int64>

  init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    node = UInt64(status.st_ino)
    byteCount = Int64(status.st_size)
    #if canImport(Darwin)
      let (written, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (written, changed) = (status.st_mtim, status.st_ctim)
    #endif
    self.written = [Int64(written.tv_sec), Int64(written.tv_nsec)]
    self.changed = [Int64(changed.tv_sec), Int64(changed.tv_nsec)]
  }
}
