import ProgramBundle

extension Check {
  /// An example patient who cannot exist.
  static let profileImpossible = Check(
    Rule(
      "profile-impossible",
      title: Wording(nl: "Een voorbeeldpatiënt kan bestaan.", en: "An example patient can exist."),
      why: Wording(
        nl: "Wat volgens `<constraint>` voor elke patiënt geldt, geldt ook voor een voorbeeld.",
        en: "What `<constraint>` says of every patient holds for an example too."),
      example: .init(
        .flags, bad: "<constraint>not (activity is active and pain-score at most 5)</constraint>",
        good: "<constraint>not (activity is low and pain-score at most 1)</constraint>"))
  ) { rule, context in
    context.program.profiles.flatMap { profile -> [Diagnostic] in
      guard let values = context.values(of: profile) else { return [] }
      let conditions = context.program.constraints.compactMap(\.condition)
      return context.broken(conditions, for: values).map { condition in
        rule.finding(
          at: profile.id.place,
          Wording(
            nl: "`\(profile.id.text)` kan niet bestaan: dat spreekt een afspraak over alle patiënten tegen.",
            en: "`\(profile.id.text)` cannot exist: it contradicts what holds for every patient."),
          element: "profiles.\(profile.id.text)",
          notes: [
            .init(
              condition.place,
              Wording(nl: "Dit geldt voor elke patiënt.", en: "This holds for every patient."))
          ],
          solutions: [
            .init(
              Wording(
                nl: "Verander een waarde van deze voorbeeldpatiënt.",
                en: "Change a value of this example patient."))
          ])
      }
    }
  }
}

extension CheckContext {
  /// The value of every flag for an example patient; nil where one is missing or impossible, or a condition is about a
  /// flag there is not.
  func values(of profile: ExampleProfile) -> [String: FlagValue]? {
    var values: [String: FlagValue] = [:]
    for flag in program.flags {
      let written = profile.settings.first { $0.flag.text == flag.id.text }?.value ?? flag.defaultValue
      guard let written, let value = flag.kind.value(written.text) else { return nil }
      values[flag.id.text] = value
    }
    let sound = flagConditions.allSatisfy { condition, _ in
      ConditionTyping.problems(in: condition) { symbols.flags[$0.text].map { .init($0.kind) } }.isEmpty
    }
    return sound ? values : nil
  }

  /// Those of `constraints` that do not hold for a patient with these values.
  func broken(_ constraints: [Condition], for values: [String: FlagValue]) -> [Condition] {
    do {
      // Of a flag only its id and kind matter here.
      let flags = program.flags.map {
        ProgramBundle.Flag(id: $0.id.text, setBy: $0.setBy, changes: $0.changes, kind: $0.kind, label: "")
      }
      _ = try Profile(
        flags: flags, constraints: constraints.map { $0.bundled(symbols.flags) }, values: values)
      return []
    } catch {
      return error.broken.map { constraints[$0] }
    }
  }
}
