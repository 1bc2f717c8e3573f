extension Check {
  /// An option that nobody reaches, since earlier ones take everybody.
  static let optionShadowed = Check.proofInFile(
    Rule(
      "option-shadowed",
      title: Wording(
        nl: "Elke keuze is er voor iemand: de eerste die past, telt.",
        en: "Every option is for somebody: the first that fits counts."),
      why: Wording(
        nl:
          "Een patiënt krijgt de eerste keuze die past. Staat een ruime keuze voor een nauwe, dan krijgt niemand de nauwe.",
        en:
          "A patient gets the first option that fits. If a wide one stands before a narrow one, nobody gets the narrow one."
      ),
      example: .init(
        .page,
        bad: """
          <choose>
            <option when="low-load"><p>Rust.</p></option>
            <option when="low-load and activity is low"><p>Sta eens op.</p></option>
            <otherwise><p>Ga door.</p></otherwise>
          </choose>
          """,
        good: """
          <choose>
            <option when="low-load and activity is low"><p>Sta eens op.</p></option>
            <option when="low-load"><p>Rust.</p></option>
            <otherwise><p>Ga door.</p></otherwise>
          </choose>
          """))
  ) { rule, proof throws(DiagramOverflow) in
    try proof.conditionals(.shadowed).map { conditional throws(DiagramOverflow) -> Diagnostic in
      let meeting = try proof.patients.meeting(conditional.condition)
      let reasons = try proof.reasons(against: meeting, at: conditional.spot)
      let text = conditional.condition.quoted
      let isNumber = conditional.role == .number
      return rule.finding(
        at: conditional.condition.place,
        isNumber
          ? Wording(
            nl: "Voor wie aan `\(text)` voldoet, geldt al een eerder getal.",
            en: "For who meets `\(text)` an earlier number counts already.")
          : Wording(
            nl: "Wie aan `\(text)` voldoet, past al bij een eerdere keuze.",
            en: "Who meets `\(text)` fits an earlier option already."),
        rule.why, element: proof.owner(of: conditional.part), notes: reasons.notes,
        solutions: [
          .init(
            Wording(
              nl: "Zet dit vóór wat eerder staat, verander de voorwaarde, of haal het weg.",
              en: "Put this before what stands earlier, change its condition, or remove it."))
        ])
    }
  }
}
