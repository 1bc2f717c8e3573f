import ProgramBundle

extension Check {
  /// A value that a flag or answer cannot have.
  static let flagValueImpossible = Check(
    Rule(
      "value-impossible",
      title: Wording(nl: "Een waarde is er een die kan voorkomen.", en: "A value is one that can occur."),
      why: Wording(
        nl: "Met een waarde die niet bestaat, geldt een voorwaarde voor niemand of juist voor iedereen.",
        en: "With a value that does not exist, a condition holds for nobody, or for everybody."),
      example: .init(
        .page, bad: "<p when=\"activity is laag\">Rust.</p>", good: "<p when=\"activity is low\">Rust.</p>"))
  ) { rule, context in
    let inConditions = context.conditionProblems.compactMap { problem, owner -> Diagnostic? in
      guard case .impossible(let value, let operand, let type) = problem else { return nil }
      return finding(rule, value, of: operand.text, type, owner)
    }
    let inFlags = context.program.flags.flatMap { flag -> [Diagnostic] in
      let type = ConditionTyping.ValueType(flag.kind)
      let owner = "flags.\(flag.id.text)"
      let named = flag.valueLabels.map(\.name).filter { name in
        flag.values.allSatisfy { $0.text != name.text }
      }
      let wrong = (flag.defaultValue.map { [$0] } ?? []).filter { flag.kind.value($0.text) == nil } + named
      return wrong.map { finding(rule, $0, of: flag.id.text, type, owner) }
    }
    let inProfiles = context.program.profiles.flatMap { profile in
      profile.settings.compactMap { flag, value -> Diagnostic? in
        guard let known = context.symbols.flags[flag.text], known.kind.value(value.text) == nil else {
          return nil
        }
        return finding(rule, value, of: flag.text, .init(known.kind), "profiles.\(profile.id.text)")
      }
    }
    return inConditions + inFlags + inProfiles
  }

  private static func finding(
    _ rule: Rule, _ value: Reference, of operand: String, _ type: ConditionTyping.ValueType, _ owner: String
  ) -> Diagnostic {
    var choices: [String] = []
    if case .choice(let values) = type { choices = values }
    if case .yesNo = type { choices = ["yes", "no"] }
    let habits = ["ja": "yes", "nee": "no", "true": "yes", "false": "no"]
    let near =
      NearMiss.of(value.text, among: choices)
      ?? habits[value.text].flatMap { choices.contains($0) ? $0 : nil }
    return rule.finding(
      at: value.place,
      Wording(
        nl: "`\(value.text.shortened)` kan geen waarde van `\(operand)` zijn.",
        en: "`\(value.text.shortened)` cannot be a value of `\(operand)`."),
      Wording(nl: "`\(operand)` is \(type.words.nl).", en: "`\(operand)` is \(type.words.en).") + rule.why,
      element: owner,
      solutions: [
        near.map {
          .init(Wording(nl: "Schrijf `\($0)`.", en: "Write `\($0)`."), edits: [.init(value.place, $0)])
        }
          ?? .init(Wording(nl: "Kies \(type.words.nl).", en: "Choose \(type.words.en)."))
      ])
  }
}

extension ProgramBundle.Flag.Kind {
  /// The value that authors write as `text`; nil where a flag of this kind cannot have it.
  func value(_ text: String) -> FlagValue? {
    switch self {
    case .boolean: return text == "yes" ? .boolean(true) : text == "no" ? .boolean(false) : nil
    case .choice(let values): return values.contains(text) ? .choice(text) : nil
    case .number(let from, let to):
      guard let number = Int(text.plain), from <= number, number <= to else { return nil }
      return .number(number)
    }
  }
}
