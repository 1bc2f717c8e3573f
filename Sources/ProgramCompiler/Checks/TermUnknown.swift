extension Check {
  /// A glossary word that is not in the glossary.
  static let termUnknown = Check(
    Rule(
      "term-unknown",
      title: Wording(
        nl: "Elk woord met uitleg staat in de woordenlijst.",
        en: "Every word with an explanation is in the glossary."),
      why: Wording(
        nl: "Wie op het woord tikt, krijgt de uitleg uit `glossary.xml`.",
        en: "Who taps the word gets the explanation from `glossary.xml`."),
      example: .init(
        .page, bad: "<p><term ref=\"pacin\"/> helpt.</p>", good: "<p><term ref=\"pacing\"/> helpt.</p>"))
  ) { rule, context in
    context.inventory.texts.flatMap { text, site in
      text.pieces.compactMap { piece -> Diagnostic? in
        guard case .term(let reference, _) = piece,
          context.symbols.term(reference.text, in: site.scope) == nil
        else { return nil }
        let names = context.program.glossary.map(\.id.text)
        let near = NearMiss.of(reference.text, among: names)
        return rule.finding(
          at: reference.place,
          Wording(
            nl: "`\(reference.text.shortened)` staat niet in de woordenlijst.",
            en: "`\(reference.text.shortened)` is not in the glossary."),
          element: site.owner,
          solutions: [
            near.map {
              .init(
                Wording(nl: "Schrijf `\($0)`.", en: "Write `\($0)`."), edits: [.init(reference.place, $0)])
            }
              ?? .init(
                Wording(
                  nl:
                    "Voeg `\(reference.text.shortened)` toe in `glossary.xml`, of kies een woord dat erin staat.",
                  en: "Add `\(reference.text.shortened)` in `glossary.xml`, or choose a word that is in it."))
          ])
      }
    }
  }
}
