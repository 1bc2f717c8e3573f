import ProgramBundle

extension Check {
  /// A flag, value or field with a name that conditions and formulas use for something else.
  static let idReserved = Check(
    Rule(
      "id-reserved",
      title: Wording(
        nl: "Een kenmerk heet niet als een woord uit voorwaarden.",
        en: "A flag is not called like a word of conditions."),
      why: Wording(
        nl:
          "In `not and or` is niet te zien wat een kenmerk is. De woorden van voorwaarden en berekeningen blijven vrij.",
        en:
          "In `not and or` nobody can see what is a flag. The words of conditions and calculations stay free."
      ),
      example: .init(
        .flags, bad: "<flag id=\"at\" set-by=\"intake\" default=\"no\"><label>Atletisch</label></flag>",
        good: "<flag id=\"sporty\" set-by=\"intake\" default=\"no\"><label>Atletisch</label></flag>"))
  ) { rule, context in
    let flags = context.program.flags.flatMap { flag -> [Reference] in
      if case .choice = flag.kind { return [flag.id] + flag.values }
      return [flag.id]
    }.filter { ConditionRules.words.contains($0.text) }
    let functions = Formula.functions.map(\.name)
    let fields = context.inventory.fields.map(\.field.id).filter { functions.contains($0.text) }
    return (flags + fields).map { name in
      rule.finding(
        at: name.place,
        Wording(nl: "`\(name.text)` heeft al een betekenis.", en: "`\(name.text)` already has a meaning."),
        solutions: [.init(Wording(nl: "Kies een andere naam.", en: "Choose another name."))])
    }
  }
}
