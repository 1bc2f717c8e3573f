// Searching in the bytes of a file.

extension [UInt8] {
  /// Whether `text` stands at `position`.
  func has(_ text: StaticString, at position: Int) -> Bool {
    guard position >= 0, position + text.utf8CodeUnitCount <= count else { return false }
    return text.withUTF8Buffer { wanted in
      for offset in wanted.indices where self[position + offset] != wanted[offset] { return false }
      return true
    }
  }

  /// The first `byte` at or after `position`.
  func first(_ byte: UInt8, from position: Int) -> Int? {
    position < count ? self[position...].firstIndex(of: byte) : nil
  }

  /// One past the first `text` at or after `position`; only before `limit`, if one is given.
  func end(of text: StaticString, from position: Int, within limit: Int? = nil) -> Int? {
    var position = position
    let initial = text.withUTF8Buffer { $0[0] }
    let limit = limit ?? count
    while position < limit, let found = self[position..<limit].firstIndex(of: initial) {
      if has(text, at: found), found + text.utf8CodeUnitCount <= limit {
        return found + text.utf8CodeUnitCount
      }
      position = found + 1
    }
    return nil
  }

  /// One past the name that begins at `position`, in well-formed text.
  func endOfName(from position: Int) -> Int {
    var position = position
    while position < count, self[position].continuesName { position += 1 }
    return position
  }

  /// The first position at or after `position` that is no space, tab or line end.
  func skippingSpace(from position: Int) -> Int {
    var position = position
    while position < count, self[position].isXMLSpace { position += 1 }
    return position
  }

  /// The character whose UTF-8 bytes begin at `position`, in a file that is UTF-8.
  func scalar(at position: Int) -> Unicode.Scalar {
    let lead = UInt32(self[position])
    if lead < 0x80 { return Unicode.Scalar(UInt8(lead)) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var value = lead & (0xFF >> UInt32(length + 1))
    for offset in 1..<length where position + offset < count {
      value = value << 6 | UInt32(self[position + offset] & 0x3F)
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}

extension [UInt8] {
  /// `end`, moved back over the spaces and line ends before it, but not beyond `start`.
  func trimmingSpace(before end: Int, from start: Int) -> Int {
    var end = end
    while end > start, self[end - 1].isXMLSpace { end -= 1 }
    return end
  }

  /// `span` with the spaces and line ends before it, so that removing it leaves no gap.
  func withSpaceBefore(_ span: Span) -> Span {
    Span(trimmingSpace(before: span.start, from: 0), span.end)
  }
}
