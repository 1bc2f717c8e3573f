extension Check {
  /// A condition that everybody who gets to it meets.
  static let conditionAlways = Check.proofInFile(
    Rule(
      "condition-always", .warning,
      title: Wording(
        nl: "Een voorwaarde maakt verschil tussen patiënten.",
        en: "A condition makes a difference between patients."),
      why: Wording(
        nl: "Wie meeleest, zoekt naar een verschil dat er niet is. Misschien is er iets anders bedoeld.",
        en:
          "Whoever reviews this looks for a difference that is not there. Something else may have been meant."
      ),
      example: .init(
        .page,
        bad:
          "<list when=\"low-load\"><item when=\"low-load\">Rust.</item><item>Adem rustig.</item></list>",
        good: "<list when=\"low-load\"><item>Rust.</item><item>Adem rustig.</item></list>"),
      isAcceptable: true)
  ) { rule, proof throws(DiagramOverflow) in
    try proof.conditionals(.always).map { conditional throws(DiagramOverflow) -> Diagnostic? in
      let others = try proof.patients.store.not(proof.patients.meeting(conditional.condition))
      if try proof.comesFromMissingValue(others, at: conditional.spot) { return nil }
      let reasons = try proof.reasons(against: others, at: conditional.spot)
      let text = conditional.condition.quoted
      return rule.finding(
        at: conditional.condition.place,
        Wording(
          nl: "Elke patiënt die hier komt, voldoet aan `\(text)`.",
          en: "Every patient who gets here meets `\(text)`."),
        (reasons.sentence ?? .none) + rule.why, element: proof.owner(of: conditional.part),
        notes: reasons.notes, solutions: [withoutCondition(conditional), .accept])
    }.compactMap(\.self)
  }

  /// What can be written in place of a condition that always holds.
  private static func withoutCondition(_ conditional: ConditionWalk.Conditional) -> Diagnostic.Solution {
    switch conditional.role {
    case .part:
      .init(
        Wording(
          nl: "Haal `when` weg: dit is voor iedereen die hier komt.",
          en: "Remove `when`: this is for everybody who gets here."),
        edits: conditional.part.element.attribute("when").map { [.removing($0)] } ?? [])
    case .option:
      .init(
        Wording(
          nl: "Maak er `<otherwise>` van, of haal de keuze weg.",
          en: "Make it `<otherwise>`, or do without the choice."))
    case .number:
      .init(
        Wording(
          nl: "Zet dit getal in de eigenschap `\(conditional.part.kind)`, en haal dit onderdeel weg.",
          en: "Put this number into the property `\(conditional.part.kind)`, and remove this part."))
    }
  }
}

extension Diagnostic.Edit {
  /// Takes a property away, with the space before it.
  static func removing(_ attribute: Attribute) -> Self {
    let file = attribute.markup.file
    let isSpace = { (byte: UInt8) in byte == 32 || byte == 9 || byte == 10 || byte == 13 }
    let gap = file.bytes[..<attribute.span.start].reversed().prefix(while: isSpace).count
    return .init(file.place(Span(attribute.span.start - gap, attribute.span.end)), "")
  }
}
