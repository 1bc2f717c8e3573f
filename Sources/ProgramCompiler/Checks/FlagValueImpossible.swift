import ProgramBundle

extension Check {
  /// A value that a flag or answer cannot have.
  static let flagValueImpossible = Check.inFile(
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
      switch problem {
      case .impossible(let value, let operand, let type), .notNumber(let value, let operand, let type):
        let flag = context.symbols.flags[operand.text]
        guard flag?.hasSoundValues ?? true else { return nil }
        let labels = flag?.valueLabels ?? []
        return finding(rule, value, of: operand.text, type, labels, owner, nobody(inCondition: true))
      default: return nil
      }
    }
    let inFlags = context.inventory.content.flags.flatMap { flag -> [Diagnostic] in
      let named = flag.valueLabels.map(\.name).filter { name in
        flag.values.allSatisfy { $0.text != name.text }
      }
      let wrong = (flag.defaultValue.map { [$0] } ?? []).filter { flag.kind.value($0.text) == nil } + named
      return wrong.map {
        finding(
          rule, $0, of: flag.id.text, .init(flag.kind), flag.valueLabels, "flags.\(flag.id.text)",
          nobody(inCondition: false))
      }
    }
    let inProfile = context.inventory.content.profile.map { profile in
      profile.settings.compactMap { flag, value -> Diagnostic? in
        guard let known = context.symbols.flags[flag.text], known.kind.value(value.text) == nil,
          known.hasSoundValues
        else { return nil }
        return finding(
          rule, value, of: flag.text, .init(known.kind), known.valueLabels, "profiles.\(profile.id.text)",
          nobody(inCondition: false))
      }
    }
    return inConditions + inFlags + (inProfile ?? [])
  }

  private static func nobody(inCondition: Bool) -> Wording {
    inCondition
      ? Wording(
        nl: "Zo geldt de voorwaarde voor niemand, of juist voor iedereen.",
        en: "The condition then holds for nobody, or for everybody.")
      : Wording(nl: "Deze waarde komt bij geen enkele patiënt voor.", en: "No patient ever has this value.")
  }

  private static func finding(
    _ rule: Rule, _ value: Reference, of operand: String, _ type: ConditionTyping.ValueType,
    _ labels: [(name: Reference, text: RichText)], _ owner: String, _ consequence: Wording
  ) -> Diagnostic {
    let isNumber: Bool = if case .number = type { true } else { false }
    let shown = value.text.shortened
    let summary =
      isNumber && Int(value.text.plain) == nil
      ? Wording(nl: "`\(shown)` is geen getal.", en: "`\(shown)` is not a number.")
      : Wording(
        nl: "`\(shown)` kan geen waarde van `\(operand)` zijn.",
        en: "`\(shown)` cannot be a value of `\(operand)`.")
    return rule.finding(
      at: value.place, summary,
      Wording(nl: "`\(operand)` is \(type.words.nl).", en: "`\(operand)` is \(type.words.en).") + consequence,
      element: owner,
      solutions: [
        Diagnostic.Solution.fillIn(value.text) ?? meant(value, type, labels)
          ?? (isNumber
            ? .init(Wording(nl: "Schrijf \(type.words.nl).", en: "Write \(type.words.en)."))
            : .init(Wording(nl: "Kies \(type.words.nl).", en: "Choose \(type.words.en).")))
      ])
  }

  /// The value that the author most likely meant.
  private static func meant(
    _ value: Reference, _ type: ConditionTyping.ValueType, _ labels: [(name: Reference, text: RichText)]
  ) -> Diagnostic.Solution? {
    let text = value.text.lowercased()
    switch type {
    case .yesNo:
      return WordHabits.answers[text].map { .write($0, at: value.place, safe: true) }
        ?? NearMiss.of(value.text, among: ["yes", "no"]).map { .write($0, at: value.place) }
    case .choice(let values):
      let bare = value.text.trimming("'\"’‘“”`")
      if bare != value.text, values.contains(bare) {
        return .init(
          Wording(
            nl: "Schrijf `\(bare)`, zonder aanhalingstekens.", en: "Write `\(bare)`, without quotation marks."
          ),
          safe: true, edits: [.init(value.place, bare)])
      }
      if let label = labels.first(where: { $0.text.plain().lowercased() == text }),
        values.contains(label.name.text)
      {
        return .write(label.name.text, at: value.place)
      }
      return NearMiss.of(value.text, among: values).map {
        .write($0, at: value.place, safe: $0.lowercased() == text)
      }
    case .number(let range):
      guard let number = WordHabits.numbers[text], range?.contains(number) ?? true else { return nil }
      return .write("\(number)", at: value.place)
    case .other: return nil
    }
  }
}

extension String {
  /// The text without any of the characters of `others` at its ends.
  fileprivate func trimming(_ others: String) -> String {
    String(drop { others.contains($0) }.reversed().drop { others.contains($0) }.reversed())
  }
}

extension Program.Flag {
  /// Whether its values are written as they should be; where they are not, that is what must be mended first.
  fileprivate var hasSoundValues: Bool { values.allSatisfy { IDRule.allows($0.text) } }
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
