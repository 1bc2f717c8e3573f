extension TextGate {
  /// Glossary words that a text calls something else than the glossary does.
  static let term = TextGate(
    Rule(
      "translation-term", .warning,
      title: Wording(
        nl: "Een woord uit de woordenlijst heet overal hetzelfde.",
        en: "A word of the glossary has one name everywhere."),
      why: Wording(
        nl: "Wie op het woord tikt, krijgt de uitleg van een ander woord te lezen.",
        en: "Whoever taps the word gets to read the explanation of another word."),
      example: .init(
        .ledger,
        bad: "[start.welcome_p1]\ntarget Good to see you. Here you learn about <term1>limits</term1>.",
        good: "[start.welcome_p1]\ntarget Good to see you. Here you learn about <term1>pacing</term1>."))
  ) { text in
    guard ReadingLanguage.partsWords(text.targetLanguage) else { return [] }
    return text.unit.codes.filter { $0.kind == .term }.compactMap { code in
      let key = text.unit.scope.qualified(code.reference)
      guard let word = text.locales.terms[key] ?? text.locales.terms[code.reference] else { return nil }
      let written = text.target.words(within: code.name)
      let own = contentWords(written)
      let listed = contentWords(word.plain)
      let keepsEnds = ["nl", "en", "de"].contains(text.targetLanguage)
      let isSame =
        own.isEmpty || listed.isEmpty
        || own.contains { a in listed.contains { beginsAlike(a, $0, keepsEnds: keepsEnds) } }
      return isSame ? nil : problem(written, word.plain)
    }
  }

  private static func problem(_ written: String, _ listed: String) -> Problem {
    Problem(
      summary: Wording(
        nl: "Hier staat `\(written)`; in de woordenlijst heet het `\(listed)`.",
        en: "Here it is `\(written)`; the glossary calls it `\(listed)`."),
      wayOut: Wording(
        nl: "Neem het woord van de woordenlijst; verbuigen mag.",
        en: "Use the word of the glossary; it may be inflected."))
  }

  /// The words that say something, without accents and case; all of them where every word is short.
  private static func contentWords(_ text: String) -> [String] {
    let words = GateWords.words(in: text).map(GateWords.folded)
    let long = words.filter { $0.count > 3 }
    return long.isEmpty ? words : long
  }

  /// How many letters two forms of a word share at least (our choice).
  private static let sharedLetters = 4

  /// Where short words change their last letter (`боль`, `боли`), that one need not be the same.
  private static func beginsAlike(_ a: String, _ b: String, keepsEnds: Bool) -> Bool {
    let shorter = min(a.count, b.count)
    let length = min(sharedLetters, keepsEnds || shorter < 3 ? shorter : shorter - 1)
    return a.prefix(length) == b.prefix(length)
  }
}

extension CodedText {
  /// The words between where a code begins and where it ends.
  func words(within code: String) -> String {
    var isWithin = false
    var text = ""
    for piece in pieces {
      switch piece {
      case .words(let words): if isWithin { text += words }
      case .opening(let name): isWithin = isWithin || name == code
      case .closing(let name): isWithin = isWithin && name != code
      case .mark: break
      }
    }
    return text
  }
}
