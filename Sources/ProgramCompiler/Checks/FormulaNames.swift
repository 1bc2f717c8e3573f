extension Check {
  /// A formula that names a question there is not.
  static let formulaNames = Check(
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
  ) { rule, context in
    context.formulas.flatMap { site in
      site.formula.root.answers.filter { context.answer($0, in: site) == nil }.map { name in
        let prefix = site.container + "."
        let names = context.symbols.answers.keys.filter { $0.hasPrefix(prefix) }.map {
          String($0.dropFirst(prefix.utf8.count))
        }
        .filter { $0 != site.id.text && !$0.contains(".") }.sorted()
        let near = NearMiss.of(name.text, among: names)
        let list = Wording.list(names, and: true)
        return rule.finding(
          at: name.place,
          Wording(
            nl: "`\(name.text.shortened)` is geen vraag waarmee hier gerekend kan worden.",
            en: "`\(name.text.shortened)` is not a question that can be calculated with here."),
          (names.isEmpty ? .none : Wording(nl: "Er zijn: \(list.nl).", en: "There are: \(list.en)."))
            + rule.why,
          element: site.owner,
          solutions: [
            near.map {
              .init(Wording(nl: "Schrijf `\($0)`.", en: "Write `\($0)`."), edits: [.init(name.place, $0)])
            }
              ?? .init(
                Wording(
                  nl: "Schrijf de id van een vraag die er is.",
                  en: "Write the id of a question that is there."))
          ])
      }
    }
  }
}
