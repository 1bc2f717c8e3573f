extension Check {
  /// A chart of something that has no numbers.
  static let chartKind = Check.inFile(
    Rule(
      "chart-kind",
      title: Wording(nl: "Een grafiek toont getallen.", en: "A chart shows numbers."),
      why: Wording(nl: "Van woorden is geen lijn te trekken.", en: "No line can be drawn through words."),
      example: .init(
        .page, bad: "<chart of=\"my-week.first\" over=\"days\"/>",
        good: "<chart of=\"my-day.energy\" over=\"days\"/>"))
  ) { rule, context in
    context.inventory.pointers.filter(\.isCharted).compactMap { pointer in
      guard let answer = context.symbols.answers[Symbols.key(pointer.reference.text, in: pointer.scope)],
        !answer.isNumber
      else { return nil }
      return rule.finding(
        at: pointer.reference.place,
        Wording(
          nl: "`\(pointer.written)` is geen getal, maar \(answer.words.nl).",
          en: "`\(pointer.written)` is not a number, but \(answer.words.en)."), element: pointer.owner,
        notes: [.init(answer.place, Wording(nl: "Dit is de vraag.", en: "This is the question."))],
        solutions: [
          .init(
            Wording(
              nl: "Kies een schaal, een getal, een duur of een uitkomst.",
              en: "Choose a scale, a number, a duration or a result."))
        ])
    }
  }
}
