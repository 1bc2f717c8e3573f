extension Check {
  /// A choice that leaves a patient with nothing.
  static let chooseGap = Check.proofInFile(
    Rule(
      "choose-gap",
      title: Wording(
        nl: "Een keuze heeft iets voor elke patiënt.", en: "A choice has something for every patient."),
      why: Wording(
        nl: "Wie bij geen van de keuzes past, mist een stuk zonder dat iemand het merkt.",
        en: "Who fits none of the options misses a piece, and nobody notices."),
      example: .init(
        .page,
        bad: """
          <choose>
            <option when="activity is low"><p>Doe iets meer.</p></option>
            <option when="low-load"><p>Rust.</p></option>
          </choose>
          """,
        good: """
          <choose>
            <option when="activity is low"><p>Doe iets meer.</p></option>
            <option when="activity is active"><p>Rust.</p></option>
          </choose>
          """))
  ) { rule, proof throws(DiagramOverflow) in
    try proof.lacks(.choice).map { lack throws(DiagramOverflow) -> Diagnostic in
      try proof.finding(
        of: rule, lack, at: lack.part.place,
        Wording(
          nl: "Sommige patiënten passen bij geen van deze keuzes.",
          en: "Some patients fit none of these options."),
        [
          .init(
            Wording(
              nl: "Zet er `<otherwise>` bij, met wat zij lezen.",
              en: "Add `<otherwise>`, with what they read.")),
          .init(
            Wording(
              nl: "Of zet een voorwaarde op `<choose>`, als zij hier niets hoeven te lezen.",
              en: "Or put a condition on `<choose>`, if there is nothing here for them to read.")),
        ])
    }
  }
}

extension FileProof {
  /// The finding that some patients find nothing in a part, with the first of them.
  func finding(
    of rule: Rule, _ lack: ConditionWalk.Lack, at place: Place, _ summary: Wording,
    _ solutions: [Diagnostic.Solution]
  ) throws(DiagramOverflow) -> Diagnostic {
    var finding = rule.finding(at: place, summary, element: owner(of: lack.part), solutions: solutions)
    finding.witness = try patients.witness(lack.who)
    return finding
  }
}
