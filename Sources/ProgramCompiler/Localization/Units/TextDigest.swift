import ProgramBundle

/// The digest by which a text is known again: the first 128 bits of SHA-256, as 32 hexadecimal digits.
///
/// It is held against accidents. Two texts with one digest are not to be expected before 2^64 texts.
struct TextDigest: Sendable, Hashable {
  private let high: UInt64
  private let low: UInt64

  /// The digest of a text.
  init(of text: String) {
    (high, low) = ContentDigest.start(of: text.utf8)
  }

  /// Reads a digest; nil where `written` is none.
  init?(written: some Collection<UInt8>) {
    guard written.count == Self.length else { return nil }
    var words: (UInt64, UInt64) = (0, 0)
    for (position, byte) in written.enumerated() {
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x61...0x66: digit = byte - 0x61 + 10
      default: return nil
      }
      if position < 16 {
        words.0 = words.0 << 4 | UInt64(digit)
      } else {
        words.1 = words.1 << 4 | UInt64(digit)
      }
    }
    (high, low) = words
  }

  /// The number of digits.
  static let length = 32

  /// The digits.
  var text: String {
    String(unsafeUninitializedCapacity: Self.length) { buffer in
      for position in 0..<Self.length {
        let word = position < 16 ? high : low
        let digit = UInt8(truncatingIfNeeded: word >> UInt64(60 - 4 * (position % 16))) & 15
        buffer[position] = digit < 10 ? 0x30 + digit : 0x61 + digit - 10
      }
      return Self.length
    }
  }
}
