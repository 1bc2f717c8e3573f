/// Whether a tag is too long, or a file has too many parts and properties.
///
/// Seen before libxml2 reads a byte, since it compares every property of a part with all others. Where the file
/// is not well-formed the count ends, and libxml2 will say so.
struct SizeCheck {
  private let file: SourceFile
  private let mostParts: Int
  private var bytes: [UInt8] { file.bytes }

  init(_ file: SourceFile, mostParts: Int = MarkupBounds.parts) {
    self.file = file
    self.mostParts = mostParts
  }

  /// The finding for the first thing that is too large.
  var finding: Diagnostic? {
    var count = 0
    var at = 0
    while let start = bytes.first(UInt8(ascii: "<"), from: at) {
      if let past = endOfOther(at: start) {
        guard let past else { return nil }
        at = past
        continue
      }
      switch tag(from: start) {
      case .broken: return nil
      case .tooLong: return tooLong(start)
      case .whole(let end, let properties):
        if bytes[start + 1] != UInt8(ascii: "/") { count += 1 + properties }
        if count > mostParts {
          return SourceRules.tooManyParts(at: file.place(Span(start, end)))
        }
        at = end
      }
    }
    return nil
  }

  /// One past the comment, section or instruction at `start`, nil inside where it has no end; nil where a tag stands.
  private func endOfOther(at start: Int) -> Int?? {
    if bytes.has("<!--", at: start) { return bytes.end(of: "-->", from: start + 4) }
    if bytes.has("<![CDATA[", at: start) { return bytes.end(of: "]]>", from: start + 9) }
    if bytes.has("<?", at: start) { return bytes.end(of: "?>", from: start + 2) }
    return nil
  }

  private enum Tag {
    case whole(end: Int, properties: Int)
    case tooLong
    /// Not well-formed, or not finished.
    case broken
  }

  private func tag(from start: Int) -> Tag {
    bytes.withUnsafeBufferPointer { bytes in
      var quote: UInt8?
      var values = 0
      let limit = start + MarkupBounds.tagBytes
      for at in start + 1..<max(start + 1, min(bytes.count, limit)) {
        let byte = bytes[at]
        if byte == UInt8(ascii: "<") { return .broken }
        if let open = quote {
          if byte == open { quote = nil }
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
          values += 1
        } else if byte == UInt8(ascii: ">") {
          return .whole(end: at + 1, properties: values)
        }
      }
      return bytes.count < limit ? .broken : .tooLong
    }
  }

  private func tooLong(_ start: Int) -> Diagnostic {
    let end = min(bytes.endOfName(from: start + 1), start + 60)
    let place = file.place(Span(start, end))
    return MarkupRules.tagTooLong.finding(
      at: place,
      Wording(
        nl:
          "`\(file.text(place.span))` is meer dan \(MarkupBounds.tagBytes) tekens verder nog niet afgesloten.",
        en: "`\(file.text(place.span))` is not finished after more than \(MarkupBounds.tagBytes) characters."),
      solutions: [
        .init(
          Wording(
            nl: "Kijk of er een aanhalingsteken of een `>` ontbreekt; zo niet, maak de eigenschappen korter.",
            en: "See whether a quotation mark or a `>` is missing; if not, make the properties shorter."))
      ])
  }
}
