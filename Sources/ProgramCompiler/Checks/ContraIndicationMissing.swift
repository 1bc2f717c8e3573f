extension Check {
  /// Nobody for whom the program is not.
  static let contraIndicationMissing = Check.inProgram(
    Rule(
      "contra-indication-missing", .incomplete,
      title: Wording(
        nl: "Er staat voor wie het programma niet is.", en: "It says whom the program is not for."),
      why: Wording(
        nl: "Geen behandeling past bij iedereen. Wie eerst iets anders nodig heeft, moet dat vooraf weten.",
        en: "No treatment fits everybody. Whoever needs something else first must know beforehand."),
      example: .init(
        .audience, bad: "<indication>Mensen met pijn.</indication>",
        good:
          "<indication>Mensen met pijn.</indication><contra-indication>Wie nu in nood is.</contra-indication>"
      ))
  ) { rule, context in
    guard context.program.audience.contraIndications.isEmpty else { return [] }
    return [
      rule.finding(
        at: context.program.audience.part.place,
        Wording(
          nl: "Er staat niet voor wie het programma niet is.",
          en: "It does not say whom the program is not for."), element: context.program.id.text,
        solutions: [
          .init(
            Wording(
              nl: "Voeg in `<audience>` een `<contra-indication>` toe.",
              en: "Add a `<contra-indication>` to `<audience>`."))
        ])
    ]
  }
}
