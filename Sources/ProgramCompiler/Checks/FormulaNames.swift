extension Check {
  /// A formula that names a question there is not.
  static let formulaNames = Check.inFile(
    Rule(
      "formula-name-unknown",
      title: Wording(
        nl: "Een berekening noemt vragen die er zijn.", en: "A calculation names questions that are there."),
      why: Wording(
        nl: "Met een vraag die niet bestaat, komt er nooit een uitkomst.",
        en: "With a question that does not exist there is never a result."),
      example: .init(
        .fields,
        bad:
          "<number id=\"hours\" from=\"0\" to=\"24\"><label>Uren</label></number><computed id=\"left\"><label>Over</label><formula>24 - uren</formula></computed>",
        good:
          "<number id=\"hours\" from=\"0\" to=\"24\"><label>Uren</label></number><computed id=\"left\"><label>Over</label><formula>24 - hours</formula></computed>"
      ))
  ) { rule, context -> AnySequence<Diagnostic> in
    AnySequence(context.formulas.lazy.flatMap { finding(rule, $0, context) })
  }

  private static func finding(_ rule: Rule, _ site: FormulaSite, _ context: FileContext) -> [Diagnostic] {
    site.formula.root.answers.filter { context.answer($0, in: site) == nil }.map { name in
      let names = candidates(site, context)
      let near = NearMiss.of(name.text, among: names) ?? (names.count == 1 ? names[0] : nil)
      return rule.finding(
        at: name.place,
        Wording(
          nl: "`\(name.text.shortened)` is geen vraag waarmee hier gerekend kan worden.",
          en: "`\(name.text.shortened)` is not a question that can be calculated with here."),
        Wording.there(names), element: site.owner,
        solutions: [
          near.map { .write($0, at: name.place) }
            ?? .init(
              Wording(
                nl: "Schrijf de id van een vraag met een getal of schaal.",
                en: "Write the id of a question with a number or scale."))
        ])
    }
  }

  /// The questions beside the formula that can be calculated with.
  private static func candidates(_ site: FormulaSite, _ context: FileContext) -> [String] {
    let prefix = site.container + "."
    return context.symbols.answers.filter { key, answer in
      guard key.hasPrefix(prefix) else { return false }
      switch answer.kind {
      case .number, .allocation, .rows: return true
      case .choice, .choices, .other: return false
      }
    }.keys.map { String($0.dropFirst(prefix.count)) }
      .filter { $0 != site.id.text && !$0.contains(".") }.sorted()
  }
}
