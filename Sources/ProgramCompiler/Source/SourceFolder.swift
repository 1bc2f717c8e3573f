/// A program's folder on disk: the only door through which files come in.
///
/// What is read never lies outside the folder, or its sibling `common`: no link is followed unless it
/// leads to a file inside, and nothing but regular files is opened.
public struct SourceFolder: Sendable {
  /// The name of the folder, without the path to it.
  public let name: String
  private let path: String
  let root: String

  /// The folder at `path`, which may be relative to the working folder.
  ///
  /// Throws if there is none, if it is no folder, or if it may not be read.
  public init(opening path: String) throws(EnvironmentFault) {
    guard let root = resolvedPath(path) else { throw EnvironmentFault.opening(path, .last) }
    do throws(SystemError) {
      _ = try Descriptor(folder: root).names()
    } catch {
      throw EnvironmentFault.opening(path, error)
    }
    self.path = path
    self.root = root
    name = root.split(separator: "/").last.map(String.init) ?? root
  }

  /// Reads all of the folder and its sibling `common`.
  ///
  /// What is wrong with a single file is a finding in the tree; throws if the folder itself is gone.
  public func load() throws(EnvironmentFault) -> SourceTree { try load(known: [:]) }

  /// Reads what changed since `tree` was read.
  ///
  /// Files are taken from `tree` where the system says that they are still the same, except for those at the paths in
  /// `written`.
  public func load(after tree: SourceTree, written: Set<String>) throws(EnvironmentFault) -> SourceTree {
    let files = ([tree] + tree.libraries).flatMap { $0.files + $0.ledgers }
    let known = files.filter { !written.contains($0.path) }.map { ($0.path, $0) }
    return try load(known: Dictionary(known) { first, _ in first })
  }

  private func load(known: [String: SourceFile]) throws(EnvironmentFault) -> SourceTree {
    var walk = FolderWalk(root: root, prefix: "", known: known)
    do throws(SystemError) {
      try walk.run()
    } catch {
      throw EnvironmentFault.opening(path, error)
    }
    let library = library(&walk, known)
    return walk.tree(name: name, libraries: library.map { [$0] } ?? [])
  }

  /// Writes `file` in place of `old`, which was read from this folder before; false where a link stands there.
  ///
  /// No link is followed on the way, and none is replaced: the file that it leads to is mended in its own place.
  /// Throws if the file is no longer what was read, or cannot be written.
  public func replace(_ old: SourceFile, by file: SourceFile) throws(EnvironmentFault) -> Bool {
    let shown = "\(path)/\(file.path)"
    let parts = file.path.split(separator: "/").map(String.init)
    guard let name = parts.last else { preconditionFailure("A file that was read has a name.") }
    do throws(SystemError) {
      var folder = try Descriptor(folder: root)
      for part in parts.dropLast() { folder = try folder.folder(part) }
      if try folder.status(of: name).kind == .link { return false }
      let now = try folder.file(name).read(limit: old.bytes.count + 1)
      guard now == old.bytes else { throw .hasChanged }
      try AtomicFile.write(file.bytes, to: name, in: folder)
      return true
    } catch {
      throw error == .hasChanged ? EnvironmentFault.changed(shown) : EnvironmentFault.writing(shown, error)
    }
  }

  /// Writes the ledger at `path` in place of `old`, which was read from this folder before, or anew where there was none.
  ///
  /// Folders on the way are made where they are missing; no link is followed. Throws if the file is no longer what was read, or
  /// cannot be written.
  public func write(_ bytes: [UInt8], ledger path: String, after old: SourceFile?) throws(EnvironmentFault) {
    let shown = "\(self.path)/\(path)"
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last else { preconditionFailure("A ledger has a name.") }
    do throws(SystemError) {
      var folder = try Descriptor(folder: root)
      for part in parts.dropLast() { folder = try folder.folder(part, making: part != "..") }
      if let old {
        guard try folder.file(name).read(limit: old.bytes.count + 1) == old.bytes else { throw .hasChanged }
      } else if (try? folder.status(of: name)) != nil {
        throw SystemError.hasChanged
      }
      try AtomicFile.write(bytes, to: name, in: folder)
    } catch {
      throw error == .hasChanged ? EnvironmentFault.changed(shown) : EnvironmentFault.writing(shown, error)
    }
  }

  /// Where shared content stands, if there is any; nil if this is that folder.
  var sharedFolder: String? {
    guard root != "/", let slash = root.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    let common = root[..<slash] + "/common"
    return root == common ? nil : String(common)
  }

  /// The sibling folder `common`; nil if there is none, or if this is it.
  private func library(_ walk: inout FolderWalk, _ known: [String: SourceFile]) -> SourceTree? {
    guard let common = sharedFolder, let parent = root.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      return nil
    }
    do throws(SystemError) {
      switch try Descriptor(folder: parent == root.startIndex ? "/" : String(root[..<parent])).status(
        of: "common"
      ).kind {
      case .folder:
        var shared = FolderWalk(
          root: common, prefix: "../common/", known: known, after: walk.textBytes)
        do throws(SystemError) {
          try shared.run()
        } catch {
          shared.add(SourceFindings.unreadable("../common", error))
        }
        return shared.tree(name: "common", libraries: [])
      case .link: walk.add(SourceFindings.linkOutside("../common"))
      case .file, .other: break
      }
    } catch {
      // There is no such folder beside this one.
    }
    return nil
  }
}
