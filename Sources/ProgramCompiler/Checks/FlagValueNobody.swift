extension Check {
  /// A value of a flag that the constraints leave to nobody.
  ///
  /// Numbers are left out: a constraint such as `pain-score at least 1` cuts some off on purpose, and what is for one that is
  /// cut off is a condition that nobody meets.
  static let flagValueNobody = Check.proofInFile(
    Rule(
      "flag-value-nobody",
      title: Wording(
        nl: "Elke waarde van een kenmerk komt voor.", en: "Every value of a flag occurs."),
      why: Wording(
        nl: "Een waarde die niemand kan hebben, is bij de intake toch te kiezen, en dan klopt er niets meer.",
        en: "A value that nobody can have can still be chosen at intake, and then nothing is right any more."),
      example: .init(
        .flags, bad: "<constraint>not low-load</constraint>",
        good: "<constraint>not (low-load and pain-score at most 1)</constraint>"))
  ) { rule, proof throws(DiagramOverflow) in
    guard let program = proof.inventory.content.program else { return [] }
    var found: [Diagnostic] = []
    for flag in program.flags where found.count <= FindingBounds.inFile {
      guard let variable = proof.patients.space.variable(flag.id.text),
        let there = try proof.patients.valuesThere(of: variable)
      else { continue }
      let domain = proof.patients.space.domains[variable.index]
      for position in 0..<domain.count where !there.contains(position) {
        let value = domain.value(at: position)
        let who = try proof.patients.store.test(variable, isIn: [position])
        let reasons = try proof.reasons(against: who, at: ConditionWalk.everywhere)
        let condition = Diagnostic.Witness.condition(flag.id.text, value)
        found.append(
          rule.finding(
            at: flag.values.first { .choice($0.text) == value }?.place ?? flag.id.place,
            Wording(
              nl: "Geen enkele patiënt kan \(condition) hebben.", en: "No patient can have \(condition)."),
            element: "flags.\(flag.id.text)", notes: reasons.notes,
            solutions: [
              .init(
                flag.values.isEmpty
                  ? Wording(
                    nl: "Verander de `<constraint>`, of haal het kenmerk weg.",
                    en: "Change the `<constraint>`, or remove the flag.")
                  : Wording(
                    nl: "Verander de `<constraint>`, of haal de waarde weg.",
                    en: "Change the `<constraint>`, or remove the value."))
            ]))
      }
    }
    return found
  }
}
