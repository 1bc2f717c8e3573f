/// Whether a DOCTYPE, or another declaration that begins with `<!`, stands before the first part.
///
/// Seen before libxml2 reads a byte, so that it never acts on one.
struct PrologCheck {
  private let file: SourceFile
  private var bytes: [UInt8] { file.bytes }

  init(_ file: SourceFile) { self.file = file }

  /// The finding for the first such declaration.
  var finding: Diagnostic? {
    var at = bytes.byteOrderMarkEnd
    while true {
      at = bytes.skippingSpace(from: at)
      if bytes.has("<?", at: at), let end = bytes.end(of: "?>", from: at + 2) {
        at = end
      } else if bytes.has("<!--", at: at), let end = bytes.end(of: "-->", from: at + 4) {
        at = end
      } else {
        return Self.isDeclaration(bytes, at: at) ? Self.finding(in: file, at: at) : nil
      }
    }
  }

  /// Whether `<!` and a word stand at `position`.
  static func isDeclaration(_ bytes: [UInt8], at position: Int) -> Bool {
    guard bytes.has("<!", at: position), position + 2 < bytes.count else { return false }
    switch bytes[position + 2] {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): return true
    default: return false
    }
  }

  /// The finding for the declaration at `start`, which reaches to its `>`.
  static func finding(in file: SourceFile, at start: Int) -> Diagnostic {
    let bytes = file.bytes
    let (end, isPlain) = end(of: bytes, from: start)
    let place = file.place(Span(start, end))
    let word = file.text(Span(start, bytes.endOfName(from: start + 2)))
    return MarkupRules.doctypeRefused.finding(
      at: place,
      Wording(
        nl: "`\(word)` hoort niet in dit bestand.", en: "`\(word)` does not belong in this file."),
      solutions: [
        .init(
          Wording(
            nl: isPlain ? "Haal deze regel weg." : "Haal dit hele stuk weg, tot en met de `>`.",
            en: isPlain ? "Remove this line." : "Remove all of this, up to and including the `>`."),
          safe: isPlain, edits: isPlain ? [.init(place, "")] : [])
      ])
  }

  /// One past the `>` that ends it, and whether it declares nothing of its own.
  private static func end(of bytes: [UInt8], from start: Int) -> (end: Int, isPlain: Bool) {
    var quote: UInt8?
    var depth = 0
    var isPlain = true
    for at in start..<bytes.count {
      let byte = bytes[at]
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "["):
        depth += 1
        isPlain = false
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return (at + 1, isPlain)
      case UInt8(ascii: "<") where at > start && depth <= 0:
        return (bytes.trimmingSpace(before: at, from: start), false)
      default: break
      }
    }
    // Never closed: up to the end of its first line.
    let line = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    return (line, false)
  }
}
