import ProgramBundle

extension Check {
  /// An example patient who cannot exist.
  static let profileImpossible = Check.inProgram(
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
      let owner = "profiles.\(profile.id.text)"
      let twice = twice(profile)
      if !twice.isEmpty { return twice.map { finding(rule, twice: $0.second, $0.first, owner) } }
      guard let values = context.values(of: profile) else { return [] }
      let constraints = context.program.constraints.filter { $0.condition != nil }
      let conditions = constraints.compactMap(\.condition)
      let broken = context.broken(conditions, for: values)
      // Where nobody can exist, that is what must be mended.
      if !broken.isEmpty, !context.allowsSomebody { return [] }
      return broken.map { condition in
        let because = constraints.first { $0.condition?.place == condition.place }?.because
        let flags = Wording.list(condition.flags, and: true)
        return rule.finding(
          at: profile.id.place,
          Wording(
            nl: "`\(profile.id.text)` kan niet bestaan: de waarden gaan niet samen.",
            en: "`\(profile.id.text)` cannot exist: the values do not go together."),
          Wording(nl: "Het gaat om \(flags.nl).", en: "It is about \(flags.en).")
            + (because.map { Wording(verbatim: $0) } ?? .none),
          element: owner,
          notes: [
            .init(
              condition.place,
              Wording(nl: "Dit geldt voor elke patiënt.", en: "This holds for every patient."))
          ],
          solutions: [
            .init(
              Wording(
                nl: "Verander bij deze voorbeeldpatiënt de waarde van \(Wording.list(condition.flags).nl).",
                en: "Change this example patient's value of \(Wording.list(condition.flags).en)."))
          ])
      }
    }
  }

  /// Flags that a profile sets again.
  private static func twice(_ profile: ExampleProfile) -> [(first: Reference, second: Reference)] {
    var seen: [String: Reference] = [:]
    return profile.settings.compactMap { flag, _ in
      guard let first = seen[flag.text] else {
        seen[flag.text] = flag
        return nil
      }
      return (first, flag)
    }
  }

  private static func finding(_ rule: Rule, twice second: Reference, _ first: Reference, _ owner: String)
    -> Diagnostic
  {
    rule.finding(
      at: second.place,
      Wording(nl: "`\(second.text)` staat hier twee keer.", en: "`\(second.text)` is here twice."),
      Wording(
        nl: "Een patiënt heeft één waarde voor elk kenmerk.", en: "A patient has one value for each flag."),
      element: owner,
      notes: [
        .init(
          first.place,
          Wording(nl: "Hier staat `\(first.text)` voor het eerst.", en: "`\(first.text)` is here first."))
      ],
      solutions: [.init(Wording(nl: "Haal een van beide weg.", en: "Remove one of the two."))])
  }
}

extension Condition {
  /// The flags it is about, each once, in the order of the text.
  fileprivate var flags: [String] {
    var seen: Set<String> = []
    return atoms.map(\.operand.text).filter { seen.insert($0).inserted }
  }
}

extension CheckContext {
  /// The value of every flag for an example patient; nil where one is missing or impossible, or a constraint is about a
  /// flag there is not.
  func values(of profile: ExampleProfile) -> [String: FlagValue]? {
    var values: [String: FlagValue] = [:]
    for flag in program.flags {
      let written = profile.settings.first { $0.flag.text == flag.id.text }?.value ?? flag.defaultValue
      guard let written, let value = flag.kind.value(written.text) else { return nil }
      values[flag.id.text] = value
    }
    let sound = program.constraints.compactMap(\.condition).allSatisfy { condition in
      ConditionTyping.problems(in: condition) { symbols.flags[$0.text].map { .init($0.kind) } }.isEmpty
    }
    return sound ? values : nil
  }

  /// Whether some patient can exist; taken to be so where that takes too much to find out.
  fileprivate var allowsSomebody: Bool {
    do {
      return try !Patients(program, asking: []).care.isEmpty
    } catch {
      return true
    }
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
