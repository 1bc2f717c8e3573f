extension Check {
  /// A name that points at nothing.
  static let referenceUnknown = Check.inFile(
    Rule(
      "reference-unknown",
      title: Wording(
        nl: "Elke verwijzing wijst naar iets dat er is.",
        en: "Every reference points at something that is there."),
      why: Wording(
        nl: "Een verwijzing naar niets laat de patiënt met een lege plek of een dode knop zitten.",
        en: "A reference to nothing leaves the patient with a gap or a dead button."),
      example: .init(
        .page, bad: "<do assignment=\"my-weak\">Kijk nog eens.</do>",
        good: "<do assignment=\"my-week\">Kijk nog eens.</do>"))
  ) { rule, context in
    context.inventory.pointers.filter { !context.whole.exists($0) }.map { finding(rule, $0, context.whole) }
  }

  private static func finding(_ rule: Rule, _ pointer: Pointer, _ context: CheckContext) -> Diagnostic {
    let repair = ReferenceRepair(pointer, context.candidates(pointer.target), context)
    let words = pointer.target.words
    let written = pointer.written.shortened
    return rule.finding(
      at: pointer.reference.place,
      repair.summary ?? Wording(nl: "`\(written)` is g\(words.nl).", en: "`\(written)` is not \(words.en)."),
      repair.explanation + consequence(pointer), element: pointer.owner, solutions: [repair.solution])
  }

  private static func consequence(_ pointer: Pointer) -> Wording {
    switch pointer.consequence {
    case .gap:
      Wording(
        nl: "Een verwijzing naar niets laat de patiënt met een lege plek of een dode knop zitten.",
        en: "A reference to nothing leaves the patient with a gap or a dead button.")
    case .silence:
      Wording(
        nl: "Een waarschuwing op een vraag die er niet is, gaat nooit af.",
        en: "An alert on a question that is not there never goes off.")
    case .none: .none
    }
  }
}
