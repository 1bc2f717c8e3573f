extension Check {
  /// A page that asks for something that the patient does not have.
  static let askedButAbsent = Check.proof(
    Rule(
      "asked-but-absent",
      title: Wording(
        nl: "Een bladzijde vraagt alleen wat de patiënt ook heeft.",
        en: "A page asks only for what the patient has."),
      why: Wording(
        nl:
          "Anders leest de patiënt dat er een opdracht of dagboek is, en is die nergens te vinden. Laat de behandelaar een opdracht weg, dan verdwijnt ook de vraag erom.",
        en:
          "Else the patient reads that there is an assignment or diary, and it is nowhere to be found. When the therapist leaves out an assignment, what asks for it goes as well."
      ),
      example: .init(
        .assignment,
        bad: SmallestProgram().text(of: "assignments/my-week.xml")
          .replacing("id=\"my-week\"", with: "id=\"my-week\" when=\"not low-load\""),
        good: SmallestProgram().text(of: "assignments/my-week.xml")))
  ) { rule, course throws(DiagramOverflow) -> [Diagnostic] in
    var found: [Diagnostic] = []
    for (position, module) in course.modules.enumerated() {
      for meeting in course.index.files[module.id]?.meetings ?? [] {
        guard case .asked = meeting.kind, let own = course.condition(of: meeting.key),
          !meeting.circumstances.include(own)
        else { continue }
        let asked = try course.asked(.init(module: position, meeting: meeting))
        let has = try course.patients.meeting(own, at: position)
        let without = try course.store.and(asked, course.store.not(has))
        guard let witness = try course.witness(without) else { continue }
        var finding = rule.finding(
          at: meeting.reference.place,
          Wording(
            nl:
              "Deze bladzijde vraagt om `\(meeting.reference.text)`, maar niet elke patiënt die haar leest heeft dat.",
            en: "This page asks for `\(meeting.reference.text)`, but not every patient who reads it has that."
          ),
          element: meeting.owner,
          notes: [
            .init(
              own.place,
              Wording(nl: "Hier staat voor wie het is.", en: "This says whom it is for."))
          ],
          solutions: [
            .init(
              Wording(
                nl: "Vraag het alleen aan wie het heeft: `when=\"\(own.text)\"`.",
                en: "Ask it only of who has it: `when=\"\(own.text)\"`."),
              edits: meeting.part.when == nil ? [edit(own, meeting.part)] : []),
            .init(
              Wording(
                nl: "Of geef het aan iedereen die erom gevraagd wordt.",
                en: "Or give it to everybody who is asked for it.")),
          ])
        finding.witness = witness
        found.append(finding)
      }
    }
    return found
  }

  private static func edit(_ condition: Condition, _ part: Part) -> Diagnostic.Edit {
    .adding("when=\"\(condition.text)\"", to: part.element)
  }
}
