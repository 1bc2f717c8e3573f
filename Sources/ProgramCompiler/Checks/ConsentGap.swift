extension Check {
  /// A patient to whom nothing is said before answers are stored.
  static let consentGap = Check.proofInFile(
    Rule(
      "consent-gap",
      title: Wording(
        nl: "Elke patiënt leest waarvoor toestemming wordt gevraagd.",
        en: "Every patient reads what consent is asked for."),
      why: Wording(
        nl: "Wie niets te lezen krijgt, kan geen ja zeggen. De antwoorden mogen dan niet bewaard worden.",
        en: "Who gets nothing to read cannot agree. The answers may not be stored then."),
      example: .init(
        .safety,
        bad: SafetyExample.crisis()
          + "<consent><p when=\"activity is low\">Wij bewaren je antwoorden.</p></consent>"
          + SafetyExample.stopRule, good: SafetyExample.all))
  ) { rule, proof throws(DiagramOverflow) -> [Diagnostic] in
    guard let consent = proof.inventory.content.program?.safety.consent, !consent.blocks.isEmpty else {
      return []
    }
    let store = proof.patients.store
    let shown = try BlocksShown(patients: proof.patients, moment: 0).something(in: consent.blocks)
    guard let witness = try proof.patients.witness(store.not(shown)) else { return [] }
    var finding = rule.finding(
      at: consent.part.place,
      Wording(
        nl: "Niet elke patiënt krijgt de toestemming te lezen.",
        en: "Not every patient gets to read the consent."),
      element: "safety",
      solutions: [
        .init(
          Wording(
            nl: "Schrijf iets dat iedereen leest: zonder `when`.",
            en: "Write something that everybody reads: without `when`."))
      ])
    finding.witness = witness
    return [finding]
  }
}
