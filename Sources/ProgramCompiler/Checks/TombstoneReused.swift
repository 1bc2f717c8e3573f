extension Check {
  /// An id that was given up and is used again.
  static let tombstoneReused = Check.inProgram(
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
    let program = context.program
    // An id that got another name is gone just as well.
    let gone = program.tombstones.map { ($0.id, false) } + program.renames.map { ($0.from, true) }
    return gone.filter { context.has($0.0.text, .part) }.map { id, isRenamed in
      let tag = isRenamed ? "renamed" : "tombstone"
      let user = context.bearer(of: id.text)
      return rule.finding(
        at: id.place,
        isRenamed
          ? Wording(
            nl: "`\(id.text)` heet volgens `<renamed>` nu anders, maar wordt nog gebruikt.",
            en: "`\(id.text)` has another name by now according to `<renamed>`, but is still in use.")
          : Wording(
            nl: "`\(id.text)` is weggehaald, maar wordt nog gebruikt.",
            en: "`\(id.text)` was given up, but is still in use."),
        element: program.id.text,
        notes: user.map {
          [.init($0, Wording(nl: "Hier wordt `\(id.text)` gebruikt.", en: "`\(id.text)` is used here."))]
        } ?? [],
        solutions: [
          .init(
            Wording(
              nl: "Geef het onderdeel dat nu zo heet een andere id.",
              en: "Give the part that now has this id another one.")),
          .init(
            Wording(
              nl: "Of haal `<\(tag)>` weg, als het nog hetzelfde onderdeel is.",
              en: "Or remove `<\(tag)>`, if it is still the same part.")),
        ])
    }
  }
}

extension CheckContext {
  /// Where the part is that bears a full id; nil where it is a block on a page.
  fileprivate func bearer(of id: String) -> Place? {
    symbols.modules[id]?.id.place ?? symbols.assignments[id]?.id.place ?? symbols.diaries[id]?.id.place
      ?? symbols.instruments[id]?.id.place ?? symbols.pages[id]?.id.place ?? symbols.answers[id]?.place
      ?? symbols.flags[id]?.id.place
  }
}
