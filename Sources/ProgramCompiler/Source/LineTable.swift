/// Where the lines of a file begin, so that offsets can be shown as line and column.
public struct LineTable: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]
  /// How many characters begin before each multiple of `stride`; nil where the file is not UTF-8.
  private let characters: [Int]?

  /// Bytes between two counts: a column of the longest line is found by counting no more than these.
  private static let stride = 1024

  /// A line, and a column within it.
  public struct Position: Sendable, Hashable {
    /// From 1.
    public let line: Int
    /// From 1, in Unicode scalars.
    public let column: Int
  }

  /// The lines of `file`.
  ///
  /// A line ends at `\n`, at `\r\n` or at a lone `\r`. A byte-order mark belongs to no column, and a byte
  /// that is not UTF-8 is a column of its own.
  public init(file: SourceFile) {
    bytes = file.bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    bytes.withUnsafeBufferPointer { bytes in
      for at in bytes.indices where bytes[at] == 0x0A || bytes[at] == 0x0D {
        let isHalf = bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A
        if !isHalf { starts.append(at + 1) }
      }
    }
    self.starts = starts
    characters = bytes.firstByteNotUTF8 == nil ? Self.counts(bytes) : nil
  }

  private static func counts(_ bytes: [UInt8]) -> [Int] {
    var counts = [0]
    for start in Swift.stride(from: 0, to: bytes.count - stride, by: stride) {
      counts.append(counts[counts.count - 1] + beginnings(bytes, start..<start + stride))
    }
    return counts
  }

  /// How many characters begin in `range`.
  private static func beginnings(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for at in range where bytes[at] & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }

  /// The number of lines; what follows the last line end counts as one, even if it is empty.
  public var count: Int { starts.count }

  /// The line and the column of the byte at `offset`, which may be the end of the file.
  public func position(of offset: Int) -> Position {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let end = min(offset, bytes.count)
    guard starts[low] < end else { return Position(line: low + 1, column: 1) }
    return Position(line: low + 1, column: 1 + whole(from: starts[low], to: end))
  }

  /// How many whole characters stand from `start`, where one begins, to `end`.
  private func whole(from start: Int, to end: Int) -> Int {
    if let characters {
      func before(_ offset: Int) -> Int {
        let block = min(offset / Self.stride, characters.count - 1)
        return characters[block] + Self.beginnings(bytes, block * Self.stride..<offset)
      }
      let isCut = end < bytes.count && bytes[end] & 0xC0 == 0x80
      return before(end) - before(start) - (isCut ? 1 : 0)
    }
    var count = 0
    var at = start
    while at < end {
      at += width(at)
      if at <= end { count += 1 }
    }
    return count
  }

  /// The bytes of `line`, from 1, without its line end.
  public func lineSpan(_ line: Int) -> Span {
    precondition(1...starts.count ~= line, "The file has that line.")
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    if line < starts.count {
      if end > start, bytes[end - 1] == 0x0A { end -= 1 }
      if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    }
    return Span(start, end)
  }

  /// The number of bytes of the character at `position`; 1 where it is not UTF-8.
  private func width(_ position: Int) -> Int {
    var iterator = bytes[position..<min(position + 4, bytes.count)].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return 1 }
    return UTF8.width(scalar)
  }
}
