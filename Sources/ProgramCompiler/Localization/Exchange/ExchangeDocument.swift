import ProgramBundle

/// What a translator gets: the texts of a program in one locale, whatever the format.
struct ExchangeDocument: Sendable {
  let program: String
  let version: String
  let sourceLocale: String
  let locale: String
  /// What the translator should know of the program as a whole.
  let notes: [String]
  /// By source file, in the order of the program.
  let files: [File]

  /// The texts of one file of the program.
  struct File: Sendable {
    let path: String
    let units: [Unit]
  }

  /// A text as it is handed out.
  struct Unit: Sendable {
    let id: String
    let source: CodedText
    let codes: [UnitCode]
    /// What a translator sees in place of each code, in the order of `codes`.
    let shown: [String]
    /// What stands as the translation: what there is already, or else the author's text to write over.
    let target: CodedText
    /// The digest of what stood as the translation when it was handed out, by which it is seen who changed it since.
    let handedOut: TextDigest
    let state: State
    let isLocked: Bool
    /// The most characters, without codes; nil where there is no limit.
    let maxLength: Int?
    let notes: [String]
    /// The author's text, as it is and as it was, for tools that show no more than the translation and the notes.
    let sourceNotes: [String]
    let alternatives: [Alternative]
  }

  /// How far a text is, as translators' tools know it.
  enum State: Sendable {
    case needsTranslation
    /// The author's text changed.
    case needsReview
    case translated
    case signedOff
  }

  /// An earlier translation to look at.
  struct Alternative: Sendable {
    let source: CodedText
    let target: CodedText
    let origin: Origin

    enum Origin: String, Sendable {
      /// Of this text, before the author changed it.
      case previous = "previous-version"
      /// Of the same words elsewhere, signed off.
      case memory
    }
  }

  var units: [Unit] { files.flatMap(\.units) }
}

/// The forms in which texts are exchanged.
public enum ExchangeFormat: String, Sendable, CaseIterable {
  /// XLIFF 1.2: read and written by OmegaT, Weblate, Poedit and others.
  case xliff12
  /// XLIFF 2.1, the present standard.
  case xliff21
  /// Gettext PO.
  case po
  /// TMX 1.4, a translation memory: written only.
  case tmx
}
