import ProgramBundle

extension Check {
  /// A formula that calculates with something that is no number.
  static let formulaKind = Check.inFile(
    Rule(
      "formula-kind",
      title: Wording(nl: "Er wordt gerekend met getallen.", en: "Calculations use numbers."),
      why: Wording(
        nl:
          "Met een tekst, datum of keuze valt niet te rekenen. Verdeelde punten en rijen gaan via `sum`, `mean`, `least`, `most` of `count`.",
        en:
          "A text, date or choice cannot be calculated with. Divided points and rows go through `sum`, `mean`, `least`, `most` or `count`."
      ),
      example: .init(
        .fields, bad: "<computed id=\"twice\"><label>Dubbel</label><formula>2 * first</formula></computed>",
        good:
          "<number id=\"hours\" from=\"0\" to=\"24\"><label>Uren</label></number><computed id=\"twice\"><label>Dubbel</label><formula>2 * hours</formula></computed>"
      ))
  ) { rule, context in
    context.formulas.flatMap { site in
      problems(site.formula.root, inList: nil, site, context).compactMap { name in
        context.answer(name, in: site).map { finding(rule, name, $0, site) }
      }
    }
  }

  private static func finding(_ rule: Rule, _ name: Reference, _ answer: Symbols.Answer, _ site: FormulaSite)
    -> Diagnostic
  {
    let what = answer.words
    let solution: Diagnostic.Solution
    switch answer.kind {
    case .allocation: solution = .write("sum(\(name.text))", at: name.place)
    case .rows:
      solution = .init(
        Wording(
          nl: "Schrijf `count(\(name.text))`, of reken met een vraag in de rijen.",
          en: "Write `count(\(name.text))`, or calculate with a question in the rows."))
    default:
      solution = .init(
        Wording(
          nl: "Reken met een vraag die een getal of schaal is.",
          en: "Calculate with a question that is a number or a scale."))
    }
    return rule.finding(
      at: name.place,
      Wording(
        nl: "Met `\(name.text)` kan hier niet gerekend worden.",
        en: "`\(name.text)` cannot be calculated with here."),
      Wording(nl: "`\(name.text)` is \(what.nl).", en: "`\(name.text)` is \(what.en)."), element: site.owner,
      solutions: [solution])
  }

  /// Names that do not fit where they stand; `inList` is the function directly around them.
  private static func problems(
    _ node: Formula.Node, inList: Expression.Operation?, _ site: FormulaSite, _ context: FileContext
  ) -> [Reference] {
    switch node {
    case .number: return []
    case .answer(let name):
      guard let answer = context.answer(name, in: site) else { return [] }
      let fits: Bool =
        switch answer.kind {
        case .number: true
        case .allocation, .rows: inList != nil
        case .choice, .choices, .other: inList == .count
        }
      return fits ? [] : [name]
    case .operation(let operation, let inner, _):
      let isList = Formula.functions.contains { $0.operation == operation }
      return inner.flatMap { problems($0, inList: isList ? operation : nil, site, context) }
    }
  }
}
