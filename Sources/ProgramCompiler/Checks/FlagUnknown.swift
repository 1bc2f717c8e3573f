extension Check {
  /// A condition or example patient that names a flag there is not.
  static let flagUnknown = Check(
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
    let inConditions = context.conditionProblems.compactMap { problem, owner -> (Reference, String)? in
      if case .unknown(let name) = problem { (name, owner) } else { nil }
    }
    let inProfiles = context.program.profiles.flatMap { profile in
      profile.settings.filter { context.symbols.flags[$0.flag.text] == nil }
        .map { ($0.flag, "profiles.\(profile.id.text)") }
    }
    let names = context.program.flags.map(\.id.text)
    return (inConditions + inProfiles).map { name, owner in
      let near = NearMiss.of(name.text, among: names)
      let list = Wording.list(names, and: true)
      return rule.finding(
        at: name.place,
        Wording(
          nl: "`\(name.text.shortened)` is geen kenmerk van dit programma.",
          en: "`\(name.text.shortened)` is not a flag of this program."),
        (names.isEmpty
          ? Wording(nl: "Het programma heeft nog geen kenmerken.", en: "The program has no flags yet.")
          : Wording(nl: "Er zijn: \(list.nl).", en: "There are: \(list.en).")) + rule.why,
        element: owner,
        solutions: [
          near.map {
            .init(Wording(nl: "Schrijf `\($0)`.", en: "Write `\($0)`."), edits: [.init(name.place, $0)])
          }
            ?? .init(
              Wording(
                nl: "Schrijf een kenmerk dat er is, of voeg `\(name.text.shortened)` toe in `program.xml`.",
                en: "Write a flag that is there, or add `\(name.text.shortened)` in `program.xml`."))
        ])
    }
  }
}
