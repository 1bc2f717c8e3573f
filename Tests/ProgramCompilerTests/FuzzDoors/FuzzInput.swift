/// What comes in at a door: a character that sets the stage, then texts, each after a letter that says what it is.
///
/// Between two texts stands U+001E, which no file of a program can hold. Every sequence of bytes is an input.
struct FuzzInput {
  /// One text, and what it is: 0 for `a`, 1 for `b`, and so on round the bytes.
  struct Text {
    let kind: UInt8
    let bytes: [UInt8]
  }

  /// 0 for `0`, 1 for `1`, and so on round the bytes.
  let stage: UInt8
  let texts: [Text]

  static let separator: UInt8 = 0x1E

  init(_ bytes: [UInt8]) {
    stage = (bytes.first ?? UInt8(ascii: "0")) &- UInt8(ascii: "0")
    texts = bytes.dropFirst().split(separator: Self.separator).map { text in
      Text(kind: text[text.startIndex] &- UInt8(ascii: "a"), bytes: Array(text.dropFirst()))
    }
  }

  /// The input with these texts, as bytes.
  static func bytes(stage: UInt8, _ texts: [(kind: Int, bytes: [UInt8])]) -> [UInt8] {
    let written = texts.map { [UInt8(ascii: "a") + UInt8($0.kind)] + $0.bytes }
    return [UInt8(ascii: "0") + stage] + written.joined(separator: [separator])
  }
}
