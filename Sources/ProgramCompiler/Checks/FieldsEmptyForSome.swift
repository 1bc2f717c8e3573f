extension Check {
  /// An exercise, diary or question in which a patient who gets it finds nothing to fill in.
  static let fieldsEmptyForSome = Check.proofInFile(
    Rule(
      "fields-empty-for-some",
      title: Wording(
        nl: "Wie iets moet invullen, heeft iets om in te vullen.",
        en: "Who is to fill something in has something to fill in."),
      why: Wording(
        nl: "Een opdracht of dagboek zonder vragen kan een patiënt niet afmaken.",
        en: "An exercise or diary without questions is one that a patient cannot finish."),
      example: .init(
        .fields,
        bad: """
          <choice id="pace">
            <label>Hoe ging het?</label>
            <option id="slow" when="low-load">Rustig.</option>
            <option id="pauses" when="low-load">Met pauzes.</option>
          </choice>
          """,
        good: """
          <choice id="pace">
            <label>Hoe ging het?</label>
            <option id="slow">Rustig.</option>
            <option id="pauses" when="low-load">Met pauzes.</option>
          </choice>
          """))
  ) { rule, proof throws(DiagramOverflow) in
    try proof.lacks(.fields).map { lack throws(DiagramOverflow) -> Diagnostic in
      let name = lack.part.id?.text ?? lack.part.kind
      return try proof.finding(
        of: rule, lack, at: lack.part.id?.place ?? lack.part.place,
        Wording(
          nl: "Voor sommige patiënten valt er bij `\(name)` niets in te vullen.",
          en: "For some patients there is nothing to fill in at `\(name)`."),
        [
          .init(
            Wording(
              nl: "Maak een vraag of antwoord voor wie er nu geen heeft.",
              en: "Make a question or answer for who now has none.")),
          .init(
            Wording(
              nl: "Of zet een voorwaarde op het geheel, zodat zij het niet krijgen.",
              en: "Or put a condition on the whole, so that they do not get it.")),
        ])
    }
  }
}
