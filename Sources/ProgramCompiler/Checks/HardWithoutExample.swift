extension Check {
  /// A hard assignment that shows nobody doing it.
  static let hardWithoutExample = Check.inProgram(
    Rule(
      "hard-without-example",
      title: Wording(
        nl: "Een moeilijke opdracht heeft een uitgewerkt voorbeeld.",
        en: "A hard assignment has a worked example."),
      why: Wording(
        nl:
          "Behandelaars zagen patiënten vastlopen op moeilijke opdrachten. Een voorbeeld laat zien hoe het kan.",
        en:
          "Therapists saw patients get stuck on hard assignments. An example shows how it can be done."
      ),
      example: .init(
        .assignment,
        bad: assignment(example: ""),
        good: assignment(
          example: "<worked-example who=\"Anna, 42\"><p>Anna schreef: even buiten lopen.</p></worked-example>"
        )))
  ) { rule, context in
    context.program.assignments.filter {
      $0.difficulty == .hard && ($0.workedExample?.group.blocks.isEmpty ?? true)
    }
    .map { assignment in
      let place = assignment.part.element.attribute("difficulty")?.place ?? assignment.part.place
      return rule.finding(
        at: place,
        Wording(
          nl: "De opdracht `\(assignment.id.text)` is moeilijk en heeft geen uitgewerkt voorbeeld.",
          en: "The assignment `\(assignment.id.text)` is hard and has no worked example."),
        element: assignment.part.scope.qualified(assignment.id.text),
        solutions: [
          .init(
            Wording(
              nl: "Voeg na `<instructions>` een `<worked-example>` toe waarin iemand de opdracht doet.",
              en: "Add a `<worked-example>` after `<instructions>` in which somebody does the assignment."))
        ])
    }
  }

  private static func assignment(example: String) -> String {
    """
    <assignment xmlns="urn:icbt:program:1" id="my-week" minutes="5" feedback="optional" difficulty="hard">
      <title>Mijn week</title>
      <instructions><p>Schrijf op wat je wilt doen.</p></instructions>
      \(example)
      <fields>
        <text id="first"><label>Wat wil je doen?</label></text>
      </fields>
    </assignment>
    """
  }
}
