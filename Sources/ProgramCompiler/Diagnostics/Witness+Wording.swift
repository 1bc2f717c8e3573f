import ProgramBundle

extension Diagnostic.Witness {
  /// The patient in one sentence, in the words of conditions: "For example who has `low-load` and `work is none`, in week 3."
  public var words: Wording {
    let flags = profile.filter { telling.contains($0.flag) }.map { Self.condition($0.flag, $0.value) }
    let who =
      flags.isEmpty
      ? Wording(nl: "Bij elke patiënt", en: "With every patient")
      : Wording(
        nl: "Bijvoorbeeld bij wie dit geldt: \(Self.all(flags).nl)",
        en: "For example for who this holds: \(Self.all(flags).en)")
    let changed = switches.map { change in
      Wording(
        nl: "vanaf module `\(change.module)` geldt \(Self.condition(change.flag, change.value))",
        en: "from module `\(change.module)` on \(Self.condition(change.flag, change.value)) holds")
    }
    let left =
      skipped.isEmpty
      ? []
      : [
        Wording(
          nl: "zonder \(Wording.list(skipped, and: true).nl)",
          en: "without \(Wording.list(skipped, and: true).en)")
      ]
    let when = week.map { [Wording(nl: "in week \($0)", en: "in week \($0)")] } ?? []
    let rest = (changed + left + when).reduce(.none) {
      Wording(nl: "\($0.nl), \($1.nl)", en: "\($0.en), \($1.en)")
    }
    return Wording(nl: who.nl + rest.nl + ".", en: who.en + rest.en + ".")
  }

  private static func all(_ conditions: [String]) -> Wording {
    Wording(nl: conditions.joined(separator: " en "), en: conditions.joined(separator: " and "))
  }

  /// A flag with its value as a condition says it.
  static func condition(_ flag: String, _ value: FlagValue) -> String {
    switch value {
    case .boolean(true): "`\(flag)`"
    case .boolean(false): "`not \(flag)`"
    case .choice(let value): "`\(flag) is \(value)`"
    case .number(let value): "`\(flag) is \(value)`"
    }
  }
}
