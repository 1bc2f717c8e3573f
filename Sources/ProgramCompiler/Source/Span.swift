/// A half-open range of UTF-8 bytes in one file.
///
/// Offsets count from 0. Files are at most `SourceBounds.fileBytes`, so 32 bits hold every offset.
public struct Span: Sendable, Hashable, Comparable {
  private let first: UInt32
  private let past: UInt32

  /// The span from byte `start` up to, not including, byte `end`.
  public init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "A span runs forward.")
    first = UInt32(start)
    past = UInt32(end)
  }

  /// The first byte.
  public var start: Int { Int(first) }
  /// One past the last byte.
  public var end: Int { Int(past) }
  /// The length in bytes.
  public var count: Int { end - start }
  /// The bytes as a range, for slicing.
  public var range: Range<Int> { start..<end }

  /// Whether `other` lies wholly inside this span.
  public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

  /// Spans in order of their start; of two that start together the shorter first.
  public static func < (a: Span, b: Span) -> Bool {
    a.start != b.start ? a.start < b.start : a.end < b.end
  }
}

/// A span in a named file.
public struct Place: Sendable, Hashable, Comparable {
  /// Relative to the program's folder, with `/`; `../common/…` for shared content.
  public let file: String
  /// Where in the file.
  public let span: Span

  /// The place `span` of `file`.
  public init(file: String, span: Span) {
    self.file = file
    self.span = span
  }

  /// Places by file, then by span.
  public static func < (a: Place, b: Place) -> Bool {
    a.file != b.file ? a.file < b.file : a.span < b.span
  }
}
