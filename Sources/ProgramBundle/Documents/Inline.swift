/// A piece of running text.
///
/// In JSON an object with one of the keys `text`, `strong`, `emphasis`, `term`, `answer` and `link`.
public enum Inline: Sendable, Hashable {
  /// Words: `{"text":"…"}`.
  case text(String)
  /// Stressed: `{"strong":[…]}`.
  case strong([Inline])
  /// Said differently, such as a thought or a title: `{"emphasis":[…]}`.
  case emphasis([Inline])
  /// A word of the glossary: `{"term":"pacing","content":[…]}`.
  case term(id: String, content: [Inline])
  /// The patient's own answer, and the text for who did not give it: `{"answer":"goals.first","otherwise":"…"}`.
  case answer(AnswerReference, otherwise: String?)
  /// A link to a page: `{"link":"goals.why","content":[…]}`.
  case link(target: String, content: [Inline])
}

extension Inline: Codable {
  private enum Key: String, CodingKey { case text, strong, emphasis, term, answer, link, content, otherwise }

  /// Decodes the piece by the key that it has.
  public init(from decoder: any Decoder) throws {
    let node = try decoder.container(keyedBy: Key.self)
    if node.contains(.text) {
      self = .text(try node.decode(String.self, forKey: .text))
    } else if node.contains(.strong) {
      self = .strong(try node.decode([Inline].self, forKey: .strong))
    } else if node.contains(.emphasis) {
      self = .emphasis(try node.decode([Inline].self, forKey: .emphasis))
    } else if node.contains(.term) {
      let id = try node.decode(String.self, forKey: .term)
      ReferenceRecorder.of(decoder)?.use(part: PartReference(kind: .term, id: id))
      self = .term(id: id, content: try node.decode([Inline].self, forKey: .content))
    } else if node.contains(.answer) {
      self = .answer(
        try node.decode(AnswerReference.self, forKey: .answer),
        otherwise: try node.decodeIfPresent(String.self, forKey: .otherwise))
    } else {
      let target = try node.decode(String.self, forKey: .link)
      ReferenceRecorder.of(decoder)?.use(part: PartReference(kind: .page, id: target))
      self = .link(target: target, content: try node.decode([Inline].self, forKey: .content))
    }
  }

  /// Encodes the piece under its key.
  public func encode(to encoder: any Encoder) throws {
    var node = encoder.container(keyedBy: Key.self)
    switch self {
    case .text(let text): try node.encode(text, forKey: .text)
    case .strong(let content): try node.encode(content, forKey: .strong)
    case .emphasis(let content): try node.encode(content, forKey: .emphasis)
    case .term(let id, let content):
      try node.encode(id, forKey: .term)
      try node.encode(content, forKey: .content)
    case .answer(let reference, let otherwise):
      try node.encode(reference, forKey: .answer)
      try node.encodeIfPresent(otherwise, forKey: .otherwise)
    case .link(let target, let content):
      try node.encode(target, forKey: .link)
      try node.encode(content, forKey: .content)
    }
  }
}
