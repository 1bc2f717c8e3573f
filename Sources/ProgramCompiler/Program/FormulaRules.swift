import ProgramBundle

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

  private static let signs = Wording(
    nl: "Rekenen kan met `+`, `-`, `*` en `/`.", en: "Calculations use `+`, `-`, `*` and `/`.")

  static func empty(at place: Place) -> Diagnostic {
    syntax.finding(
      at: place, Wording(nl: "Hier staat geen berekening.", en: "There is no calculation here."),
      solutions: [
        .init(Wording(nl: "Schrijf wat er uitgerekend wordt.", en: "Write what is to be worked out."))
      ])
  }

  private static func doesNotFit(_ token: Reference, _ solution: Diagnostic.Solution) -> Diagnostic {
    syntax.finding(
      at: token.place,
      Wording(
        nl: "`\(token.text.shortened)` past hier niet in de berekening.",
        en: "`\(token.text.shortened)` does not fit here in the calculation."), signs, solutions: [solution])
  }

  /// A token where the formula could have ended.
  static func surplus(_ token: Reference, _ following: Reference?) -> Diagnostic {
    if token.text == ")" { return ConditionRules.closesNothing(token, of: syntax) }
    let isBeforeValue = following.map { !["+", "*", "/", ")", ","].contains($0.text) } ?? false
    if isBeforeValue, let sign = WordHabits.signs[token.text] {
      return syntax.finding(
        at: token.place,
        Wording(
          nl: "`\(token.text)` is geen rekenteken van ons.", en: "`\(token.text)` is not a sign of ours."),
        signs,
        solutions: [.write(sign, at: token.place, safe: true)])
    }
    if token.text == "=" { return misplaced(token, isFirst: false) }
    return doesNotFit(
      token,
      .init(
        Wording(
          nl: "Zet een rekenteken vóór `\(token.text.shortened)`.",
          en: "Put a sign before `\(token.text.shortened)`.")))
  }

  /// A sign where a number or question belongs.
  static func misplaced(_ token: Reference, isFirst: Bool) -> Diagnostic {
    if token.text == "=" {
      return syntax.finding(
        at: token.place,
        Wording(
          nl: "`=` hoort niet in een berekening.", en: "`=` does not belong in a calculation."),
        Wording(
          nl: "De uitkomst komt vanzelf bij de vraag te staan.",
          en: "The result goes with the question by itself."),
        solutions: [
          isFirst
            ? .init(
              Wording(
                nl: "Haal `=` weg: de berekening begint meteen.",
                en: "Remove `=`: the calculation begins at once."), safe: true,
              edits: [.init(token.place, "")])
            : .init(
              Wording(
                nl: "Laat alleen staan wat er uitgerekend wordt.", en: "Keep only what is to be worked out."))
        ])
    }
    return doesNotFit(
      token,
      .init(
        Wording(
          nl: "Schrijf een getal of vraag vóór `\(token.text)`, of haal `\(token.text)` weg.",
          en: "Write a number or question before `\(token.text)`, or remove `\(token.text)`.")))
  }

  static func tooLong(_ written: WrittenExpression) -> Diagnostic {
    syntax.finding(
      at: written.whole,
      Wording(nl: "Deze berekening is te lang.", en: "This calculation is too long."),
      Wording(
        nl: "Meer dan \(WrittenExpression.mostBytes) tekens kan niemand nalezen.",
        en: "Nobody can read more than \(WrittenExpression.mostBytes) characters."),
      solutions: [
        .init(
          Wording(nl: "Verdeel het over meer berekeningen.", en: "Spread it over more calculations."))
      ])
  }

  static func tooDeep(at place: Place) -> Diagnostic {
    syntax.finding(
      at: place,
      Wording(nl: "Deze berekening is te ingewikkeld.", en: "This calculation is too intricate."),
      Wording(
        nl: "Zo veel haakjes of rekentekens in één berekening kan niemand nalezen.",
        en: "Nobody can read so many parentheses or signs in one calculation."),
      solutions: [
        .init(
          Wording(nl: "Verdeel het over meer berekeningen.", en: "Spread it over more calculations."))
      ])
  }

  static func unfinished(_ last: Reference) -> Diagnostic {
    syntax.finding(
      at: last.place,
      Wording(
        nl: "Na `\(last.text)` ontbreekt een getal of vraag.",
        en: "A number or question is missing after `\(last.text)`."),
      Wording(
        nl: "Elk rekenteken staat tussen twee getallen of vragen.",
        en: "Every sign stands between two numbers or questions."),
      solutions: [
        .init(
          Wording(
            nl: "Schrijf een getal of de id van een vraag achter `\(last.text)`.",
            en: "Write a number or a question's id after `\(last.text)`."))
      ])
  }

  /// A number with a comma, `0,5`, where no function separates with it; `rest` follows the digits before the comma.
  static func decimalComma(_ number: Reference, _ rest: ArraySlice<Reference>) -> Diagnostic? {
    let next = Array(rest.prefix(2))
    guard next.count == 2, next[0].text == ",", next[0].place.span.start == number.place.span.end,
      next[1].place.span.start == next[0].place.span.end,
      ExactDecimal("\(number.text).\(next[1].text)") != nil
    else { return nil }
    let place = number.place.through(next[1].place)
    return notANumber(
      "\(number.text),\(next[1].text)", at: place,
      .init(
        Wording(
          nl: "Schrijf `\(number.text).\(next[1].text)`, met een punt.",
          en: "Write `\(number.text).\(next[1].text)`, with a point."), safe: true,
        edits: [.init(place, "\(number.text).\(next[1].text)")]))
  }

  static func wrongNumber(_ token: Reference) -> Diagnostic {
    if token.text.hasSuffix("%"), let percentage = Int(token.text.dropLast()), percentage < 100_000 {
      return notANumber(token.text, at: token.place, .write(share(percentage), at: token.place))
    }
    return notANumber(
      token.text, at: token.place,
      .init(
        Wording(
          nl: "Schrijf cijfers, met een punt en hooguit drie decimalen.",
          en: "Write digits, with a point and at most three decimals.")))
  }

  /// `percentage` as a number: 10 is 0.1.
  private static func share(_ percentage: Int) -> String {
    let (whole, rest) = percentage.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(whole)" }
    return rest.isMultiple(of: 10) ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func notANumber(_ text: String, at place: Place, _ solution: Diagnostic.Solution)
    -> Diagnostic
  {
    syntax.finding(
      at: place,
      Wording(nl: "`\(text.shortened)` is geen getal.", en: "`\(text.shortened)` is not a number."),
      Wording(nl: "Een half is `0.5`.", en: "A half is `0.5`."), solutions: [solution])
  }

  static func unknownFunction(_ name: Reference) -> Diagnostic {
    let list = Wording.list(names)
    let habit =
      WordHabits.functions[name.text.lowercased()] ?? names.first { $0 == name.text.lowercased() }
    let near = habit ?? NearMiss.of(name.text, among: names)
    return syntax.finding(
      at: name.place,
      Wording(
        nl: "`\(name.text.shortened)` bestaat niet in een berekening.",
        en: "There is no `\(name.text.shortened)` in a calculation."),
      Wording(
        nl: "Er zijn \(Wording.list(names, and: true).nl).",
        en: "There are \(Wording.list(names, and: true).en)."),
      solutions: [
        near.map { .write($0, at: name.place, safe: habit != nil) }
          ?? .init(Wording(nl: "Gebruik \(list.nl).", en: "Use \(list.en)."))
      ])
  }
}
