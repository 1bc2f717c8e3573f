import ProgramBundle

/// One walk through a folder, which gathers its files and what is wrong with them.
struct FolderWalk {
  private let root: String
  /// Put before every path: empty, or `../common/`.
  private let prefix: String
  private var files: [SourceFile] = []
  private var media: [MediaFile] = []
  private var localeFiles: [MediaFile] = []
  private var others: [String] = []
  private var diagnostics: [Diagnostic] = []
  private var count = 0

  init(root: String, prefix: String) {
    self.root = root
    self.prefix = prefix
  }

  /// Goes through the folder; throws if it cannot be opened at all.
  mutating func run() throws(SystemError) {
    let folder = try Descriptor(folder: root)
    try walk(folder, path: "", depth: 0)
  }

  /// What was gathered.
  func tree(name: String, libraries: [SourceTree]) -> SourceTree {
    SourceTree(
      name: name, files: files, media: media, localeFiles: localeFiles, others: others,
      libraries: libraries, diagnostics: diagnostics)
  }

  mutating func add(_ finding: Diagnostic) { diagnostics.append(finding) }

  /// Goes through `folder`; `path` is empty or ends with `/`.
  private mutating func walk(
    _ folder: borrowing Descriptor, path: String, depth: Int
  ) throws(SystemError) {
    var seen: [String: String] = [:]
    for bytes in try folder.names() {
      let name = String(decoding: bytes, as: UTF8.self)
      if SourceLayout.ignores(name) { continue }
      count += 1
      guard count <= SourceBounds.files else {
        if count == SourceBounds.files + 1 { add(SourceFindings.tooMany()) }
        return
      }
      let inner = path + name
      guard Array(name.utf8) == bytes, !name.unicodeScalars.contains(where: \.isControl) else {
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
    switch try folder.status(of: name).kind {
    case .file: try take(try folder.file(name), path: path, pathInFolder: path)
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
    let byteCount = try file.status().byteCount
    let shown = prefix + path
    let asMedia = MediaFile(path: shown, byteCount: byteCount, folder: root, pathInFolder: pathInFolder)
    switch SourceLayout.place(of: path) {
    case .none: others.append(shown)
    case .media: media.append(asMedia)
    case .locale: localeFiles.append(asMedia)
    case .text:
      guard byteCount <= SourceBounds.fileBytes else { return add(SourceRules.tooLarge(shown, byteCount)) }
      let bytes = try file.read(limit: SourceBounds.fileBytes + 1)
      // It may have grown meanwhile.
      guard bytes.count <= SourceBounds.fileBytes else {
        return add(SourceRules.tooLarge(shown, bytes.count))
      }
      files.append(SourceFile(path: shown, bytes: bytes))
    }
  }
}

extension Unicode.Scalar {
  /// C0 and C1 controls, and the marks that turn the direction of writing and so disguise a name.
  fileprivate var isControl: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFFFD: true
    default: false
    }
  }
}
