import ProgramBundle

extension Check {
  /// A flag, value or field with a name that conditions and formulas use for something else.
  static let idReserved = Check.inFile(
    Rule(
      "id-reserved",
      title: Wording(
        nl: "Een kenmerk heet niet als een woord uit voorwaarden.",
        en: "A flag is not called like a word of conditions."),
      why: Wording(
        nl:
          "Een kenmerk `most` zou verward worden met `at most`. De woorden van voorwaarden en berekeningen blijven vrij.",
        en:
          "A flag `most` would be taken for a part of `at most`. The words of conditions and calculations stay free."
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
    return (flags + fields).map { name in
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
