/// One part of a file: a cursor into its `Markup`, cheap to copy.
public struct Element: Sendable {
  /// The tree it stands in.
  public let markup: Markup
  let index: UInt32

  init(markup: Markup, index: UInt32) {
    self.markup = markup
    self.index = index
  }

  var record: NodeRecord { markup.nodes[Int(index)] }

  /// The name's number in `markup.names`.
  public var name: NameID { NameID(stored: record.name) }
  /// The name without its prefix.
  public var localName: String { markup.names[name].local }
  /// The namespace's URI; empty where there is none.
  public var namespace: String { markup.names[name].namespace }
  /// The name as written, with its prefix.
  public var qualifiedName: String { markup.file.text(nameSpan) }

  /// The whole part, from the `<` of its start tag to the `>` of its end tag.
  public var span: Span {
    let record = record
    return Span(Int(record.start), Int(record.end))
  }

  /// The start tag, from `<` to `>`.
  public var startTag: Span {
    let record = record
    return Span(Int(record.start), Int(record.startTagEnd))
  }

  /// The name in the start tag.
  public var nameSpan: Span {
    let start = Int(record.start) + 1
    return Span(start, markup.file.bytes.endOfName(from: start))
  }

  /// The end tag, from `</` to `>`; nil for `<a/>`.
  public var endTag: Span? {
    let record = record
    let bytes = markup.file.bytes
    if bytes[Int(record.startTagEnd) - 2] == UInt8(ascii: "/") { return nil }
    var start = Int(record.end) - 1
    while bytes[start] != UInt8(ascii: "<") { start -= 1 }
    return Span(start, Int(record.end))
  }

  /// All between the tags; empty, after the start tag, for `<a/>`.
  public var content: Span {
    let start = startTag.end
    return Span(start, endTag?.start ?? start)
  }

  /// Where to point for the part as a whole: its name in the start tag.
  public var place: Place { markup.file.place(nameSpan) }

  /// The part around it; nil for the outermost.
  public var parent: Element? {
    let parent = record.parent
    return parent == NodeRecord.none ? nil : Element(markup: markup, index: parent)
  }

  /// The texts directly in it, without those of the parts in it, put together.
  public var text: String {
    var result = ""
    for case .text(let text) in children { result += text.value }
    return result
  }
}

/// A part or a text, among the children of a part.
public enum Node: Sendable {
  /// A part.
  case element(Element)
  /// Text up to the next part.
  case text(Text)
}
