extension Check {
  /// An `otherwise` that nobody reaches.
  static let otherwiseUnreached = Check.proofInFile(
    Rule(
      "otherwise-unreached", .warning,
      title: Wording(
        nl: "`<otherwise>` is er voor iemand.", en: "`<otherwise>` is for somebody."),
      why: Wording(
        nl: "Een tekst die niemand krijgt, kost vertalers en nalezers tijd.",
        en: "A text that nobody gets costs translators and reviewers time."),
      example: .init(
        .page,
        bad: """
          <choose>
            <option when="low-load"><p>Rust.</p></option>
            <option when="not low-load"><p>Ga door.</p></option>
            <otherwise><p>Kijk hoe het gaat.</p></otherwise>
          </choose>
          """,
        good: """
          <choose>
            <option when="low-load"><p>Rust.</p></option>
            <otherwise><p>Ga door.</p></otherwise>
          </choose>
          """),
      isAcceptable: true)
  ) { rule, proof throws(DiagramOverflow) in
    let unreached = try proof.conditions().unreached.prefix(FindingBounds.inFile + 1)
    return try unreached.map { otherwise throws(DiagramOverflow) -> Diagnostic in
      let reasons = try proof.reasons(against: .always, at: otherwise.spot)
      return rule.finding(
        at: otherwise.part.place,
        Wording(
          nl: "De keuzes zijn er samen al voor iedereen: niemand krijgt `<otherwise>`.",
          en: "The options together are for everybody already: nobody gets `<otherwise>`."),
        element: proof.owner(of: otherwise.part), notes: reasons.notes,
        solutions: [
          .init(
            Wording(
              nl: "Haal `<otherwise>` weg, of haal de laatste keuze weg als die het moet zijn.",
              en: "Remove `<otherwise>`, or the last option if that is what it should be.")),
          .accept,
        ])
    }
  }
}
