/// The languages in which findings can be read.
public enum Language: String, Sendable, CaseIterable {
  /// Dutch.
  case nl
  /// English.
  case en
}

/// One sentence, or a few, in every language of the catalogue.
///
/// Both are written side by side where the finding is made, so that none can be forgotten.
public struct Wording: Sendable, Equatable {
  /// The Dutch text.
  public let nl: String
  /// The English text.
  public let en: String

  /// The same sentence in both languages; what a terminal would act on is written out.
  public init(nl: String, en: String) {
    self.nl = nl.visible()
    self.en = en.visible()
  }

  /// The text in `language`.
  public subscript(language: Language) -> String {
    switch language {
    case .nl: nl
    case .en: en
    }
  }

  /// No words at all: what is added to it stays as it is.
  static let none = Wording(nl: "", en: "")

  /// The wording with the same text in front in every language.
  func prefixed(by text: String) -> Wording { Wording(nl: text + nl, en: text + en) }

  /// The two wordings one after the other, with a space between.
  public static func + (a: Wording, b: Wording) -> Wording {
    if a == none { return b }
    return b == none ? a : Wording(nl: a.nl + " " + b.nl, en: a.en + " " + b.en)
  }
}
