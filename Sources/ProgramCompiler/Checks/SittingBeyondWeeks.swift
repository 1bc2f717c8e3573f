extension Check {
  /// A sitting that some patient has planned after the module has ended.
  static let sittingBeyondWeeks = Check.proofInFile(
    Rule(
      "sitting-beyond-weeks",
      title: Wording(
        nl: "Een zitting valt binnen de weken van haar module.",
        en: "A sitting falls within the weeks of its module."),
      why: Wording(
        nl: "Wat na de laatste week gepland staat, komt nooit open.",
        en: "What is planned after the last week never opens."),
      example: .init(
        .module, bad: SmallestModule.text.replacing("week=\"1\"", with: "week=\"2\""),
        good: SmallestModule.text))
  ) { rule, proof throws(DiagramOverflow) in
    guard case .module(let module) = proof.inventory.content, let step = proof.step else { return [] }
    let present = try proof.patients.meeting([step.part.when, module.part.when].compactMap(\.self))
    let weeks = try proof.patients.numbers(step.conditionalWeeks, else: step.weeks)
    var findings: [Diagnostic] = []
    for sitting in module.sittings {
      let shown = try proof.patients.store.and(present, proof.patients.meeting(sitting.part.when))
      for planned in try proof.patients.numbers(sitting.conditionalWeek, else: sitting.week) {
        let place =
          planned.from?.part.place ?? sitting.part.element.attribute("week")?.place ?? sitting.part.place
        let shorter = weeks.filter { $0.number < planned.number }
        let those = try proof.patients.store.all([
          shown, planned.who, proof.patients.store.any(shorter.map(\.who)),
        ])
        guard let patient = try proof.patients.first(those),
          let length = shorter.first(where: { proof.patients.store.holds($0.who, for: patient) })
        else { continue }
        var finding = rule.finding(at: place, planned.number, step, lasting: length)
        finding.witness = proof.patients.witness(patient, about: [those])
        findings.append(finding)
      }
    }
    return findings
  }
}

extension Rule {
  fileprivate func finding(
    at place: Place, _ week: Int, _ step: Course.Step, lasting length: Patients.NumberForSome
  ) -> Diagnostic {
    let one = length.number == 1
    return finding(
      at: place,
      Wording(
        nl:
          "Deze zitting is in week \(week), maar de module duurt \(length.number) \(one ? "week" : "weken").",
        en:
          "This sitting is in week \(week), but the module takes \(length.number) \(one ? "week" : "weeks")."),
      element: step.ref.text,
      notes: [
        .init(
          length.from?.part.place ?? step.ref.place,
          Wording(nl: "Hier staat hoe lang de module duurt.", en: "This says how long the module takes."))
      ],
      solutions: [
        .init(
          Wording(
            nl: "Zet de zitting in een eerdere week, of geef de module meer weken.",
            en: "Put the sitting in an earlier week, or give the module more weeks."))
      ])
  }
}
