extension Check {
  /// A glossary word that no text uses.
  static let termUnused = Check.inProgram(
    Rule(
      "term-unused", .warning,
      title: Wording(
        nl: "Elk woord van de woordenlijst wordt gebruikt.", en: "Every word of the glossary is used."),
      why: Wording(
        nl: "Een woord dat nergens staat, kost vertalers tijd en patiënten aandacht.",
        en: "A word that is used nowhere costs translators time and patients attention."),
      example: .init(
        .glossary, bad: "<term id=\"rest\"><word>rust</word><meaning>Even niets doen.</meaning></term>",
        good: ""),
      isAcceptable: true)
  ) { rule, context in
    var used: Set<String> = []
    for (reference, site) in context.inventories.flatMap(\.terms) {
      // A slip in a reference is a finding of its own; the word that was meant is not unused as well.
      let term = context.symbols.term(reference.text, in: site.scope) ?? context.meantTerm(reference.text)
      if let term { used.insert(term.part.scope.qualified(term.id.text)) }
    }
    return context.program.glossary.filter { $0.part.scope == .own && !used.contains($0.id.text) }.map {
      term in
      rule.finding(
        at: term.id.place,
        Wording(
          nl: "Het woord `\(term.id.text)` wordt nergens gebruikt.",
          en: "The word `\(term.id.text)` is not used anywhere."),
        element: "glossary.\(term.id.text)",
        solutions: [
          .init(
            Wording(
              nl:
                "Zet `<term ref=\"\(term.id.text)\"/>` waar het woord staat, of haal het uit de woordenlijst.",
              en:
                "Put `<term ref=\"\(term.id.text)\"/>` where the word is, or take it out of the glossary."
            )),
          .accept,
        ])
    }
  }
}
