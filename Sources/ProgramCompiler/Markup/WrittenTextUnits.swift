extension WrittenText {
  /// One character of the text, and the bytes with which it is written.
  struct Unit {
    let scalar: Unicode.Scalar
    let start: Int
    let end: Int
  }

  /// The characters of a text one by one; what stands for none (a comment) is passed over.
  struct Units: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private let end: Int
    private let kind: Kind
    private var position: Int
    private var isInCDATA = false

    init(_ text: WrittenText) {
      bytes = text.bytes
      position = text.span.start
      end = text.span.end
      kind = text.kind
    }

    /// The next character; nil after the last.
    mutating func next() -> Unit? {
      skipMarkup()
      guard position < end else { return nil }
      let start = position
      let scalar: Unicode.Scalar
      switch bytes[position] {
      case UInt8(ascii: "&") where !isInCDATA:
        scalar = reference()
      case UInt8(ascii: "\r"):
        position += position + 1 < end && bytes[position + 1] == UInt8(ascii: "\n") ? 2 : 1
        scalar = kind == .property ? " " : "\n"
      case UInt8(ascii: "\n"), UInt8(ascii: "\t"):
        scalar = kind == .property ? " " : Unicode.Scalar(bytes[position])
        position += 1
      default:
        scalar = bytes.scalar(at: position)
        position += UTF8.width(scalar)
      }
      return Unit(scalar: scalar, start: start, end: position)
    }

    private mutating func skipMarkup() {
      while position < end {
        if isInCDATA {
          guard bytes.has("]]>", at: position) else { return }
          position += 3
          isInCDATA = false
        } else if bytes[position] != UInt8(ascii: "<") {
          return
        } else if bytes.has("<![CDATA[", at: position) {
          position += 9
          isInCDATA = true
        } else if bytes.has("<!--", at: position) {
          position = bytes.end(of: "-->", from: position + 4) ?? end
        } else {
          position = bytes.end(of: "?>", from: position + 2) ?? end
        }
      }
    }

    private mutating func reference() -> Unicode.Scalar {
      let start = position + 1
      let semicolon = bytes.first(UInt8(ascii: ";"), from: start) ?? end
      position = Swift.min(semicolon + 1, end)
      return XMLReference.scalar(of: bytes[start..<Swift.min(semicolon, end)]) ?? "\u{FFFD}"
    }
  }
}
