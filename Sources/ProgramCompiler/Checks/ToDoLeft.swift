extension Check {
  /// A note that says that something is still to be done.
  static let toDoLeft = Check.inFile(
    Rule(
      "to-do-left", .unfinished,
      title: Wording(
        nl: "In een vrijgegeven programma is niets meer te doen.",
        en: "In a released program nothing is left to do."),
      why: Wording(
        nl:
          "Een notitie met `to-do=\"yes\"` herinnert aan werk. Voor een vrijgave moet dat werk gedaan zijn.",
        en: "A note with `to-do=\"yes\"` is a reminder of work. Before a release that work must be done."),
      example: .init(
        .page, bad: "<p>Neem de tijd.</p><note to-do=\"yes\">Voorbeeld zoeken.</note>",
        good: "<p>Neem de tijd.</p>"))
  ) { rule, context in
    context.inventory.parts.flatMap { part, site in
      part.notes.filter(\.isToDo).map { note in
        rule.finding(
          at: note.place,
          Wording(
            nl: "Hier is nog iets te doen: \(note.text.shortened)",
            en: "Something is still to be done here: \(note.text.shortened)"),
          element: site.owner,
          solutions: [
            .init(
              Wording(nl: "Doe het werk en haal de notitie weg.", en: "Do the work and remove the note."))
          ])
      }
    }
  }
}
