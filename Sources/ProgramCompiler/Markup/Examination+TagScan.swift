extension Examination {
  /// What a `<` begins, seen from afar: only whether it opens, closes or does neither.
  private enum TagKind { case opening, closing, whole }

  /// The tag, comment, section or instruction that begins at `start`, and one past it.
  private func scannedTag(at start: Int) -> (kind: TagKind, name: ArraySlice<UInt8>, end: Int) {
    let past: Int? =
      if bytes.has("<!--", at: start) {
        bytes.end(of: "-->", from: start + 4) ?? bytes.count
      } else if bytes.has("<![CDATA[", at: start) {
        bytes.end(of: "]]>", from: start + 9) ?? bytes.count
      } else if bytes.has("<?", at: start) {
        bytes.end(of: "?>", from: start + 2) ?? bytes.count
      } else {
        nil
      }
    if let past { return (.whole, [], past) }
    let isEnd = bytes.has("</", at: start)
    let nameStart = start + (isEnd ? 2 : 1)
    let name = bytes[nameStart..<bytes.endOfName(from: nameStart)]
    let end = endOfTag(from: name.endIndex)
    if isEnd { return (.closing, name, end) }
    return (bytes.has("/>", at: end - 2) ? .whole : .opening, name, end)
  }

  /// Whether every tag from `start` on finds its partner when the parts of `stack` are open.
  func balances(_ stack: ArraySlice<ArraySlice<UInt8>>, from start: Int) -> Bool {
    var stack = Array(stack)
    var at = start
    while let position = bytes.first(UInt8(ascii: "<"), from: at) {
      let tag = scannedTag(at: position)
      at = tag.end
      switch tag.kind {
      case .closing: guard stack.popLast() == tag.name else { return false }
      case .opening:
        guard !stack.isEmpty else { return false }
        stack.append(tag.name)
      case .whole: break
      }
    }
    return stack.isEmpty
  }

  /// The ends of the lines from `start` to `limit`, except those inside a further part or a comment.
  func lineEndsOutsideParts(from start: Int, to limit: Int) -> [Int] {
    var ends: [Int] = []
    var depth = 0
    var at = start
    while at < limit {
      switch bytes[at] {
      case UInt8(ascii: "<"):
        let tag = scannedTag(at: at)
        switch tag.kind {
        case .opening: depth += 1
        case .closing: depth -= 1
        case .whole: break
        }
        at = max(tag.end, at + 1)
      case 0x0A:
        if depth == 0 { ends.append(at) }
        at += 1
      default: at += 1
      }
    }
    return ends
  }

  /// The spaces and tabs with which the line of `position` begins.
  func indentation(at position: Int) -> Span {
    let start = bytes[..<position].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
    var end = start
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    return Span(start, end)
  }

  /// Whether `first` and `second` stand on one line.
  func areOnOneLine(_ first: Int, _ second: Int) -> Bool {
    !bytes[first..<second].contains { $0 == 0x0A || $0 == 0x0D }
  }

  /// One past the `>` of the tag that goes on at `start`; a `>` between quotation marks does not count.
  private func endOfTag(from start: Int) -> Int {
    var quote: UInt8?
    for at in start..<bytes.count {
      let byte = bytes[at]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return at + 1
      }
    }
    return bytes.count
  }
}
