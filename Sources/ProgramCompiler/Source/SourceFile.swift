/// One text file of a program, read once and never changed.
public struct SourceFile: Sendable, Equatable {
  /// Relative to the program's folder, with `/`; `../common/…` for shared content.
  public let path: String
  /// The file's bytes as they were read.
  public let bytes: [UInt8]

  /// Which state of the file on disk these are; nil for a file in memory.
  let stamp: FileStamp?

  init(path: String, bytes: [UInt8], stamp: FileStamp?) {
    self.path = path
    self.bytes = bytes
    self.stamp = stamp
  }

  /// Whether two files have the same path and the same bytes.
  public static func == (a: SourceFile, b: SourceFile) -> Bool { a.path == b.path && a.bytes == b.bytes }

  /// A file with the given bytes.
  public init(path: String, bytes: [UInt8]) {
    self.init(path: path, bytes: bytes, stamp: nil)
  }

  /// A file with the given text, for tests and examples.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The text of `span`; bytes that are not UTF-8 become U+FFFD.
  public func text(_ span: Span) -> String {
    String(decoding: bytes[span.range], as: UTF8.self)
  }

  /// The place `span` of this file.
  public func place(_ span: Span) -> Place { Place(file: path, span: span) }
}
