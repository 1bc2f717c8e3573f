extension Check {
  /// A list, steps, an example or another text in which a patient who gets it finds nothing.
  static let listEmptyForSome = Check.proofInFile(
    Rule(
      "list-empty-for-some",
      title: Wording(
        nl: "Wie een lijst, stappen of voorbeeld krijgt, ziet er iets in.",
        en: "Who gets a list, steps or an example sees something in it."),
      why: Wording(
        nl: "Van een lijst zonder regels blijft een gat over, en de zin ervoor belooft iets wat niet komt.",
        en: "A list without lines leaves a hole, and the sentence before it promises what does not come."),
      example: .init(
        .page, bad: "<list><item when=\"low-load\">Rust.</item></list>",
        good: "<list><item when=\"low-load\">Rust.</item><item>Adem rustig.</item></list>"))
  ) { rule, proof throws(DiagramOverflow) in
    try proof.lacks(.content).map { lack throws(DiagramOverflow) -> Diagnostic in
      try proof.finding(
        of: rule, lack, at: lack.part.place,
        Wording(
          nl: "Voor sommige patiënten staat er niets in `<\(lack.part.kind)>`.",
          en: "For some patients there is nothing in `<\(lack.part.kind)>`."),
        [
          .init(
            Wording(
              nl: "Schrijf iets voor wie nu niets ziet.", en: "Write something for who now sees nothing.")),
          .init(
            Wording(
              nl: "Of zet een voorwaarde op het geheel, zodat zij het niet krijgen.",
              en: "Or put a condition on the whole, so that they do not get it.")),
        ])
    }
  }
}
