import ProgramBundle

extension Check {
  /// A flag, value or field with a name that conditions and formulas use for something else.
  static let idReserved = Check.inFile(
    Rule(
      "id-reserved",
      title: Wording(
        nl: "Een onderdeel heet niet als iets wat al een betekenis heeft.",
        en: "A part is not called like something that already has a meaning."),
      why: Wording(
        nl:
          "Een kenmerk `most` zou verward worden met `at most`, en de teksten van een module `flags` met die van de kenmerken.",
        en:
          "A flag `most` would be taken for a part of `at most`, and the texts of a module `flags` for those of the flags."
      ),
      example: .init(
        .flags, bad: "<flag id=\"at\" set-by=\"intake\" default=\"no\"><label>Atletisch</label></flag>",
        good: "<flag id=\"sporty\" set-by=\"intake\" default=\"no\"><label>Atletisch</label></flag>"))
  ) { rule, context in
    let flags = context.inventory.content.flags.flatMap { flag -> [Reference] in
      if case .choice = flag.kind { return [flag.id] + flag.values }
      return [flag.id]
    }.filter { ConditionRules.words.contains($0.text) }
    let functions = Formula.functions.map(\.name)
    let fields = context.inventory.fields.map(\.field.id).filter { functions.contains($0.text) }
    let file = context.inventory.content.id.flatMap { id in
      StableNames.reserved.contains(id.text) && Scope(of: context.inventory.path) == .own ? id : nil
    }
    let texts = file.map { name in
      rule.finding(
        at: name.place,
        Wording(nl: "`\(name.text)` heeft al een betekenis.", en: "`\(name.text)` already has a meaning."),
        Wording(
          nl: "Zo heten de teksten van het programma zelf; in de bundel zouden ze door elkaar lopen.",
          en: "The program's own texts are called so; in the bundle they would be mixed up."),
        solutions: [.init(Wording(nl: "Kies een andere naam.", en: "Choose another name."))])
    }
    return (texts.map { [$0] } ?? [])
      + (flags + fields).map { name in
        rule.finding(
          at: name.place,
          Wording(nl: "`\(name.text)` heeft al een betekenis.", en: "`\(name.text)` already has a meaning."),
          Wording(
            nl: "Het is een woord uit voorwaarden of berekeningen, en zou daarmee verward worden.",
            en: "It is a word of conditions or calculations, and would be taken for that."),
          solutions: [.init(Wording(nl: "Kies een andere naam.", en: "Choose another name."))])
      }
  }
}
