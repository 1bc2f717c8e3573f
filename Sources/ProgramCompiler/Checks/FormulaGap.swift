extension Check {
  /// A result for a patient who was not asked one of the questions from which it is worked out.
  static let formulaGap = Check.proof(
    Rule(
      "formula-gap",
      title: Wording(
        nl: "Wie een uitkomst ziet, kreeg ook de vragen ervoor.",
        en: "Who sees a result also got the questions for it."),
      why: Wording(
        nl: "Zonder antwoord op al die vragen is er geen uitkomst, en staat er een lege plek.",
        en: "Without an answer to all those questions there is no result, and an empty place is left."),
      example: .init(
        .fields,
        bad:
          "<number id=\"hours\" when=\"not low-load\" from=\"0\" to=\"24\"><label>Uren</label></number><computed id=\"left\"><label>Over</label><formula>24 - hours</formula></computed>",
        good:
          "<number id=\"hours\" when=\"not low-load\" from=\"0\" to=\"24\"><label>Uren</label></number><computed id=\"left\" when=\"not low-load\"><label>Over</label><formula>24 - hours</formula></computed>"
      ))
  ) { rule, course throws(DiagramOverflow) -> [Diagnostic] in
    var found: [Diagnostic] = []
    for site in course.context.inventories.lazy.flatMap(\.formulas) {
      let shown = course.fields(of: site.owner).compactMap(\.part.when)
      var told: Set<String> = []
      for name in site.formula.root.answers {
        guard let key = course.symbols.key(ofUsed: name.text, in: site.owner), told.insert(key).inserted
        else { continue }
        let asked = course.fields(of: key).compactMap(\.part.when).filter { condition in
          !shown.contains { $0.text == condition.text }
        }
        guard let condition = asked.first,
          let witness = try witness(of: site.owner, shown, without: asked, course)
        else { continue }
        var finding = rule.finding(
          at: name.place,
          Wording(
            nl: "Niet elke patiënt die deze uitkomst ziet, krijgt de vraag `\(name.text)`.",
            en: "Not every patient who sees this result gets the question `\(name.text)`."),
          element: site.owner,
          notes: [
            .init(
              condition.place,
              Wording(nl: "Hier staat wie de vraag krijgt.", en: "This says who gets the question."))
          ],
          solutions: [
            .init(
              Wording(
                nl: "Zet bij de uitkomst dezelfde voorwaarde: `when=\"\(condition.text)\"`.",
                en: "Put the same condition with the result: `when=\"\(condition.text)\"`.")),
            .init(
              Wording(
                nl: "Of stel de vraag aan iedereen die de uitkomst ziet.",
                en: "Or ask the question of everybody who sees the result.")),
          ])
        finding.witness = witness
        found.append(finding)
      }
    }
    return found
  }

  /// A patient who sees a result without having been asked a question for it.
  private static func witness(
    of result: String, _ shown: [Condition], without asked: [Condition], _ course: CourseProof
  ) throws(DiagramOverflow) -> Diagnostic.Witness? {
    for request in course.index.requests(of: CourseProof.task(of: result)) {
      let sees = try course.store.and(
        course.gets(request), course.patients.meeting(shown, at: request.module))
      let gets = try course.patients.meeting(asked, at: request.module)
      if let witness = try course.witness(course.store.and(sees, course.store.not(gets))) { return witness }
    }
    return nil
  }
}
