extension Check {
  /// Modules that wait for each other.
  static let courseCycle = Check.inProgram(
    Rule(
      "course-cycle",
      title: Wording(
        nl: "Modules wachten niet op elkaar in een kring.",
        en: "Modules do not wait for each other in a circle."),
      why: Wording(
        nl: "Als de ene module na de andere komt en andersom, kan geen patiënt er ooit aan beginnen.",
        en: "If one module comes after the other and the other way round, no patient can ever begin."),
      example: .init(
        .course, bad: "<module ref=\"start\" weeks=\"1\" after=\"start\"/>",
        good: "<module ref=\"start\" weeks=\"1\"/>"))
  ) { rule, context in
    let steps = context.program.course.modules
    let nodes = steps.map(\.ref.text)
    let edges = Dictionary(steps.map { ($0.ref.text, $0.after.map(\.text).filter(nodes.contains)) }) {
      first, _ in first
    }
    return Cycles.find(nodes: nodes, edges: edges).compactMap { path in
      guard let step = steps.first(where: { $0.ref.text == path[0] }) else { return nil }
      let next = path.count > 1 ? path[1] : path[0]
      let place = step.after.first { $0.text == next }?.place ?? step.ref.place
      if path.count == 1 { return itself(rule, step, at: place, context) }
      let shown = (path + [path[0]]).map { "`\($0)`" }.joined(separator: " → ")
      return rule.finding(
        at: place,
        Wording(
          nl: "Deze modules wachten op elkaar: \(shown).", en: "These modules wait for each other: \(shown)."),
        Wording(nl: "Lees `→` als: komt na.", en: "Read `→` as: comes after.") + rule.why,
        element: context.program.id.text,
        notes: path.dropFirst().compactMap { name in
          steps.first { $0.ref.text == name }.map {
            .init(
              $0.ref.place,
              Wording(nl: "`\(name)` hoort bij de kring.", en: "`\(name)` is part of the circle."))
          }
        },
        solutions: [
          .init(
            Wording(
              nl: "Haal bij een van de modules de andere weg uit `after`.",
              en: "Remove the other from `after` for one of these modules."))
        ])
    }
  }

  private static func itself(_ rule: Rule, _ step: Course.Step, at place: Place, _ context: CheckContext)
    -> Diagnostic
  {
    let name = step.ref.text
    let rest = step.after.map(\.text).filter { $0 != name }.joined(separator: " ")
    let edit = step.part.element.attribute("after").map { after -> Diagnostic.Edit in
      rest.isEmpty
        ? .init(after.markup.file.place(Span(after.span.start - 1, after.span.end)), "")
        : .init(after.place, rest)
    }
    return rule.finding(
      at: place, Wording(nl: "`\(name)` wacht op zichzelf.", en: "`\(name)` waits for itself."),
      Wording(nl: "Zo kan geen patiënt er ooit aan beginnen.", en: "No patient can ever begin it."),
      element: context.program.id.text,
      solutions: [
        .init(
          Wording(nl: "Haal `\(name)` uit `after`.", en: "Remove `\(name)` from `after`."),
          edits: edit.map { [$0] } ?? [])
      ])
  }
}
