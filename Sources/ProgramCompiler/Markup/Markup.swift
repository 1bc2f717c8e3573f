/// The tree of one well-formed file, in which every part, property and text knows its exact bytes.
///
/// The nodes stand in document order in one array of 28 bytes each; texts and values are not kept
/// but read from the file's bytes when asked for. Comments and processing instructions are left out.
public final class Markup: Sendable {
  /// The file it was read from.
  public let file: SourceFile
  /// The seed that was given, with the same numbers, then the names that were not in it.
  public let names: NameTable

  let nodes: [NodeRecord]
  let attributes: [AttributeRecord]
  let declarations: [DeclarationRecord]

  init(
    file: SourceFile, names: NameTable, nodes: [NodeRecord], attributes: [AttributeRecord],
    declarations: [DeclarationRecord]
  ) {
    precondition(!nodes.isEmpty, "A well-formed file has a part.")
    self.file = file
    self.names = names
    self.nodes = nodes
    self.attributes = attributes
    self.declarations = declarations
  }

  /// The outermost part.
  public var root: Element { element(0) }

  func element(_ index: UInt32) -> Element { Element(markup: self, index: index) }

  func node(_ index: UInt32) -> Node {
    nodes[Int(index)].name == NodeRecord.text
      ? .text(Text(markup: self, index: index)) : .element(element(index))
  }
}

/// One part or one text.
///
/// The rest follows from these: the first child is the next record if that lies within `next`; the
/// attributes end where those of the next record begin; an end tag is found from `end` back to `<`.
struct NodeRecord {
  /// Stands as `name` for text.
  static let text = UInt32.max
  /// Stands as `parent` for the outermost part.
  static let none = UInt32.max

  /// The first byte.
  var start: UInt32
  /// One past the last byte.
  var end: UInt32
  /// One past the `>` of the start tag; 0 for text.
  var startTagEnd: UInt32
  /// The name's number, or `text`.
  var name: UInt32
  /// The record of the part around it.
  var parent: UInt32
  /// The record after it and all that is in it.
  var next: UInt32
  /// Its first attribute; for text, where the next part's attributes will begin.
  var firstAttribute: UInt32
}

/// One property as written: `name="value"`.
struct AttributeRecord {
  var name: UInt32
  var nameStart: UInt32
  /// Inside the quotes.
  var valueStart: UInt32
  /// The closing quote.
  var valueEnd: UInt32
}

/// One `xmlns="…"` or `xmlns:p="…"`.
struct DeclarationRecord {
  /// The record of the part that carries it.
  var element: UInt32
  var nameStart: UInt32
  var valueStart: UInt32
  var valueEnd: UInt32
}
