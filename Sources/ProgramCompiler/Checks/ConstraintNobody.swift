extension Check {
  /// Constraints that leave no patient at all; of nobody nothing else is proven.
  static let constraintNobody = Check.proofInFile(
    Rule(
      "constraint-nobody",
      title: Wording(
        nl: "Alle `<constraint>` samen laten patiënten over.",
        en: "All `<constraint>` together leave some patients."),
      why: Wording(
        nl: "Sluiten regels elkaar uit, dan is het programma voor niemand.",
        en: "If constraints exclude each other, the program is for nobody."),
      example: .init(
        .flags,
        bad: "<constraint>activity is low</constraint><constraint>activity is active</constraint>",
        good: "<constraint>not (activity is low and pain-score at most 1)</constraint>"))
  ) { rule, proof throws(DiagramOverflow) in
    let care = proof.patients.care
    guard proof.inventory.content.program != nil,
      let part = care.parts.first(where: { $0.predicate == .never })
    else { return [] }
    let inPart = part.constraints.map { care.constraints[$0] }
    let clash = try care.store.clash(of: .always, with: inPart) ?? []
    let constraints = proof.program.constraints.compactMap(\.condition)
    let clashing = clash.map { constraints[part.constraints[$0]] }
    guard let last = clashing.last else { return [] }
    let isAlone = clashing.count == 1
    return [
      rule.finding(
        at: last.place,
        isAlone
          ? Wording(nl: "Hieraan voldoet geen enkele patiënt.", en: "No patient meets this.")
          : Wording(
            nl: "Hieraan en aan wat eerder staat, kan geen enkele patiënt voldoen.",
            en: "No patient can meet this and what stands earlier."),
        rule.why
          + Wording(
            nl: "Zolang dit zo is, wordt verder niets over patiënten nagegaan.",
            en: "As long as this is so, nothing else about patients is checked."),
        element: proof.program.id.text,
        notes: clashing.dropLast().map {
          .init(
            $0.place,
            Wording(nl: "Dit geldt voor elke patiënt.", en: "This holds for every patient."))
        },
        solutions: [
          .init(
            isAlone
              ? Wording(nl: "Verander deze `<constraint>`.", en: "Change this `<constraint>`.")
              : Wording(
                nl: "Verander een van deze `<constraint>`, of haal er een weg.",
                en: "Change one of these `<constraint>`, or remove one."))
        ])
    ]
  }
}
