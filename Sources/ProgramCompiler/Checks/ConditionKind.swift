extension Check {
  /// A condition that treats a flag or answer as what it is not.
  static let conditionKind = Check.inFile(
    Rule(
      "condition-kind",
      title: Wording(
        nl: "Een voorwaarde past bij het soort kenmerk.", en: "A condition fits the kind of flag."),
      why: Wording(
        nl: """
          Een kenmerk dat ja of nee is, staat alleen: `low-load`. Een keuze staat met `is` of `in`: `activity is low`. Een \
          getal staat met `at least`, `at most`, `below` of `above`: `pain-score at least 7`.
          """,
        en: """
          A flag that is yes or no stands alone: `low-load`. A choice stands with `is` or `in`: `activity is low`. A \
          number stands with `at least`, `at most`, `below` or `above`: `pain-score at least 7`.
          """),
      example: .init(
        .page, bad: "<p when=\"activity\">Rust.</p>", good: "<p when=\"activity is low\">Rust.</p>"))
  ) { rule, context in
    context.conditionProblems.compactMap { problem, owner in
      switch problem {
      case .unknown, .impossible, .notNumber: nil
      case .needsComparison(let name, let type): alone(rule, name, type, owner)
      case .needsNoComparison(let atom): compared(rule, atom, owner)
      case .wrongKind(let place, let operand, let type): wrong(rule, place, operand, type, owner)
      }
    }
  }

  private static func alone(
    _ rule: Rule, _ name: Reference, _ type: ConditionTyping.ValueType, _ owner: String
  ) -> Diagnostic {
    rule.finding(
      at: name.place,
      Wording(nl: "`\(name.text)` is niet ja of nee.", en: "`\(name.text)` is not yes or no."),
      Wording(nl: "`\(name.text)` is \(type.words.nl).", en: "`\(name.text)` is \(type.words.en)."),
      element: owner,
      solutions: [
        type.example(name.text).map {
          .init(
            Wording(
              nl: "Zeg met welke waarde: bijvoorbeeld `\($0)`.",
              en: "Say with which value: for instance `\($0)`."))
        } ?? .init(Wording(nl: "Haal `\(name.text)` weg.", en: "Remove `\(name.text)`."))
      ])
  }

  private static func compared(_ rule: Rule, _ atom: Condition.Atom, _ owner: String) -> Diagnostic {
    let name = atom.operand
    let value = atom.comparison?.values.first ?? name
    var negated = value.text == "no" || WordHabits.answers[value.text] == "no"
    if case .notEqual = atom.comparison { negated.toggle() }
    let better = negated ? "not \(name.text)" : name.text
    var whole = name.place.through(value.place)
    if case .oneOf = atom.comparison { whole = name.place }
    return rule.finding(
      at: whole,
      Wording(
        nl: "`\(name.text)` is ja of nee, en staat alleen.",
        en: "`\(name.text)` is yes or no, and stands alone."),
      Wording(
        nl: "`\(name.text)` is zo voor wie het geldt, `not \(name.text)` voor wie niet.",
        en: "`\(name.text)` is for those with it, `not \(name.text)` for those without."),
      element: owner,
      solutions: [
        whole == name.place
          ? .init(
            Wording(
              nl: "Schrijf alleen `\(name.text)`, of `not \(name.text)`.",
              en: "Write only `\(name.text)`, or `not \(name.text)`."))
          : .write(better, at: whole)
      ])
  }

  private static func wrong(
    _ rule: Rule, _ place: Place, _ operand: Reference, _ type: ConditionTyping.ValueType, _ owner: String
  ) -> Diagnostic {
    guard let example = type.example(operand.text) else {
      return rule.finding(
        at: place,
        Wording(
          nl: "`\(operand.text)` is \(type.words.nl), en is niet te vergelijken.",
          en: "`\(operand.text)` is \(type.words.en), and cannot be compared."),
        Wording(
          nl: "Vergelijken kan met een getal, een schaal of een keuze.",
          en: "A number, a scale or a choice can be compared."), element: owner,
        solutions: [
          .init(
            Wording(
              nl: "Noem een vraag met een getal, schaal of keuze.",
              en: "Name a question with a number, scale or choice."))
        ])
    }
    return rule.finding(
      at: place,
      Wording(
        nl: "`\(operand.text)` is geen getal: deze vergelijking past er niet bij.",
        en: "`\(operand.text)` is not a number: this comparison does not fit it."),
      Wording(
        nl: "`\(operand.text)` is \(type.words.nl). Een keuze staat met `is` of `in`.",
        en: "`\(operand.text)` is \(type.words.en). A choice stands with `is` or `in`."),
      element: owner,
      solutions: [
        .init(
          Wording(nl: "Schrijf bijvoorbeeld `\(example)`.", en: "Write for instance `\(example)`."))
      ])
  }
}

extension ConditionTyping.ValueType {
  /// A comparison that something of this type can stand in; nil where there is none.
  func example(_ name: String) -> String? {
    switch self {
    case .yesNo: name
    case .choice(let values): values.first.map { "\(name) is \($0)" }
    case .number(let range): "\(name) at least \(range?.upperBound ?? 1)"
    case .other: nil
    }
  }
}
