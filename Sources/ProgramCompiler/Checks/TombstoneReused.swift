extension Check {
  /// An id that was given up and is used again.
  static let tombstoneReused = Check(
    Rule(
      "tombstone-reused",
      title: Wording(nl: "Een id die weg is, komt niet terug.", en: "An id that is gone does not come back."),
      why: Wording(
        nl:
          "Patiënten hebben onder die id nog antwoorden bewaard. Ze zouden bij de nieuwe vraag terechtkomen.",
        en: "Patients still have answers stored under that id. They would end up with the new question."),
      example: .init(
        .programEnd, bad: "<changes><tombstone id=\"my-week\" reason=\"vervangen\"/></changes>",
        good: "<changes><tombstone id=\"my-month\" reason=\"vervangen\"/></changes>"))
  ) { rule, context in
    let there = context.symbols.everyID
    let gone =
      context.program.tombstones.map(\.id)
      // An id that got another name is gone just as well.
      + context.program.renames.map(\.from)
    return gone.filter { there.contains($0.text) }.map { id in
      rule.finding(
        at: id.place,
        Wording(
          nl: "`\(id.text)` is weggehaald, maar wordt nog gebruikt.",
          en: "`\(id.text)` was given up, but is still in use."), element: context.program.id.text,
        solutions: [
          .init(
            Wording(
              nl: "Geef het onderdeel dat nu zo heet een andere id.",
              en: "Give the part that is called so now another id."))
        ])
    }
  }
}
