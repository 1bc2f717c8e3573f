/// A text of the program with its stable id, and where the author wrote it.
struct TextOrigin: Sendable {
  let id: String
  /// The part that holds it.
  let element: Element
  let content: Content

  enum Content: Sendable {
    case running(RichText)
    /// The value of an attribute.
    case property(Block.Phrase)
  }

  init(id: String, element: Element, content: Content) {
    self.id = id
    self.element = element
    self.content = content
  }

  init(_ phrase: Block.Phrase, id: String) {
    self.init(id: id, element: phrase.element, content: .property(phrase))
  }
}
