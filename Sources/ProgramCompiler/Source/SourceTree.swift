/// All the files of a program, and what is wrong with them as files.
public struct SourceTree: Sendable {
  /// The name of the folder.
  public let name: String
  /// The texts (`*.xml`) that have a place in the layout, in the order of their paths.
  public let files: [SourceFile]
  /// Everything under `media/`, in the order of the paths.
  public let media: [MediaFile]
  /// The translation ledgers, `locales/<locale>/ledger.txt`, in the order of their paths.
  public let ledgers: [SourceFile]
  /// What else stands under `locales/` and is no `*.xml`, in the order of the paths.
  public let localeFiles: [MediaFile]
  /// The paths of files without a place in the layout, in order.
  public let others: [String]
  /// The sibling folder `common`, where there is one; its paths begin with `../common/`.
  public let libraries: [SourceTree]
  /// What is wrong with files and folders of this tree itself, in the order of the paths.
  public let diagnostics: [Diagnostic]

  init(
    name: String, files: [SourceFile], ledgers: [SourceFile], media: [MediaFile], localeFiles: [MediaFile],
    others: [String], libraries: [SourceTree], diagnostics: [Diagnostic]
  ) {
    self.name = name
    self.files = files.sorted { Self.comesBefore($0.path, $1.path) }
    self.ledgers = ledgers.sorted { Self.comesBefore($0.path, $1.path) }
    self.media = media.sorted { Self.comesBefore($0.path, $1.path) }
    self.localeFiles = localeFiles.sorted { Self.comesBefore($0.path, $1.path) }
    self.others = others.sorted(by: Self.comesBefore)
    self.libraries = libraries
    self.diagnostics = diagnostics.sorted {
      Self.comesBefore($0.place?.file ?? "", $1.place?.file ?? "")
    }
  }

  /// A tree in memory, for tests; `libraries` holds at most the tree `common`.
  public init(
    name: String, files: [SourceFile], ledgers: [SourceFile] = [], media: [MediaFile] = [],
    libraries: [SourceTree] = []
  ) {
    self.init(
      name: name, files: files, ledgers: ledgers, media: media, localeFiles: [], others: [],
      libraries: libraries,
      diagnostics: [])
  }

  /// Paths in the order of their Unicode scalars, which is the order of their UTF-8 bytes.
  private static func comesBefore(_ a: String, _ b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
  }
}
