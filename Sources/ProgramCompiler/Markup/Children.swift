extension Element {
  /// The parts and texts directly in it, in order.
  public var children: Children { Children(of: self) }
  /// The parts directly in it, in order.
  public var elements: ChildElements { ChildElements(of: self) }
}

/// The parts and texts directly in a part.
public struct Children: Sequence, IteratorProtocol, Sendable {
  private let markup: Markup
  private var index: UInt32
  private let end: UInt32

  init(of element: ProgramCompiler.Element) {
    markup = element.markup
    index = element.index + 1
    end = element.record.next
  }

  /// The next one; nil after the last.
  public mutating func next() -> Node? {
    guard index < end else { return nil }
    defer { index = markup.nodes[Int(index)].next }
    return markup.node(index)
  }
}

/// The parts directly in a part.
public struct ChildElements: Sequence, IteratorProtocol, Sendable {
  private let markup: Markup
  private var index: UInt32
  private let end: UInt32

  init(of element: Element) {
    markup = element.markup
    index = element.index + 1
    end = element.record.next
  }

  /// The next one; nil after the last.
  public mutating func next() -> Element? {
    while index < end {
      let record = markup.nodes[Int(index)]
      defer { index = record.next }
      if record.name != NodeRecord.text { return markup.element(index) }
    }
    return nil
  }
}
