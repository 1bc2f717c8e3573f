import ProgramBundle

extension Check {
  /// A question on low mood or suicidality to whose answer nobody responds.
  static let riskWithoutAlert = Check.inProgram(
    Rule(
      "risk-without-alert",
      title: Wording(
        nl: "Op een zorgelijk antwoord reageert iemand.", en: "Somebody responds to a worrying answer."),
      why: Wording(
        nl:
          "Wie opschrijft dat het niet meer gaat, moet iets terughoren. Elke vraag met `risk` heeft een `<alert>` in `<safety>`.",
        en:
          "Somebody who writes that they cannot go on must hear something back. Every question with `risk` has an `<alert>` in `<safety>`."
      ),
      example: .init(
        .fields,
        bad:
          "<choice id=\"hope\" risk=\"low-mood\"><label>Zie je het nog zitten?</label><option id=\"yes\">Ja</option><option id=\"no\">Nee</option></choice>",
        good:
          "<choice id=\"hope\"><label>Zie je het nog zitten?</label><option id=\"yes\">Ja</option><option id=\"no\">Nee</option></choice>"
      ))
  ) { rule, context in
    let fields = context.inventories.flatMap(\.fields).compactMap { field, site in
      field.risk.map { Question(id: site.owner, part: field.part, risk: $0) }
    }
    let questions = context.program.instruments.flatMap { instrument in
      instrument.questions.compactMap { question in
        question.risk.map {
          Question(
            id: "\(instrument.part.scope.qualified(instrument.id.text)).\(question.id.text)",
            part: question.part,
            risk: $0)
        }
      }
    }
    let alerted = Set(
      context.program.safety.alerts.flatMap { $0.condition?.atoms.map(\.operand.text) ?? [] })
    // An alert with a slip in its question is a finding of its own.
    let meant = alerted.filter { context.symbols.answers[$0] == nil }.compactMap { slip in
      NearMiss.of(slip, among: (fields + questions).map(\.id))
    }
    return (fields + questions).filter { !alerted.contains($0.id) && !meant.contains($0.id) }.map {
      question in
      let alert = alert(for: question, context.symbols.answers[question.id]?.kind)
      return rule.finding(
        at: question.part.element.attribute("risk")?.place ?? question.part.place,
        Wording(
          nl: "Op een zorgelijk antwoord op `\(question.id)` reageert niemand.",
          en: "Nobody responds to a worrying answer to `\(question.id)`."),
        element: question.id,
        notes: [
          .init(
            context.program.safety.part.place,
            Wording(nl: "Hier horen de waarschuwingen.", en: "The alerts belong here."))
        ],
        solutions: [
          .init(
            Wording(
              nl: "Voeg in `<safety>` een waarschuwing toe, zoals `\(alert)`.",
              en: "Add an alert to `<safety>`, such as `\(alert)`."))
        ])
    }
  }

  /// Something that the patient answers, with what its answer can show.
  private struct Question {
    let id: String
    let part: Part
    let risk: Risk
  }

  /// An alert on the question in the form that fits it; whom and when is for the author to say.
  private static func alert(for question: Question, _ kind: Symbols.Answer.Kind?) -> String {
    let comparison: String =
      switch kind {
      case .number: question.part.element.attribute("better")?.value == "higher" ? "at most …" : "at least …"
      case .choice, .choices: "is …"
      default: "…"
      }
    let crisis = question.risk == .suicidality ? " show=\"crisis\"" : ""
    let to = question.risk == .suicidality ? "duty" : "…"
    return "<alert when=\"\(question.id) \(comparison)\" to=\"\(to)\" within-hours=\"…\"\(crisis)>…</alert>"
  }
}
