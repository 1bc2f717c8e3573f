extension Check {
  /// A condition that no patient can meet.
  static let conditionNever = Check.proofInFile(
    Rule(
      "condition-never",
      title: Wording(
        nl: "Aan elke voorwaarde kan een patiënt voldoen.", en: "Every condition can be met by a patient."),
      why: Wording(
        nl: "Wat niemand krijgt, is voor niets geschreven en nagekeken. Meestal is er iets anders bedoeld.",
        en: "What nobody gets was written and reviewed in vain. Mostly something else was meant."),
      example: .init(
        .page, bad: "<p when=\"activity is low and activity is active\">Rust.</p>",
        good: "<p when=\"activity is low and low-load\">Rust.</p>"))
  ) { rule, proof throws(DiagramOverflow) in
    try proof.conditionals(.never).map { conditional throws(DiagramOverflow) -> Diagnostic? in
      let meeting = try proof.patients.meeting(conditional.condition)
      if try proof.comesFromMissingValue(meeting, at: conditional.spot) { return nil }
      let reasons = try proof.reasons(against: meeting, at: conditional.spot)
      let text = conditional.condition.quoted
      return rule.finding(
        at: conditional.condition.place,
        Wording(
          nl: "Geen enkele patiënt voldoet hier aan `\(text)`.", en: "No patient meets `\(text)` here."),
        (reasons.sentence
          ?? Wording(nl: "De voorwaarde spreekt zichzelf tegen.", en: "The condition contradicts itself."))
          + rule.why,
        element: proof.owner(of: conditional.part), notes: reasons.notes,
        solutions: [
          .init(
            reasons.notes.isEmpty
              ? Wording(
                nl: "Verander de voorwaarde, of haal dit onderdeel weg.",
                en: "Change the condition, or remove this part.")
              : Wording(
                nl: "Verander een van deze voorwaarden, of haal dit onderdeel weg.",
                en: "Change one of these conditions, or remove this part."))
        ])
    }.compactMap(\.self)
  }
}

extension FileProof {
  /// The conditions of the file that come out so, as many as a check may have findings and one more.
  func conditionals(
    _ verdict: ConditionWalk.Verdict
  ) throws(DiagramOverflow) -> [ConditionWalk.Conditional] {
    Array(
      try conditions().conditionals.lazy.filter { $0.verdict == verdict }.prefix(FindingBounds.inFile + 1))
  }

  /// Where some patients find nothing, as many as a check may have findings and one more.
  func lacks(_ kind: ConditionWalk.Lack.Kind) throws(DiagramOverflow) -> [ConditionWalk.Lack] {
    Array(try conditions().lacks.lazy.filter { $0.kind == kind }.prefix(FindingBounds.inFile + 1))
  }
}
