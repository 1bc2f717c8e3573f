/// What can be wrong with the wording of a formula.
enum FormulaRules {
  static let all = [syntax]

  static let syntax = Rule(
    "formula-syntax",
    title: Wording(
      nl: "Een berekening bestaat uit getallen, vragen en rekentekens.",
      en: "A calculation consists of numbers, questions and signs."),
    why: Wording(
      nl:
        "Zo ziet een berekening eruit: `100 - sum(points)`. Rekenen kan met `+`, `-`, `*`, `/`, `sum`, `mean`, `least`, `most` en `count`.",
      en:
        "A calculation looks like this: `100 - sum(points)`. It can use `+`, `-`, `*`, `/`, `sum`, `mean`, `least`, `most` and `count`."
    ),
    example: .init(
      .fields,
      bad:
        "<number id=\"hours\" from=\"0\" to=\"24\"><label>Uren</label></number><computed id=\"left\"><label>Over</label><formula>24 - </formula></computed>",
      good:
        "<number id=\"hours\" from=\"0\" to=\"24\"><label>Uren</label></number><computed id=\"left\"><label>Over</label><formula>24 - hours</formula></computed>"
    ))

  private static let names = Formula.functions.map(\.name)

  static func empty(at place: Place) -> Diagnostic {
    syntax.finding(
      at: place, Wording(nl: "Hier staat geen berekening.", en: "There is no calculation here."),
      solutions: [
        .init(Wording(nl: "Schrijf wat er uitgerekend wordt.", en: "Write what is to be worked out."))
      ])
  }

  static func unexpected(_ token: Reference) -> Diagnostic {
    syntax.finding(
      at: token.place,
      Wording(
        nl: "`\(token.text)` past hier niet in de berekening.",
        en: "`\(token.text)` does not fit here in the calculation."),
      solutions: [
        .init(
          Wording(
            nl: "Zet een rekenteken tussen twee getallen of vragen, en haakjes in paren.",
            en: "Put a sign between two numbers or questions, and parentheses in pairs."))
      ])
  }

  static func unfinished(_ last: Reference) -> Diagnostic {
    syntax.finding(
      at: last.place,
      Wording(
        nl: "Na `\(last.text)` ontbreekt een getal of vraag.",
        en: "After `\(last.text)` a number or question is missing."),
      solutions: [
        .init(
          Wording(
            nl: "Schrijf een getal of de id van een vraag achter `\(last.text)`.",
            en: "Write a number or a question's id after `\(last.text)`."))
      ])
  }

  static func wrongNumber(_ token: Reference) -> Diagnostic {
    syntax.finding(
      at: token.place,
      Wording(
        nl: "`\(token.text)` is geen getal zoals wij het schrijven.",
        en: "`\(token.text)` is not a number as we write it."),
      solutions: [
        .init(
          Wording(
            nl: "Schrijf cijfers, met een punt en hooguit drie decimalen: `0.5`.",
            en: "Write digits, with a point and at most three decimals: `0.5`."))
      ])
  }

  static func unknownFunction(_ name: Reference) -> Diagnostic {
    let list = Wording.list(names)
    let habits = [
      "min": "least", "max": "most", "avg": "mean", "average": "mean", "som": "sum", "total": "sum",
      "gemiddelde": "mean", "aantal": "count",
    ]
    let near = habits[name.text] ?? NearMiss.of(name.text, among: names)
    return syntax.finding(
      at: name.place,
      Wording(nl: "`\(name.text)` kan niet uitgerekend worden.", en: "`\(name.text)` cannot be worked out."),
      solutions: [
        near.map {
          .init(
            Wording(nl: "Schrijf `\($0)`.", en: "Write `\($0)`."), safe: habits[name.text] != nil,
            edits: [.init(name.place, $0)])
        }
          ?? .init(Wording(nl: "Gebruik \(list.nl).", en: "Use \(list.en)."))
      ])
  }
}
