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
    let isName = names.contains(text.unit.site.role) || text.unit.handling == .adapted
    guard let source = GateWords.common(text.sourceLanguage),
      let target = GateWords.common(text.targetLanguage)
    else {
      return isEqual && !isName && GateWords.words(in: plain).count { $0.count > 1 } >= 3 ? plain : nil
    }
    if isEqual {
      let words = GateWords.words(in: plain).filter { $0.count > 1 }
      let ofSource = words.filter { source.contains($0) && !target.contains($0) }
      let isAllUnknown = !words.isEmpty && !words.contains { target.contains($0) } && !ofSource.isEmpty
      return !isName && (ofSource.count >= 2 || isAllUnknown) ? plain : nil
    }
    return GateWords.sentences(in: plain).first { sentence in
      let words = GateWords.words(in: sentence).filter { $0.count > 1 }
      let ofSource = words.count { source.contains($0) && !target.contains($0) }
      return words.count >= 3 && ofSource >= 2 && ofSource * 2 > words.count
    }
  }

  /// What texts that are names are.
  private static let names: Set<String> = ["who", "name"]
}
