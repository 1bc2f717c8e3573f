/// Text between two tags: a cursor into its `Markup`, cheap to copy.
///
/// A comment does not part a text in two, nor does the edge of a CDATA section.
public struct Text: Sendable {
  /// The tree it stands in.
  public let markup: Markup
  let index: UInt32

  init(markup: Markup, index: UInt32) {
    self.markup = markup
    self.index = index
  }

  /// From its first to its last byte as written; a CDATA section is counted with its brackets.
  public var span: Span {
    let record = markup.nodes[Int(index)]
    return Span(Int(record.start), Int(record.end))
  }

  /// The characters it stands for: references replaced, line ends as `\n`.
  public var value: String { written.value }

  /// Whether it is only spaces, tabs and line ends.
  public var isBlank: Bool { written.isBlank }

  /// The bytes of the file that `range`, in UTF-8 bytes of `value`, was written with.
  public func source(_ range: Range<Int>) -> Span { written.source(range) }

  private var written: WrittenText { WrittenText(bytes: markup.file.bytes, span: span, kind: .content) }
}
