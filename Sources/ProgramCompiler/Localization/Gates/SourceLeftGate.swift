import ProgramBundle

extension TextGate {
  /// Texts, or sentences, that were left in the language of the author.
  static let sourceLeft = TextGate(
    Rule(
      "translation-source-left",
      title: Wording(nl: "Een vertaling is in haar eigen taal.", en: "A translation is in its own language."),
      why: Wording(
        nl: "Een patiënt krijgt nooit ongemerkt een stuk in een andere taal te lezen.",
        en: "A patient never gets to read a part in another language unnoticed."),
      example: .init(.ledger, bad: "target Welkom", good: "target Welcome"))
  ) { text in
    guard text.sourceLanguage != text.targetLanguage, text.unit.handling != .locked, let left = left(in: text)
    else { return [] }
    return [
      Problem(
        summary: Wording(
          nl: "Dit staat nog in de taal van de brontekst: `\(left)`.",
          en: "This is still in the language of the source text: `\(left)`."),
        wayOut: Wording(nl: "Vertaal het.", en: "Translate it."))
    ]
  }

  /// What was left; nil where all is translated, or where it cannot be known.
  private static func left(in text: GatedText) -> String? {
    let plain = text.target.plain
    let isEqual = plain == text.unit.source.plain
    let isName = names.contains(text.unit.site.role) || text.differsWithReason
    guard let words = TellingWords(text.sourceLanguage, text.targetLanguage) else {
      return isEqual && !isName && GateWords.words(in: plain).count { $0.count > 1 } >= 3 ? plain : nil
    }
    if isEqual {
      let all = GateWords.words(in: plain).filter { $0.count > 1 }
      let ofSource = all.count(where: words.areOfSource)
      let isAllUnknown = ofSource > 0 && !all.contains(where: words.target.contains)
      return !isName && (ofSource >= 2 || isAllUnknown || words.isPhrase(all)) ? plain : nil
    }
    return GateWords.sentences(in: plain).first { sentence in
      let all = GateWords.words(in: sentence).filter { $0.count > 1 }
      let ofSource = all.count(where: words.areOfSource)
      return all.count >= 3 && ofSource >= 2 && ofSource * 2 > all.count
    }
  }

  /// What texts that are names are.
  private static let names: Set<String> = ["who", "name"]
}

/// Words that tell two languages apart.
private struct TellingWords {
  let source: CommonWords
  let target: CommonWords
  private let small: Set<String>
  private let otherSmall: Set<String>

  /// Nil where the words of either language are not known.
  init?(_ source: String, _ target: String) {
    guard let own = GateWords.common(source), let other = GateWords.common(target),
      let small = Self.small[source],
      let otherSmall = Self.small[target]
    else { return nil }
    (self.source, self.target, self.small, self.otherSmall) = (own, other, small, otherSmall)
  }

  /// Whether a word is of the one language and not of the other.
  func areOfSource(_ word: String) -> Bool {
    let plain = word.lowercased()
    if small.contains(plain) { return !otherSmall.contains(plain) }
    return source.contains(word) && !target.contains(word)
  }

  /// Whether words are a phrase of the source: a small word of it beside another that is no name.
  func isPhrase(_ words: [String]) -> Bool {
    words.count > 1
      && words.contains { small.contains($0.lowercased()) && !otherSmall.contains($0.lowercased()) }
      && words.contains { !small.contains($0.lowercased()) && $0.first?.isLowercase == true }
  }

  /// Small words of which sentences are made. The lists of common words also have those of other languages,
  /// from names and quotations.
  private static let small: [String: Set<String>] = [
    "nl": """
    de het een je jij ik hij zij ze we wij en of maar dat dit die wat wie hoe waar wel niet geen ook nog \
    nu dan op voor van met bij naar om als is zijn was heb hebt heeft kun kunt kan mag wil wilt word wordt \
    te er zo aan uit over na door in deze jouw jou mijn meer veel heel iets alles doe doen ga gaat
    """,
    "en": """
    the an you he she it we they me and or but that this what who how where when not no also now then on \
    for of with at to if is are was have has can may will be in out over after by your my these more much \
    do does go goes so as
    """,
    "de": """
    der die das den dem ein eine einen du ich er sie es wir und oder aber dass dies was wer wie wo nicht \
    kein keine auch noch jetzt dann auf für von mit bei nach um als ist sind war habe hast hat kann kannst \
    darf will wird zu so an aus über durch in dein mein mehr viel sehr alles tun
    """,
  ].mapValues { Set($0.split(separator: " ").map(String.init)) }
}
