extension Check {
  /// A patient whom no rule tells when to stop.
  static let stopRuleGap = Check.proofInFile(
    Rule(
      "stop-rule-gap",
      title: Wording(
        nl: "Elke patiënt heeft een stopregel.", en: "Every patient has a stop rule."),
      why: Wording(
        nl: "Wie oefent zonder stopregel, gaat door als het niet meer goed is.",
        en: "Who practises without a stop rule goes on when it is no longer right."),
      example: .init(
        .safety,
        bad: SafetyExample.crisis() + SafetyExample.consent
          + "<stop-rule when=\"activity is low\"><p>Stop bij nieuwe klachten.</p></stop-rule>",
        good: SafetyExample.all))
  ) { rule, proof throws(DiagramOverflow) -> [Diagnostic] in
    guard let rules = proof.inventory.content.program?.safety.stopRules.filter({ !$0.blocks.isEmpty }),
      let first = rules.first
    else { return [] }
    let store = proof.patients.store
    var stopped = Predicate.never
    for group in rules {
      let shown = try BlocksShown(patients: proof.patients, moment: 0).something(in: group.blocks)
      stopped = try store.or(
        stopped, store.and(proof.patients.meeting(group.part.when), shown))
    }
    guard let witness = try proof.patients.witness(store.not(stopped)) else { return [] }
    var finding = rule.finding(
      at: first.part.when?.place ?? first.part.place,
      Wording(
        nl: "Niet elke patiënt krijgt een stopregel.", en: "Not every patient gets a stop rule."),
      element: "safety",
      notes: rules.dropFirst().map {
        .init(
          $0.part.when?.place ?? $0.part.place,
          Wording(nl: "Dit is ook een stopregel.", en: "This is a stop rule too."))
      },
      solutions: [
        .init(
          Wording(
            nl: "Schrijf een stopregel zonder `when`, of een voor de andere patiënten.",
            en: "Write a stop rule without `when`, or one for the other patients."))
      ])
    finding.witness = witness
    return [finding]
  }
}
