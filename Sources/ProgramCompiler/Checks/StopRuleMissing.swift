extension Check {
  /// No rule that says when to stop.
  static let stopRuleMissing = Check.inProgram(
    Rule(
      "stop-rule-missing", .incomplete,
      title: Wording(
        nl: "Er staat wanneer een patiënt moet stoppen.", en: "It says when a patient must stop."),
      why: Wording(
        nl: "Wie oefent met pijn of moeheid, moet weten wanneer het niet meer goed is, en wie die dan belt.",
        en:
          "Whoever practises with pain or fatigue must know when it is no longer right, and whom to call then."
      ),
      example: .init(.safety, bad: SafetyExample.crisis() + SafetyExample.consent, good: SafetyExample.all))
  ) { rule, context in
    let rules = context.program.safety.stopRules
    let empty = rules.filter(\.blocks.isEmpty)
    guard rules.isEmpty else {
      return empty.map {
        rule.finding(
          at: $0.part.place, Wording(nl: "Deze stopregel is leeg.", en: "This stop rule is empty."),
          element: "safety",
          solutions: [
            .init(
              Wording(
                nl: "Schrijf wanneer de patiënt moet stoppen, en wie die dan belt.",
                en: "Write when the patient must stop, and whom to call then."))
          ])
      }
    }
    return [
      rule.finding(
        at: context.program.safety.part.place,
        Wording(nl: "Er is geen stopregel.", en: "There is no stop rule."), element: "safety",
        solutions: [
          .init(
            Wording(
              nl: "Voeg in `<safety>` een `<stop-rule>` toe, na `<consent>`.",
              en: "Add a `<stop-rule>` to `<safety>`, after `<consent>`."))
        ])
    ]
  }
}
