extension Check {
  /// A page on which a patient who gets it sees nothing.
  static let pageEmptyForSome = Check.proofInFile(
    Rule(
      "page-empty-for-some",
      title: Wording(
        nl: "Wie een bladzijde krijgt, ziet er iets.", en: "Who gets a page sees something on it."),
      why: Wording(
        nl: "Een patiënt die een lege bladzijde ziet, denkt dat er iets kapot is.",
        en: "A patient who sees an empty page thinks that something is broken."),
      example: .init(
        .module, bad: SmallestModule.adding(page: "<p when=\"low-load\">Rust.</p>"),
        good: SmallestModule.adding(
          page: "<p when=\"low-load\">Rust.</p><p when=\"not low-load\">Ga door.</p>")))
  ) { rule, proof throws(DiagramOverflow) in
    try proof.lacks(.page).map { lack throws(DiagramOverflow) -> Diagnostic in
      try proof.finding(
        of: rule, lack, at: lack.part.id?.place ?? lack.part.place,
        Wording(
          nl: "Voor sommige patiënten is de bladzijde `\(lack.part.id?.text ?? "")` leeg.",
          en: "For some patients the page `\(lack.part.id?.text ?? "")` is empty."),
        [
          .init(
            Wording(
              nl: "Schrijf iets voor wie nu niets ziet.", en: "Write something for who now sees nothing.")),
          .init(
            Wording(
              nl: "Of zet een voorwaarde op de bladzijde, zodat zij haar niet krijgen.",
              en: "Or put a condition on the page, so that they do not get it.")),
        ])
    }
  }
}
