extension Check {
  /// A module in which a patient who has it finds no page.
  static let moduleEmptyForSome = Check.proofInFile(
    Rule(
      "module-empty-for-some",
      title: Wording(
        nl: "Wie een module heeft, heeft er een bladzijde in.", en: "Who has a module has a page in it."),
      why: Wording(
        nl: "Een module zonder bladzijden duurt weken waarin er niets te lezen of te doen is.",
        en: "A module without pages takes weeks in which there is nothing to read or do."),
      example: .init(
        .module,
        bad: SmallestModule.text.replacing("<page id=", with: "<page when=\"activity is low\" id="),
        good: SmallestModule.text))
  ) { rule, proof throws(DiagramOverflow) in
    try proof.lacks(.module).map { lack throws(DiagramOverflow) -> Diagnostic in
      try proof.finding(
        of: rule, lack, at: lack.part.id?.place ?? lack.part.place,
        Wording(
          nl: "Sommige patiënten hebben in deze module geen enkele bladzijde.",
          en: "Some patients have no page at all in this module."),
        [
          .init(
            Wording(
              nl: "Maak een bladzijde voor wie er nu geen heeft.",
              en: "Make a page for who now has none.")),
          .init(
            Wording(
              nl: "Of zet in de route een voorwaarde bij de module, zodat zij haar niet krijgen.",
              en: "Or put a condition on the module in the course, so that they do not get it.")),
        ])
    }
  }
}
