/// A condition or formula as it stands in the file: its text, and how to find the bytes of any part of it.
struct WrittenExpression {
  let bytes: [UInt8]
  let file: SourceFile
  /// The whole, without white space at its ends.
  let whole: Place
  /// The property it is the value of, with its name and quotes; nil for the text of a part.
  let property: Place?
  private let source: (Range<Int>) -> Span

  /// The value of an attribute.
  init(_ attribute: Attribute) {
    bytes = Array(attribute.value.utf8)
    file = attribute.markup.file
    source = attribute.source
    whole = file.place(file.trimmed(attribute.valueSpan))
    property = attribute.wholePlace
  }

  /// The text of an element; where there is none, the place is the element's name.
  init(_ element: Element) {
    file = element.markup.file
    property = nil
    let texts = element.children.compactMap { if case .text(let text) = $0 { text } else { nil } }
    if let text = texts.first {
      bytes = Array(text.value.utf8)
      source = text.source
      whole = text.isBlank ? element.place : file.place(file.trimmed(text.span))
    } else {
      bytes = []
      source = { _ in element.nameSpan }
      whole = element.place
    }
  }

  /// The longest condition or formula, in bytes; the longest seen in practice has some hundreds.
  ///
  /// It also bounds how deep a chain such as `a + b + c` nests once it is read: every later step, and the reader
  /// of a bundle, goes through it by recursion.
  static let mostBytes = 2_000
  /// Whether it is longer than anybody can read.
  var isTooLong: Bool { bytes.count > Self.mostBytes }

  /// Where the bytes `range` of the text stand.
  func place(_ range: Range<Int>) -> Place { file.place(source(range)) }

  /// The bytes `range` of the text, with their place.
  func reference(_ range: Range<Int>) -> Reference {
    Reference(String(decoding: bytes[range], as: UTF8.self), at: place(range))
  }
}
