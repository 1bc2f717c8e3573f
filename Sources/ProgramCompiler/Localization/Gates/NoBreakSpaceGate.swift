extension TextGate {
  /// Spaces that keep words together where neither the author nor the language asks for it.
  static let noBreakSpace = TextGate(
    Rule(
      "translation-no-break-space",
      title: Wording(
        nl: "Een vaste spatie staat waar de taal erom vraagt.",
        en: "A no-break space stands where the language asks for it."),
      why: Wording(
        nl: "Woorden die niet gescheiden mogen worden, lopen op een telefoon van het scherm af.",
        en: "Words that may not be parted run off the screen of a telephone."),
      example: .init(.ledger, bad: "target Welcome{U+00A0}here", good: "target Welcome here"))
  ) { text in
    let plain = Array(text.target.plain.unicodeScalars)
    let found = plain.indices.filter { plain[$0].isNoBreakSpace }
    if found.isEmpty || text.unit.source.plain.unicodeScalars.contains(where: \.isNoBreakSpace) { return [] }
    let habits = Spacing(language: text.targetLanguage)
    let wrong = found.filter { !habits.ask(in: plain, at: $0) }
    if wrong.isEmpty { return [] }
    return [
      Problem(
        summary: Wording(
          nl: wrong.count == 1 ? "Hier staat een vaste spatie." : "Hier staan \(wrong.count) vaste spaties.",
          en: wrong.count == 1
            ? "There is a no-break space here." : "There are \(wrong.count) no-break spaces here."),
        wayOut: Wording(nl: "Typ een gewone spatie.", en: "Type an ordinary space."))
    ]
  }

  /// Where a language keeps words together.
  private struct Spacing {
    let language: String
    /// Languages that keep a preposition of one letter with what follows.
    private static let keepingLetters: Set<String> = [
      "cs", "sk", "pl", "uk", "ru", "bg", "sl", "hr", "bs", "sr",
    ]
    /// Languages that keep a dash with what goes before.
    private static let keepingDashes: Set<String> = ["fr", "ru", "uk", "bg", "pl", "es", "lv", "lt"]
    /// Languages with abbreviations of single letters that belong together: `z. B.`, `a. m.`
    private static let keepingAbbreviations: Set<String> = [
      "de", "es", "cs", "sk", "pl", "sl", "fi", "nb", "nn", "da",
    ]

    init(language: String) { self.language = language }

    func ask(in text: [Unicode.Scalar], at index: Int) -> Bool {
      let before = index > 0 ? text[index - 1] : " "
      let after = index + 1 < text.count ? text[index + 1] : " "
      if before.properties.numericType != nil { return true }
      if after.properties.numericType != nil, ".°§№#€$£".unicodeScalars.contains(before) || language == "fr" {
        return true
      }
      if language == "fr", ";:!?»%".unicodeScalars.contains(after) || before == "«" { return true }
      if Self.keepingDashes.contains(language),
        "–—".unicodeScalars.contains(after) || "–—".unicodeScalars.contains(before)
      {
        return true
      }
      if Self.keepingLetters.contains(language), before.properties.isAlphabetic, !isLetter(text, index - 2) {
        return true
      }
      return Self.keepingAbbreviations.contains(language) && before == "." && isLetter(text, index - 2)
        && !isLetter(text, index - 3)
    }

    private func isLetter(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
      index >= 0 && text[index].properties.isAlphabetic
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isNoBreakSpace: Bool { value == 0xA0 || value == 0x202F }
}
