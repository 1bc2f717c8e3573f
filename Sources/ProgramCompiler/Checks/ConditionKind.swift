extension Check {
  /// A condition that treats a flag or answer as what it is not.
  static let conditionKind = Check(
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
      case .unknown, .impossible: nil
      case .needsComparison(let name, let type): alone(rule, name, type, owner)
      case .needsNoComparison(let atom): compared(rule, atom, owner)
      case .wrongKind(let value, let operand, let type): wrong(rule, value, operand, type, owner)
      }
    }
  }

  private static func alone(
    _ rule: Rule, _ name: Reference, _ type: ConditionTyping.ValueType, _ owner: String
  ) -> Diagnostic {
    let written: String =
      switch type {
      case .choice(let values): "\(name.text) is \(values.first ?? "…")"
      case .number(let range): "\(name.text) at least \(range?.upperBound ?? 1)"
      case .yesNo, .other: name.text
      }
    return rule.finding(
      at: name.place,
      Wording(nl: "`\(name.text)` is niet ja of nee.", en: "`\(name.text)` is not yes or no."),
      Wording(nl: "`\(name.text)` is \(type.words.nl).", en: "`\(name.text)` is \(type.words.en).")
        + rule.why, element: owner,
      solutions: [
        .init(
          Wording(
            nl: "Zeg met welke waarde: bijvoorbeeld `\(written)`.",
            en: "Say with which value: for instance `\(written)`."))
      ])
  }

  private static func compared(_ rule: Rule, _ atom: Condition.Atom, _ owner: String) -> Diagnostic {
    let name = atom.operand
    let value = atom.comparison?.values.first ?? name
    let isNo = ["no", "nee", "false"].contains(value.text)
    var negated = isNo
    if case .notEqual = atom.comparison { negated.toggle() }
    let better = negated ? "not \(name.text)" : name.text
    let whole = Place(
      file: name.place.file, span: Span(name.place.span.start, max(name.place.span.end, value.place.span.end))
    )
    return rule.finding(
      at: whole,
      Wording(
        nl: "`\(name.text)` is ja of nee, en staat alleen.",
        en: "`\(name.text)` is yes or no, and stands alone."),
      element: owner,
      solutions: [
        .init(Wording(nl: "Schrijf `\(better)`.", en: "Write `\(better)`."), edits: [.init(whole, better)])
      ])
  }

  private static func wrong(
    _ rule: Rule, _ value: Reference, _ operand: Reference, _ type: ConditionTyping.ValueType, _ owner: String
  ) -> Diagnostic {
    rule.finding(
      at: value.place,
      Wording(
        nl: "`\(operand.text)` is \(type.words.nl), en kan zo niet vergeleken worden.",
        en: "`\(operand.text)` is \(type.words.en), and cannot be compared like this."),
      element: owner,
      solutions: [
        .init(
          Wording(
            nl: "Vergelijk `\(operand.text)` met \(type.words.nl).",
            en: "Compare `\(operand.text)` with \(type.words.en)."))
      ])
  }
}
