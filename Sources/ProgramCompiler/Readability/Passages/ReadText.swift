import ProgramBundle

/// A text as a reader meets it, with who gets it; shared by all who look at it.
final class ReadText: Sendable {
  let words: Words
  let role: Role
  /// What must be so about a patient to get it, from the file's root on.
  let path: ShownPath

  init(words: Words, role: Role, path: ShownPath) {
    self.words = words
    self.role = role
    self.path = path
  }

  /// What is written.
  enum Words: Sendable {
    case running(RichText)
    case phrase(Block.Phrase)
  }

  /// What a text is for: formulas are about whole sentences only.
  enum Role: String, Sendable {
    /// Paragraphs, key points, warnings, links, explanations of a question.
    case prose
    /// A point of a list, or a step.
    case item
    /// A title or a heading.
    case heading
    /// A question.
    case label
    /// An answer to choose, the ends of a scale.
    case option

    /// Whether formulas count it.
    var isInFormulas: Bool { self == .prose || self == .item }
    /// Whether it is as short as a sign: it has no sentences to speak of.
    var isSign: Bool { self == .heading || self == .option }
  }

  var place: Place {
    switch words {
    case .running(let text): text.place
    case .phrase(let phrase): phrase.place
    }
  }

  /// The words as a patient sees them who gave no answers; `term` gives the words of the glossary.
  func plain(_ term: (Reference) -> String) -> String {
    switch words {
    case .running(let text): text.plain(term: term)
    case .phrase(let phrase): phrase.text
    }
  }
}

/// Texts that a reader meets together: a page, a diary, an assignment; measured together.
struct Passage: Sendable {
  /// The stable id of what it belongs to: `goals.welcome`.
  let id: String
  let kind: Kind
  let scope: TextScope
  /// Where to point for it as a whole.
  let place: Place
  let part: Part
  /// The words stay as they are, as their publisher has them.
  var isLocked = false
  /// Of another language than the program's: its tag.
  var language: String?
  var texts: [ReadText] = []

  enum Kind: String, Sendable {
    case page
    case assignment
    case diary
    case instrument
    case glossary
    case safety
    case message
    /// Stories and quotes of patients: measured apart.
    case examples
    /// All stories and quotes of a module.
    case stories
    case transcript
    case therapist
    /// All pages of a module.
    case module
  }
}
