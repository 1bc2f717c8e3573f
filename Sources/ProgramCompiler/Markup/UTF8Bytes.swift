extension [UInt8] {
  /// One past the UTF-8 byte-order mark; 0 if the file has none.
  var byteOrderMarkEnd: Int { starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The first byte that begins no character of UTF-8; nil if all do.
  ///
  /// The well-formed sequences of Unicode 15, table 3-7.
  var firstByteNotUTF8: Int? {
    withUnsafeBufferPointer { bytes in
      var at = 0
      while at < bytes.count {
        // Eight letters of plain text at once.
        while at + 8 <= bytes.count {
          let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: at, as: UInt64.self)
          if word & 0x8080_8080_8080_8080 != 0 { break }
          at += 8
        }
        guard at < bytes.count else { break }
        let lead = bytes[at]
        if lead < 0x80 {
          at += 1
          continue
        }
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return at
        }
        guard at + length <= bytes.count, second.contains(bytes[at + 1]) else { return at }
        for offset in 2..<Swift.max(2, length) where bytes[at + offset] & 0xC0 != 0x80 { return at }
        at += length
      }
      return nil
    }
  }

  /// The name after `encoding=` in an XML declaration at the start, inside its quotes.
  var declaredEncoding: Span? {
    let start = byteOrderMarkEnd
    guard has("<?xml", at: start), let end = end(of: ">", from: start),
      var at = self.end(of: "encoding", from: start + 5), at < end
    else { return nil }
    at = skippingSpace(from: at)
    guard at < end, self[at] == UInt8(ascii: "=") else { return nil }
    at = skippingSpace(from: at + 1)
    guard at < end, self[at] == UInt8(ascii: "\"") || self[at] == UInt8(ascii: "'"),
      let close = first(self[at], from: at + 1), close < end
    else { return nil }
    return Span(at + 1, close)
  }
}

/// The letters of Windows-1252, in which older programs save text.
enum Windows1252 {
  /// Bytes 80 to 9F; U+FFFD where the byte stands for nothing.
  private static let special = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)

  /// The character that `byte`, 80 or more, stands for; nil where it stands for nothing.
  static func scalar(of byte: UInt8) -> Unicode.Scalar? {
    if byte >= 0xA0 { return Unicode.Scalar(byte) }
    guard byte >= 0x80 else { return nil }
    let scalar = special[Int(byte) - 0x80]
    return scalar == "\u{FFFD}" ? nil : scalar
  }
}
