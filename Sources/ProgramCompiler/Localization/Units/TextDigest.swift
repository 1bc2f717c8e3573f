import ProgramBundle

/// The digest by which a text is known again: the first 128 bits of SHA-256, as 32 hexadecimal digits.
///
/// It is held against accidents. Two texts with one digest are not to be expected before 2^64 texts.
struct TextDigest: Sendable, Hashable {
  let text: String

  private static let length = 32

  /// The digest of a text.
  init(of text: String) { self.text = String(ContentDigest.hex(of: text.utf8).prefix(Self.length)) }

  /// Reads a digest; nil where `text` is none.
  init?(written text: some StringProtocol) {
    guard text.utf8.count == Self.length,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    self.text = String(text)
  }
}
