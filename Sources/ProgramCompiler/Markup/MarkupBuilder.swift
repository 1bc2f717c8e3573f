/// Collects the records of one file's tree while libxml2 reads it.
///
/// libxml2 says that a tag was read and where the reading stands; the exact bytes are found here. Nothing
/// is reported for text: it is what stands between two tags.
final class MarkupBuilder {
  /// Why the reading was broken off although libxml2 saw no error.
  enum Stop { case tooDeep, doctype }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var names: InternedNames
  private var nodes: [NodeRecord] = []
  private var attributes: [AttributeRecord] = []
  private var declarations: [DeclarationRecord] = []
  private var open: [UInt32] = []
  /// One past the last tag.
  private var position = 0
  /// Set once the bytes are not what libxml2 says: it will report an error, and nothing here is used.
  private var isLost = false

  var stop: Stop?
  /// Whether a name or a declaration goes against the rules for prefixes.
  var hasNamespaceError = false
  /// Where libxml2 stood at its first error, as a byte offset.
  var firstError: Int?

  init(bytes: UnsafeBufferPointer<UInt8>, names: NameTable) {
    self.bytes = bytes
    self.names = InternedNames(names)
  }

  /// The finished tree of a well-formed file; nil where the bytes and libxml2 disagree.
  func markup(of file: SourceFile) -> Markup? {
    guard !isLost, open.isEmpty, !nodes.isEmpty else { return nil }
    return Markup(
      file: file, names: names.table, nodes: nodes, attributes: attributes, declarations: declarations)
  }

  /// A start tag was read up to its `>` or `/>` at `end`; false if the file is too deep to go on.
  func startElement(
    local: UnsafePointer<UInt8>, namespace: UnsafePointer<UInt8>?, hasPrefix: Bool, end: Int,
    values: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int
  ) -> Bool {
    guard !isLost, let start = addTextUpToTag(), start < end, let past = tagEnd(end) else {
      isLost = true
      return true
    }
    if open.count == MarkupBounds.depth { return false }
    if hasPrefix && namespace == nil { hasNamespaceError = true }
    let index = UInt32(nodes.count)
    nodes.append(
      NodeRecord(
        start: UInt32(start), end: 0, startTagEnd: UInt32(past),
        name: names.id(local: local, namespace: namespace), parent: open.last ?? NodeRecord.none, next: 0,
        firstAttribute: UInt32(attributes.count)))
    open.append(index)
    addAttributes(of: index, from: nameEnd(start + 1), to: end, values: values, count: count)
    position = past
    return true
  }

  /// An end tag, or a tag that closes itself, was read; the reading stands just after it.
  func endElement(end: Int) {
    guard !isLost, let index = open.popLast() else { return }
    if end != position {
      guard addTextUpToTag(inside: index) != nil, end <= bytes.count else {
        isLost = true
        return
      }
      position = end
    }
    nodes[Int(index)].end = UInt32(end)
    nodes[Int(index)].next = UInt32(nodes.count)
  }

  /// One past `>` or `/>` at `end`; nil if neither stands there, as happens just before an error.
  private func tagEnd(_ end: Int) -> Int? {
    guard end < bytes.count else { return nil }
    if bytes[end] == UInt8(ascii: ">") { return end + 1 }
    guard bytes[end] == UInt8(ascii: "/"), end + 1 < bytes.count else { return nil }
    return bytes[end + 1] == UInt8(ascii: ">") ? end + 2 : nil
  }

  /// Adds what stands between the last tag and the next as one text, and returns where that tag begins.
  private func addTextUpToTag(inside closing: UInt32? = nil) -> Int? {
    var first: Int?
    var last = position
    var at = position
    while let tag = find(UInt8(ascii: "<"), from: at), tag + 1 < bytes.count {
      if tag > at {
        first = first ?? at
        last = tag
      }
      switch bytes[tag + 1] {
      case UInt8(ascii: "?"):
        guard let end = past("?>", from: tag + 2) else { return nil }
        at = end
      case UInt8(ascii: "!") where tag + 2 < bytes.count && bytes[tag + 2] == UInt8(ascii: "-"):
        guard let end = past("-->", from: tag + 4) else { return nil }
        at = end
      case UInt8(ascii: "!"):
        guard let end = past("]]>", from: tag + 9) else { return nil }
        if end > tag + 12 {
          first = first ?? tag
          last = end
        }
        at = end
      default:
        if let first, let parent = closing ?? open.last { addText(first, last, in: parent) }
        return tag
      }
    }
    return nil
  }

  private func addText(_ start: Int, _ end: Int, in parent: UInt32) {
    nodes.append(
      NodeRecord(
        start: UInt32(start), end: UInt32(end), startTagEnd: 0, name: NodeRecord.text, parent: parent,
        next: UInt32(nodes.count + 1), firstAttribute: UInt32(attributes.count)))
  }

  /// Adds the properties between the name and the end of a start tag.
  ///
  /// `values` holds five pointers for each: name, prefix, namespace, and both ends of its value.
  private func addAttributes(
    of element: UInt32, from start: Int, to end: Int,
    values: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int
  ) {
    var at = start
    var number = 0
    while true {
      while at < end, bytes[at].isXMLSpace { at += 1 }
      guard at < end else { break }
      let name = at
      at = nameEnd(name)
      let isDeclaration = declaresNamespace(name, at)
      while at < end, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "'") { at += 1 }
      guard at < end, let close = find(bytes[at], from: at + 1), close < end else {
        isLost = true
        return
      }
      let (nameStart, valueStart, valueEnd) = (UInt32(name), UInt32(at + 1), UInt32(close))
      at = close + 1
      if isDeclaration {
        declarations.append(
          DeclarationRecord(
            element: element, nameStart: nameStart, valueStart: valueStart, valueEnd: valueEnd))
        continue
      }
      // A property that libxml2 leaves out goes against the rules for prefixes.
      guard number < count, let values, let local = values[number * 5] else {
        hasNamespaceError = true
        return
      }
      let namespace = values[number * 5 + 2]
      if values[number * 5 + 1] != nil && namespace == nil { hasNamespaceError = true }
      attributes.append(
        AttributeRecord(
          name: names.id(local: local, namespace: namespace), nameStart: nameStart, valueStart: valueStart,
          valueEnd: valueEnd))
      number += 1
    }
  }

  /// Whether the name from `start` to `end` is `xmlns` or begins with `xmlns:`.
  private func declaresNamespace(_ start: Int, _ end: Int) -> Bool {
    guard end - start >= 5, bytes[start] == UInt8(ascii: "x"), bytes[start + 1] == UInt8(ascii: "m"),
      bytes[start + 2] == UInt8(ascii: "l"), bytes[start + 3] == UInt8(ascii: "n"),
      bytes[start + 4] == UInt8(ascii: "s")
    else { return false }
    return end - start == 5 || bytes[start + 5] == UInt8(ascii: ":")
  }

  private func nameEnd(_ start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at].continuesName { at += 1 }
    return at
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    var at = start
    while at < bytes.count {
      if bytes[at] == byte { return at }
      at += 1
    }
    return nil
  }

  /// One past the first `mark` at or after `start`.
  private func past(_ mark: StaticString, from start: Int) -> Int? {
    mark.withUTF8Buffer { mark in
      var at = start
      while at + mark.count <= bytes.count {
        if bytes[at] == mark[0], bytes[at..<at + mark.count].elementsEqual(mark) { return at + mark.count }
        at += 1
      }
      return nil
    }
  }
}
