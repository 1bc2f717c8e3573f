/// An inline part of a text, as a translator meets it: a code that must stay.
struct UnitCode: Sendable, Hashable {
  /// Its kind and its number in the text: `term1`.
  let name: String
  let kind: Kind
  /// What it refers to, as the author wrote it; empty for emphasis.
  let reference: String
  /// What an answer is replaced by for who did not give it, which is a text of its own for translators.
  let otherwise: String?

  /// The kinds of inline parts, by their names in the authoring language.
  enum Kind: String, Sendable, Hashable, CaseIterable {
    case strong
    case emphasis = "em"
    case term
    case answer
    case link
  }

  /// Whether it goes around words.
  var isPair: Bool { kind != .answer }
}

/// A text as codes and words, with what its codes stand for.
struct CodedSource {
  private(set) var text = CodedText()
  private(set) var codes: [UnitCode] = []

  /// Reads running text; `word` gives a glossary word where the author left it to the glossary.
  init(_ text: RichText, word: (Reference) -> [RichText.Inline]) {
    add(text.runs, word)
  }

  private mutating func add(_ runs: [RichText.Inline], _ word: (Reference) -> [RichText.Inline]) {
    for run in runs {
      switch run {
      case .text(let words): text.append(.words(words))
      case .strong(let inner): pair(.strong, "", inner, word)
      case .emphasis(let inner): pair(.emphasis, "", inner, word)
      case .term(let reference, let inner):
        pair(.term, reference.text, inner.isEmpty ? word(reference) : inner, word)
      case .link(let target, let inner): pair(.link, target.text, inner, word)
      case .answer(let reference, let otherwise):
        text.append(.mark(note(.answer, reference.text, otherwise)))
      }
    }
  }

  private mutating func pair(
    _ kind: UnitCode.Kind, _ reference: String, _ inner: [RichText.Inline],
    _ word: (Reference) -> [RichText.Inline]
  ) {
    let name = note(kind, reference, nil)
    text.append(.opening(name))
    add(inner, word)
    text.append(.closing(name))
  }

  private mutating func note(_ kind: UnitCode.Kind, _ reference: String, _ otherwise: String?) -> String {
    let name = "\(kind.rawValue)\(codes.count + 1)"
    codes.append(UnitCode(name: name, kind: kind, reference: reference, otherwise: otherwise))
    return name
  }
}
