import ProgramBundle

/// A locale that is no language: texts made by the compiler to see what a translation will do to pages.
///
/// The tags are those of Unicode CLDR: `XA` for accented and longer texts, `XB` for texts mirrored from right to left.
struct PseudoLocale: Sendable {
  private let isMirrored: Bool

  /// Nil where `tag` is a language.
  init?(_ tag: String) {
    switch tag.split(separator: "-").last {
    case "XA": isMirrored = false
    case "XB": isMirrored = true
    default: return nil
    }
  }

  /// How much longer a text gets: short texts grow by so much from Dutch or English into German or Finnish.
  private static let growth = 0.4

  /// `text` in this locale; its codes stay, and their order is mirrored for none.
  func translation(of text: CodedText) -> CodedText {
    var result = CodedText()
    result.append(.words(isMirrored ? "\u{200F}" : "["))
    for piece in text.pieces {
      guard case .words(let words) = piece else {
        result.append(piece)
        continue
      }
      result.append(.words(isMirrored ? Self.mirrored(words) : Self.accented(words)))
    }
    let letters = text.plain.count { $0.isLetter }
    let extra = Int((Double(letters) * Self.growth).rounded(.up))
    result.append(.words(isMirrored ? "\u{200F}" : String(repeating: "~", count: extra) + "]"))
    return result
  }

  private static func accented(_ words: String) -> String {
    String(words.map { accents[$0] ?? $0 })
  }

  private static let accents: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip("aceiounyACEIOUNYsSzZ", "áçéíóúñýÁÇÉÍÓÚÑÝšŠžŽ"))

  /// Each run of words between marks that show it from right to left (U+202E to U+202C), so that Latin letters do what Arabic does.
  private static func mirrored(_ words: String) -> String {
    words.isEmpty ? words : "\u{202E}\(words)\u{202C}"
  }
}
