extension Check {
  /// A question on low mood or suicidality to whose answer nobody responds.
  static let riskWithoutAlert = Check(
    Rule(
      "risk-without-alert",
      title: Wording(
        nl: "Op een zorgelijk antwoord reageert iemand.", en: "Somebody responds to a worrying answer."),
      why: Wording(
        nl:
          "Wie opschrijft dat het niet meer gaat, moet iets terughoren. Elke vraag met `risk` heeft een `<alert>` in `<safety>`.",
        en:
          "Who writes that she cannot go on must hear something back. Every question with `risk` has an `<alert>` in `<safety>`."
      ),
      example: .init(
        .fields,
        bad:
          "<choice id=\"hope\" risk=\"low-mood\"><label>Zie je het nog zitten?</label><option id=\"yes\">Ja</option><option id=\"no\">Nee</option></choice>",
        good:
          "<choice id=\"hope\"><label>Zie je het nog zitten?</label><option id=\"yes\">Ja</option><option id=\"no\">Nee</option></choice>"
      ))
  ) { rule, context in
    let fields = context.inventory.fields.compactMap { field, _, site in
      field.risk == nil ? nil : (site.owner, field.part)
    }
    let questions = context.program.instruments.flatMap { instrument in
      instrument.questions.filter { $0.risk != nil }.map {
        ("\(instrument.part.scope.qualified(instrument.id.text)).\($0.id.text)", $0.part)
      }
    }
    let alerted = Set(
      context.program.safety.alerts.flatMap { $0.condition?.atoms.map(\.operand.text) ?? [] })
    return (fields + questions).filter { !alerted.contains($0.0) }.map { answer, part in
      rule.finding(
        at: part.element.attribute("risk")?.place ?? part.place,
        Wording(
          nl: "Op een zorgelijk antwoord op `\(answer)` reageert niemand.",
          en: "Nobody responds to a worrying answer to `\(answer)`."),
        element: answer,
        notes: [
          .init(
            context.program.safety.part.place,
            Wording(nl: "Hier horen de waarschuwingen.", en: "The alerts belong here."))
        ],
        solutions: [
          .init(
            Wording(
              nl: "Voeg in `<safety>` een `<alert when=\"\(answer) …\" to=\"…\" within-hours=\"…\">` toe.",
              en: "Add an `<alert when=\"\(answer) …\" to=\"…\" within-hours=\"…\">` to `<safety>`."))
        ])
    }
  }
}
