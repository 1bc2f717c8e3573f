/// A stretch of a file, and the characters it stands for.
///
/// Only for well-formed bytes. What XML 1.0 says of line ends (section 2.11), of references (4.1) and of
/// values (3.3.3, for values without a declared type) is done here and nowhere else.
struct WrittenText {
  /// Where the stretch stands, as the rules for line ends and tabs differ.
  enum Kind { case content, property }

  let bytes: [UInt8]
  let span: Span
  let kind: Kind

  /// The characters; without a copy in between where they are written as they are.
  var value: String {
    if isPlain { return bytes.withUnsafeBufferPointer { String(decoding: $0[span.range], as: UTF8.self) } }
    // No character is written with fewer bytes than it has.
    return String(unsafeUninitializedCapacity: span.count) { buffer in
      var count = 0
      for unit in Units(self) {
        guard let code = UTF8.encode(unit.scalar) else { continue }
        for byte in code {
          buffer[count] = byte
          count += 1
        }
      }
      return count
    }
  }

  /// Whether it stands for spaces, tabs and line ends only.
  var isBlank: Bool {
    isPlain
      ? bytes[span.range].allSatisfy(\.isXMLSpace)
      : Units(self).allSatisfy { $0.scalar.value < 0x80 && UInt8($0.scalar.value).isXMLSpace }
  }

  /// The bytes with which `range`, in UTF-8 bytes of `value`, is written.
  ///
  /// A range that begins or ends inside a character takes the whole character. An empty range gives an
  /// empty span.
  func source(_ range: Range<Int>) -> Span {
    if isPlain {
      precondition(range.upperBound <= span.count, "The range lies within the text.")
      return Span(span.start + range.lowerBound, span.start + range.upperBound)
    }
    var offset = 0
    var start: Int?
    var end = span.start
    for unit in Units(self) {
      let next = offset + UTF8.width(unit.scalar)
      if next > range.lowerBound && start == nil { start = unit.start }
      if range.isEmpty, let start { return Span(start, start) }
      if offset >= range.upperBound { break }
      end = unit.end
      offset = next
    }
    return Span(start ?? end, max(start ?? end, end))
  }

  private var isPlain: Bool {
    bytes.withUnsafeBufferPointer { all in
      for byte in all[span.range] where byte < 0x40 {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "\r"), UInt8(ascii: "<"): return false
        case UInt8(ascii: "\n"), UInt8(ascii: "\t"): if kind == .property { return false }
        default: break
        }
      }
      return true
    }
  }
}
