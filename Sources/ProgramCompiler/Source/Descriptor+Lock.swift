#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Descriptor {
  /// How often it is tried to get a folder's lock, and the microseconds in between: half a minute in all.
  ///
  /// The lock is held only while one file is written, some milliseconds for a bundle of a few megabytes. Who
  /// holds it longer is no build of ours, and must not keep one waiting for ever.
  private static let tries = (count: 600, pause: 50_000 as UInt32)

  /// Keeps other writers of ours out of this folder until `unlock`, or until the process ends.
  ///
  /// The lock is on the open folder itself (flock(2)), so nothing is left behind, whatever happens to the
  /// process. False where the file system has no such locks, as some network disks: then writing is as whole
  /// as ever, for renaming is, and only leftovers stay. Throws `isLocked` if it is never free.
  func lock() throws(SystemError) -> Bool {
    for _ in 0..<Self.tries.count {
      if flock(number, LOCK_EX | LOCK_NB) == 0 { return true }
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK: usleep(Self.tries.pause)
      default: return false
      }
    }
    throw .isLocked
  }

  /// Lets others in again; does nothing without a lock.
  func unlock() { flock(number, LOCK_UN) }
}
