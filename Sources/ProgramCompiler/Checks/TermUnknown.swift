extension Check {
  /// A glossary word that is not in the glossary.
  static let termUnknown = Check.inFile(
    Rule(
      "term-unknown",
      title: Wording(
        nl: "Elk woord met uitleg staat in de woordenlijst.",
        en: "Every word with an explanation is in the glossary."),
      why: Wording(
        nl: "Wie op het woord tikt, krijgt de uitleg uit `glossary.xml`.",
        en: "Whoever taps the word gets the explanation from `glossary.xml`."),
      example: .init(
        .page, bad: "<p><term ref=\"pacin\"/> helpt.</p>", good: "<p><term ref=\"pacing\"/> helpt.</p>"))
  ) { rule, context -> AnySequence<Diagnostic> in
    AnySequence(context.unknownTerms.lazy.map { finding(rule, $0, $1, context) })
  }

  private static func finding(
    _ rule: Rule, _ reference: Reference, _ site: Inventory.Site, _ context: FileContext
  ) -> Diagnostic {
    let meant = context.whole.meantTerm(reference.text)
    return rule.finding(
      at: reference.place,
      Wording(
        nl: "`\(reference.text.shortened)` staat niet in de woordenlijst.",
        en: "`\(reference.text.shortened)` is not in the glossary."),
      element: site.owner,
      solutions: [
        meant.map { term in
          let id = term.part.scope == site.scope ? term.id.text : term.part.scope.qualified(term.id.text)
          return term.word.plain().lowercased() == reference.text.lowercased()
            ? .init(
              Wording(
                nl: "Schrijf `\(id)`: dat is de id van het woord `\(term.word.plain())`.",
                en: "Write `\(id)`: that is the id of the word `\(term.word.plain())`."),
              edits: [.init(reference.place, id)])
            : .write(id, at: reference.place, safe: id == reference.text.lowercased())
        }
          ?? .init(
            Wording(
              nl:
                "Voeg `\(reference.text.shortened)` toe in `glossary.xml`, of kies een woord dat erin staat.",
              en: "Add `\(reference.text.shortened)` in `glossary.xml`, or choose a word that is in it."))
      ])
  }
}

extension FileContext {
  /// Names of glossary words that there are not.
  var unknownTerms: [(reference: Reference, site: Inventory.Site)] {
    inventory.terms.filter { symbols.term($0.reference.text, in: $0.site.scope) == nil }
  }
}

extension CheckContext {
  /// The word of the glossary that was most likely meant: the one spelt so itself, or with an id alike.
  func meantTerm(_ name: String) -> GlossaryTerm? {
    program.glossary.first { $0.word.plain().lowercased() == name.lowercased() }
      ?? NearMiss.of(name, among: program.glossary.map(\.id.text)).flatMap { near in
        program.glossary.first { $0.id.text == near }
      }
  }
}
