extension Check {
  /// A module that stands in the course more than once.
  static let moduleTwice = Check.inProgram(
    Rule(
      "module-twice",
      title: Wording(nl: "Een module staat één keer in de route.", en: "A module is in the course once."),
      why: Wording(
        nl: "Bij een module die twee keer komt, is niet duidelijk welke antwoorden tellen.",
        en: "With a module that comes twice it is not clear which answers count."),
      example: .init(
        .course, bad: "<module ref=\"start\" weeks=\"1\"/><module ref=\"start\" weeks=\"2\"/>",
        good: "<module ref=\"start\" weeks=\"1\"/>"))
  ) { rule, context in
    var seen: [String: Reference] = [:]
    return context.program.course.modules.compactMap { step in
      guard let first = seen[step.ref.text] else {
        seen[step.ref.text] = step.ref
        return nil
      }
      return rule.finding(
        at: step.ref.place,
        Wording(
          nl: "`\(step.ref.text)` staat al in de route.", en: "`\(step.ref.text)` is in the course already."),
        element: context.program.id.text,
        notes: [
          .init(
            first.place,
            Wording(nl: "Hier staat `\(step.ref.text)` ook.", en: "`\(step.ref.text)` is here too."))
        ],
        solutions: [
          .init(
            Wording(
              nl: "Haal er een weg. Duurt de module voor sommigen langer, gebruik dan `<weeks when=\"…\">`.",
              en: "Remove one. If the module takes some patients longer, use `<weeks when=\"…\">`."))
        ])
    }
  }
}
