extension Check {
  /// No rule that says when to stop.
  static let stopRuleMissing = Check(
    Rule(
      "stop-rule-missing", .incomplete,
      title: Wording(
        nl: "Er staat wanneer een patiënt moet stoppen.", en: "It says when a patient must stop."),
      why: Wording(
        nl: "Wie oefent met pijn of moeheid, moet weten wanneer het niet meer goed is, en wie dan te bellen.",
        en: "Who practises with pain or fatigue must know when it is no longer right, and whom to call then."),
      example: .init(.safety, bad: SafetyExample.crisis() + SafetyExample.consent, good: SafetyExample.all))
  ) { rule, context in
    guard context.program.safety.stopRules.isEmpty else { return [] }
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
