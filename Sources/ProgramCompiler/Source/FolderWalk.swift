import ProgramBundle

/// One walk through a folder, which gathers its files and what is wrong with them.
struct FolderWalk {
  private let root: String
  /// Put before every path: empty, or `../common/`.
  private let prefix: String
  private var files: [SourceFile] = []
  private var ledgers: [SourceFile] = []
  private var media: [MediaFile] = []
  private var localeFiles: [MediaFile] = []
  private var others: [String] = []
  private var diagnostics: [Diagnostic] = []
  private var count = 0
  /// The bytes of all texts so far.
  private(set) var textBytes: Int

  /// Files as they were read before, by path, to be taken again where they did not change.
  private let known: [String: SourceFile]

  /// A walk through the folder at `root`, after another that took `textBytes` of text.
  init(root: String, prefix: String, known: [String: SourceFile], after textBytes: Int = 0) {
    self.textBytes = textBytes
    self.root = root
    self.prefix = prefix
    self.known = known
  }

  /// Goes through the folder; throws if it cannot be opened at all.
  mutating func run() throws(SystemError) {
    let folder = try Descriptor(folder: root)
    try walk(folder, path: "", depth: 0)
  }

  /// What was gathered.
  func tree(name: String, libraries: [SourceTree]) -> SourceTree {
    SourceTree(
      name: name, files: files, ledgers: ledgers, media: media, localeFiles: localeFiles, others: others,
      libraries: libraries, diagnostics: diagnostics)
  }

  mutating func add(_ finding: Diagnostic) { diagnostics.append(finding) }

  /// Goes through `folder`; `path` is empty or ends with `/`.
  private mutating func walk(
    _ folder: borrowing Descriptor, path: String, depth: Int
  ) throws(SystemError) {
    var seen: [String: String] = [:]
    // What an editor leaves behind is not counted, but no folder holds that much of it.
    for bytes in try folder.names(limit: 2 * SourceBounds.files) {
      let name = String(decoding: bytes, as: UTF8.self)
      if SourceLayout.ignores(name) { continue }
      count += 1
      guard count <= SourceBounds.files else {
        if count == SourceBounds.files + 1 { add(SourceFindings.tooMany()) }
        return
      }
      let inner = path + name
      guard Array(name.utf8) == bytes, !name.contains("\u{FFFD}"),
        !name.unicodeScalars.contains(where: \.actsOnTerminal)
      else {
        add(SourceFindings.nameRefused(prefix + inner.visible(isName: true)))
        continue
      }
      // Strings are equal when they look the same, so this sees accents written in two ways too.
      if let first = seen.updateValue(inner, forKey: name.lowercased()) {
        add(SourceFindings.sameButForCase(prefix + inner, first: prefix + first))
      }
      do throws(SystemError) {
        try visit(name, in: folder, path: inner, depth: depth)
      } catch {
        add(SourceFindings.unreadable(prefix + inner, error))
      }
    }
  }

  private mutating func visit(
    _ name: String, in folder: borrowing Descriptor, path: String, depth: Int
  ) throws(SystemError) {
    let status = try folder.status(of: name)
    switch status.kind {
    case .file:
      if let file = known[prefix + path], file.stamp == status.stamp {
        return SourceLayout.place(of: path) == .ledger ? ledgers.append(file) : add(file)
      }
      try take(try folder.file(name), path: path, pathInFolder: path)
    case .folder where SourceLayout.place(of: path) == .text: add(SourceFindings.isFolder(prefix + path))
    case .folder where depth == SourceBounds.depth: add(SourceFindings.tooDeep(prefix + path))
    case .folder: try walk(try folder.folder(name), path: path + "/", depth: depth + 1)
    case .link: try follow(path)
    case .other: add(SourceFindings.notRegular(prefix + path))
    }
  }

  /// Takes the file that the link at `path` leads to, if it lies in this folder.
  private mutating func follow(_ path: String) throws(SystemError) {
    guard let target = resolvedPath(root + "/" + path) else { throw SystemError.last }
    let inside = root == "/" ? root : root + "/"
    // Byte by byte, as strings are equal when they only look the same.
    guard target.utf8.starts(with: inside.utf8) else {
      return add(SourceFindings.linkOutside(prefix + path))
    }
    let inner = String(decoding: target.utf8.dropFirst(inside.utf8.count), as: UTF8.self)
    do throws(SystemError) {
      try take(try Descriptor(folder: root).file(at: inner), path: path, pathInFolder: inner)
    } catch {
      // A link to a folder, which could lead round in circles, or to a device.
      if !error.isNotRegular { throw error }
      add(SourceFindings.notRegular(prefix + path))
    }
  }

  private mutating func take(
    _ file: consuming Descriptor, path: String, pathInFolder: String
  ) throws(SystemError) {
    let status = try file.status()
    let byteCount = status.byteCount
    let shown = prefix + path
    let asMedia = MediaFile(path: shown, byteCount: byteCount, folder: root, pathInFolder: pathInFolder)
    switch SourceLayout.place(of: path) {
    case .none: others.append(shown)
    case .media: media.append(asMedia)
    case .locale: localeFiles.append(asMedia)
    case .text: try read(file, shown, byteCount, limit: SourceBounds.fileBytes).map { add($0) }
    case .ledger: try read(file, shown, byteCount, limit: SourceBounds.ledgerBytes).map { ledgers.append($0) }
    }
  }

  /// Reads a text; nil where it is too large, which is told.
  private mutating func read(
    _ file: borrowing Descriptor, _ path: String, _ byteCount: Int, limit: Int
  ) throws(SystemError) -> SourceFile? {
    guard byteCount <= limit else {
      add(SourceRules.tooLarge(path, byteCount, limit: limit))
      return nil
    }
    let stamp = try file.status().stamp
    let bytes = try file.read(limit: limit + 1)
    // It may have grown meanwhile.
    guard bytes.count <= limit else {
      add(SourceRules.tooLarge(path, bytes.count, limit: limit))
      return nil
    }
    return SourceFile(path: path, bytes: bytes, stamp: stamp)
  }

  /// Adds a text, unless there is too much already; that is said once.
  private mutating func add(_ file: SourceFile) {
    let isFirst = textBytes <= SourceBounds.textBytes
    textBytes += file.bytes.count
    if textBytes <= SourceBounds.textBytes {
      files.append(file)
    } else if isFirst {
      add(SourceFindings.tooMuchText())
    }
  }
}
