/// A property of a part, written `name="value"`: a cursor into its `Markup`, cheap to copy.
public struct Attribute: Sendable {
  let markup: Markup
  let record: AttributeRecord

  /// The name's number in `Markup.names`.
  public var name: NameID { NameID(stored: record.name) }
  /// The name without its prefix.
  public var localName: String { markup.names[name].local }
  /// The namespace's URI; empty where there is none.
  public var namespace: String { markup.names[name].namespace }
  /// The name as written, with its prefix.
  public var qualifiedName: String { markup.file.text(nameSpan) }

  /// The name.
  public var nameSpan: Span {
    let start = Int(record.nameStart)
    return Span(start, markup.file.bytes.endOfName(from: start))
  }
  /// The value, inside the quotes.
  public var valueSpan: Span { Span(Int(record.valueStart), Int(record.valueEnd)) }
  /// From the name to the closing quote.
  public var span: Span { Span(Int(record.nameStart), Int(record.valueEnd) + 1) }
  /// Where to point for its value.
  public var place: Place { markup.file.place(valueSpan) }

  /// The characters it stands for: references replaced, a line end or tab as a space.
  public var value: String { written.value }

  /// The bytes of the file that `range`, in UTF-8 bytes of `value`, was written with.
  public func source(_ range: Range<Int>) -> Span { written.source(range) }

  private var written: WrittenText {
    WrittenText(bytes: markup.file.bytes, span: valueSpan, kind: .property)
  }
}

/// The binding of a prefix, or of no prefix, to a namespace: `xmlns:p="…"` or `xmlns="…"`.
public struct NamespaceDeclaration: Sendable {
  /// The prefix; empty for `xmlns="…"`.
  public let prefix: String
  /// The namespace's URI.
  public let namespace: String
  /// `xmlns:p` or `xmlns`.
  public let nameSpan: Span
  /// The namespace, inside the quotes.
  public let valueSpan: Span
}

extension Element {
  /// The properties in the order in which they are written, without `xmlns`.
  public var attributes: Attributes {
    let end =
      Int(index) + 1 < markup.nodes.count
      ? Int(markup.nodes[Int(index) + 1].firstAttribute) : markup.attributes.count
    return Attributes(markup: markup, range: Int(record.firstAttribute)..<end)
  }

  /// The property `local` without a namespace.
  public func attribute(_ local: String) -> Attribute? { attribute("", local) }

  /// The property `local` of `namespace`.
  public func attribute(_ namespace: String, _ local: String) -> Attribute? {
    attributes.first {
      let name = markup.names[$0.name]
      return name.local == local && name.namespace == namespace
    }
  }

  /// The `xmlns` declarations of this part itself, in the order in which they are written.
  public var namespaceDeclarations: [NamespaceDeclaration] {
    let all = markup.declarations
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].element < index { low = middle + 1 } else { high = middle }
    }
    return all[low...].prefix { $0.element == index }.map { record in
      let start = Int(record.nameStart)
      let nameSpan = Span(start, markup.file.bytes.endOfName(from: start))
      let valueSpan = Span(Int(record.valueStart), Int(record.valueEnd))
      let written = WrittenText(bytes: markup.file.bytes, span: valueSpan, kind: .property)
      return NamespaceDeclaration(
        prefix: String(markup.file.text(nameSpan).dropFirst("xmlns:".count)), namespace: written.value,
        nameSpan: nameSpan, valueSpan: valueSpan)
    }
  }

  /// The properties of one part, by their position from 0.
  public struct Attributes: RandomAccessCollection, Sendable {
    fileprivate let markup: Markup
    fileprivate let range: Range<Int>

    /// 0.
    public var startIndex: Int { 0 }
    /// The number of properties.
    public var endIndex: Int { range.count }
    /// The property at `position`.
    public subscript(position: Int) -> Attribute {
      precondition(range.indices.contains(range.lowerBound + position), "The part has that property.")
      return Attribute(markup: markup, record: markup.attributes[range.lowerBound + position])
    }
  }
}
