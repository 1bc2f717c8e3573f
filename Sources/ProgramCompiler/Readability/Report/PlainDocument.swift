/// A plain text, block by block: what tools without structure measure.
///
/// A blank line ends a paragraph; a line that begins with a dash, star, bullet or number with a point is an item of a list, one that
/// begins with `#` a heading.
struct PlainDocument: Sendable {
  /// A paragraph, an item or a heading.
  struct Block: Sendable {
    let role: ReadText.Role
    let text: String
  }

  private(set) var blocks: [Block] = []

  init(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var paragraph: [UInt8] = []
      // A byte-order mark is no text.
      var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        add(Self.trimmed(bytes[start..<end]), to: &paragraph)
        // A carriage return and a line feed are one end of a line.
        let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
        start = end + (isPair ? 2 : 1)
      }
      flush(&paragraph)
    }
  }

  private typealias Line = Slice<UnsafeBufferPointer<UInt8>>

  private mutating func add(_ line: Line, to paragraph: inout [UInt8]) {
    if line.isEmpty {
      flush(&paragraph)
    } else if line.first == UInt8(ascii: "#") {
      flush(&paragraph)
      add(.heading, Self.trimmed(line.drop { $0 == UInt8(ascii: "#") }))
    } else if let item = Self.item(line) {
      flush(&paragraph)
      add(.item, item)
    } else {
      if !paragraph.isEmpty { paragraph.append(0x20) }
      paragraph.append(contentsOf: line)
    }
  }

  private mutating func flush(_ paragraph: inout [UInt8]) {
    if !paragraph.isEmpty {
      blocks.append(Block(role: .prose, text: String(decoding: paragraph, as: UTF8.self)))
    }
    paragraph.removeAll(keepingCapacity: true)
  }

  private mutating func add(_ role: ReadText.Role, _ line: Line) {
    if !line.isEmpty { blocks.append(Block(role: role, text: String(decoding: line, as: UTF8.self))) }
  }

  /// Without spaces, tabs and no-break spaces at its ends.
  private static func trimmed(_ line: Line) -> Line {
    var line = line
    while true {
      if let first = line.first, first <= 0x20 {
        line.removeFirst()
      } else if line.starts(with: noBreakSpace) {
        line = line.dropFirst(2)
      } else if let last = line.last, last <= 0x20 {
        line.removeLast()
      } else if line.suffix(2).elementsEqual(noBreakSpace) {
        line = line.dropLast(2)
      } else {
        return line
      }
    }
  }

  /// U+00A0 in UTF-8.
  private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]

  /// What follows the mark of a list; nil where there is none.
  private static func item(_ line: Line) -> Line? {
    for mark in marks where line.starts(with: mark) { return trimmed(line.dropFirst(mark.count)) }
    let number = line.prefix { (0x30...0x39).contains($0) }
    let rest = line.dropFirst(number.count)
    guard (1...2).contains(number.count), let mark = rest.first, mark == 0x2E || mark == 0x29,
      rest.dropFirst().first == 0x20
    else { return nil }
    return trimmed(rest.dropFirst(2))
  }

  private static let marks = ["- ", "* ", "• ", "– "].map { Array($0.utf8) }
}
