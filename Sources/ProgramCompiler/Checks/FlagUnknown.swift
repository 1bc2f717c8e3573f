extension Check {
  /// A condition or example patient that names a flag there is not.
  static let flagUnknown = Check.inFile(
    Rule(
      "flag-unknown",
      title: Wording(
        nl: "Een voorwaarde noemt kenmerken die het programma kent.",
        en: "A condition names flags that the program knows."),
      why: Wording(
        nl:
          "Een kenmerk dat niemand invult, is voor elke patiënt hetzelfde: de voorwaarde doet dan niet wat je bedoelt.",
        en:
          "A flag that nobody sets is the same for every patient: the condition then does not do what you mean."
      ),
      example: .init(.page, bad: "<p when=\"low-laod\">Rust.</p>", good: "<p when=\"low-load\">Rust.</p>"))
  ) { rule, context in
    let names = context.program.flags.map(\.id.text)
    let inConditions = context.flagConditions.flatMap { condition, owner -> [Diagnostic] in
      let known: (Reference) -> ConditionTyping.ValueType? = {
        context.symbols.flags[$0.text].map { .init($0.kind) }
      }
      let further = FurtherValues.of(condition, type: known)
      let explained = Set(further.flatMap { $0.words.map(\.place) })
      let unknown = condition.atoms.map(\.operand).filter {
        known($0) == nil && !explained.contains($0.place)
      }
      return further.map { finding(rule, $0.words[0], names, owner, [$0.solution]) }
        + unknown.map { finding(rule, $0, names, owner, inCondition($0, names)) }
    }
    let inProfile = context.inventory.content.profile.map { profile in
      profile.part.element.all("set").compactMap { set -> Diagnostic? in
        guard let flag = set.reference("flag"), context.symbols.flags[flag.text] == nil else { return nil }
        let solutions =
          near(flag, names).map { [$0] } ?? [
            .init(Wording(nl: "Haal deze regel weg.", en: "Remove this line."), edits: [.removing(set)]),
            .init(
              Wording(
                nl: "Of voeg `\(flag.text.shortened)` toe in `program.xml`.",
                en: "Or add `\(flag.text.shortened)` in `program.xml`.")),
          ]
        return finding(rule, flag, names, "profiles.\(profile.id.text)", solutions)
      }
    }
    return inConditions + (inProfile ?? [])
  }

  private static func finding(
    _ rule: Rule, _ name: Reference, _ names: [String], _ owner: String, _ solutions: [Diagnostic.Solution]
  ) -> Diagnostic {
    rule.finding(
      at: name.place,
      Wording(
        nl: "`\(name.text.shortened)` is geen kenmerk van dit programma.",
        en: "`\(name.text.shortened)` is not a flag of this program."),
      names.isEmpty
        ? Wording(nl: "Het programma heeft nog geen kenmerken.", en: "The program has no flags yet.")
        : Wording.there(names, limit: 10),
      element: owner, solutions: solutions)
  }

  private static func inCondition(_ name: Reference, _ names: [String]) -> [Diagnostic.Solution] {
    [
      Diagnostic.Solution.fillIn(name.text) ?? near(name, names)
        ?? .init(
          Wording(
            nl: "Schrijf een kenmerk dat er is, of voeg `\(name.text.shortened)` toe in `program.xml`.",
            en: "Write a flag that is there, or add `\(name.text.shortened)` in `program.xml`."))
    ]
  }

  /// The flag that was meant: written alike, or the only one that begins so.
  private static func near(_ name: Reference, _ names: [String]) -> Diagnostic.Solution? {
    let begun = names.filter { $0.hasPrefix(name.text + "-") }
    guard let meant = NearMiss.of(name.text, among: names) ?? (begun.count == 1 ? begun[0] : nil) else {
      return nil
    }
    return .write(meant, at: name.place, safe: meant == name.text.lowercased())
  }
}

/// Values that stand alone after a comparison, as in `activity is low or active`.
private struct FurtherValues {
  let words: [Reference]
  let solution: Diagnostic.Solution

  static func of(_ condition: Condition, type: (Reference) -> ConditionTyping.ValueType?) -> [FurtherValues] {
    of(condition.root, condition, type)
  }

  private static func of(
    _ node: Condition.Node, _ condition: Condition, _ type: (Reference) -> ConditionTyping.ValueType?
  ) -> [FurtherValues] {
    switch node {
    case .not(let inner): return of(inner, condition, type)
    case .flag, .compare: return []
    case .and(let nodes), .or(let nodes):
      var found: [FurtherValues] = []
      for (index, inner) in nodes.enumerated() {
        found += of(inner, condition, type)
        guard case .compare(let operand, .equal(let first)) = inner,
          let sign = condition.signs[operand.place],
          case .choice(let values)? = type(operand)
        else { continue }
        var words: [Reference] = []
        for case .flag(let word) in nodes[(index + 1)...].prefix(while: { $0.isFlag }) {
          guard type(word) == nil, values.contains(word.text) else { break }
          words.append(word)
        }
        guard let last = words.last else { continue }
        let list = "in (" + ([first] + words).map(\.text).joined(separator: ", ") + ")"
        found.append(
          .init(
            words: words,
            solution: .init(
              Wording(nl: "Schrijf `\(operand.text) \(list)`.", en: "Write `\(operand.text) \(list)`."),
              edits: [.init(sign.through(last.place), list)])))
      }
      return found
    }
  }
}

extension Condition.Node {
  fileprivate var isFlag: Bool { if case .flag = self { true } else { false } }
}
