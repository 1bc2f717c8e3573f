/// The files that findings point into, with their lines, for those who print places.
public struct FindingSources {
  private var tables: [String: LineTable] = [:]
  private var files: [String: SourceFile] = [:]

  /// The files of a program and of the shared folder.
  public init(_ tree: SourceTree) {
    let all = [tree] + tree.libraries
    for file in all.flatMap({ $0.files + $0.ledgers }) { files[file.path] = file }
  }

  /// A single file, such as one that a translator sent back.
  public init(_ file: SourceFile) { files[file.path] = file }

  /// How many text files there are.
  var count: Int { files.count }

  /// The text file at `path`; nil for media and for what is no file.
  public func file(_ path: String) -> SourceFile? { files[path] }

  /// The lines of a file; made at the first question.
  mutating func lines(_ path: String) -> LineTable? {
    if let known = tables[path] { return known }
    guard let file = files[path] else { return nil }
    let table = LineTable(file: file)
    tables[path] = table
    return table
  }
}
