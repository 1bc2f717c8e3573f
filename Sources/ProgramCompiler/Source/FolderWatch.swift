#if os(Linux)
  import Glibc

  /// Waits for changes in a program's folder and in the shared folder beside it.
  public final class FolderWatch {
    private let folder: SourceFolder
    private let queue: Int32
    /// What stands before the names in each watched folder, by its number: empty, `modules/`, `../common/modules/`.
    private var prefixes: [Int32: String] = [:]

    /// How long it must be quiet before a change counts as complete, in milliseconds: editors write a file in several
    /// steps, within a few milliseconds.
    private static let quiet: Int32 = 10
    /// The longest that is waited for quiet, in milliseconds, so that a folder that never rests is still checked.
    private static let patience = 100

    /// A watch on `folder`; throws if the system allows no more watches.
    public init(_ folder: SourceFolder) throws(EnvironmentFault) {
      self.folder = folder
      queue = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
      guard queue >= 0 else { throw EnvironmentFault.reading(folder.name, .last) }
      try watchFolders()
    }

    deinit { close(queue) }

    /// Waits until something changed, and gives the paths of files that were written, removed or moved.
    ///
    /// Empty when so much changed that the system lost count of it, or a folder is gone. Throws if the system allows no more watches.
    public func wait() throws(EnvironmentFault) -> Set<String> {
      var changed: Set<String> = []
      var isWhole = true
      while changed.isEmpty && isWhole {
        sleep(until: -1)
        var rounds = 0
        repeat {
          isWhole = read(into: &changed) && isWhole
          rounds += 1
        } while sleep(until: Self.quiet) && rounds * Int(Self.quiet) < Self.patience
      }
      // Folders may have come in.
      try watchFolders()
      return isWhole ? changed : []
    }

    /// Waits for a change, at most `milliseconds`, or without end if that is negative; false if there was none.
    @discardableResult
    private func sleep(until milliseconds: Int32) -> Bool {
      var request = pollfd(fd: queue, events: Int16(POLLIN), revents: 0)
      return poll(&request, 1, milliseconds) > 0
    }

    /// Takes what the system has to tell; false if it lost count.
    private func read(into changed: inout Set<String>) -> Bool {
      let size = 1 << 16
      var isWhole = true
      withUnsafeTemporaryAllocation(byteCount: size, alignment: MemoryLayout<inotify_event>.alignment) {
        buffer in
        while true {
          let count = Glibc.read(queue, buffer.baseAddress, size)
          guard count > 0 else { return }
          var at = 0
          while at < count {
            let event = buffer.load(fromByteOffset: at, as: inotify_event.self)
            let start = at + MemoryLayout<inotify_event>.size
            at = start + Int(event.len)
            // A folder that is no longer where it was: what there is now is to be looked at anew.
            let lost = UInt32(IN_Q_OVERFLOW | IN_DELETE_SELF | IN_MOVE_SELF)
            if event.mask & lost != 0 { isWhole = false }
            // The name ends at its first zero.
            let name = String(decoding: buffer[start..<at].prefix { $0 != 0 }, as: UTF8.self)
            guard let prefix = prefixes[event.wd], !name.isEmpty, !SourceLayout.ignores(name) else {
              continue
            }
            changed.insert(prefix + name)
          }
        }
      }
      return isWhole
    }

    private func watchFolders() throws(EnvironmentFault) {
      try watch(folder.root, prefix: "", depth: 0)
      if let shared = folder.sharedFolder { try watch(shared, prefix: "../common/", depth: 0) }
    }

    /// Watches a folder and those in it; a folder that is watched already stays so, and one that is gone is passed over.
    private func watch(_ path: String, prefix: String, depth: Int) throws(EnvironmentFault) {
      let within = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB
      let mask = within | IN_DELETE_SELF | IN_MOVE_SELF
      let number = inotify_add_watch(queue, path, UInt32(mask | IN_ONLYDIR) | UInt32(IN_DONT_FOLLOW))
      guard number >= 0 else {
        if errno == ENOSPC { throw EnvironmentFault.reading(path, .last) }
        return
      }
      prefixes[number] = prefix
      guard depth < SourceBounds.depth, let inner = folders(in: path) else { return }
      for name in inner { try watch("\(path)/\(name)", prefix: "\(prefix)\(name)/", depth: depth + 1) }
    }

    private func folders(in path: String) -> [String]? {
      do throws(SystemError) {
        let folder = try Descriptor(folder: path)
        return try folder.names().map { String(decoding: $0, as: UTF8.self) }.filter { name in
          guard !SourceLayout.ignores(name), let status = try? folder.status(of: name) else { return false }
          return status.kind == .folder
        }
      } catch {
        return nil
      }
    }
  }
#else
  /// Waits for changes in a program's folder; only Linux tells of them.
  public final class FolderWatch {
    /// Throws: there is no watching on this system.
    public init(_ folder: SourceFolder) throws(EnvironmentFault) {
      throw EnvironmentFault(
        Wording(nl: "`--watch` werkt alleen op Linux.", en: "`--watch` works on Linux only."))
    }

    /// Never comes to wait.
    public func wait() throws(EnvironmentFault) -> Set<String> { [] }
  }
#endif
