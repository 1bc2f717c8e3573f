extension Check {
  /// A question that is filled in with an answer of another kind.
  static let prefillKind = Check.inFile(
    Rule(
      "prefill-kind",
      title: Wording(
        nl: "Wat al ingevuld staat, past bij de vraag.", en: "What is filled in already fits the question."),
      why: Wording(
        nl: "Een tekst past niet in een schaal, en een keuze niet in een datum.",
        en: "A text does not fit a scale, nor a choice a date."),
      example: .init(
        .fields, bad: "<date id=\"day\" prefill=\"my-day.energy\"><label>Welke dag?</label></date>",
        good:
          "<number id=\"again\" from=\"0\" to=\"10\" prefill=\"my-day.energy\" otherwise=\"5\"><label>Hoeveel energie?</label></number>"
      ))
  ) { rule, context in
    context.inventory.fields.compactMap { field, site in
      guard let prefill = field.prefill,
        let answer = context.symbols.answers[Symbols.key(prefill.text, in: site.scope)]
      else { return nil }
      let isItself = answer.place == field.id.place
      guard isItself || !fits(answer, field) else { return nil }
      let (from, to) = (answer.words, field.words)
      return rule.finding(
        at: prefill.place,
        isItself
          ? Wording(
            nl: "`\(prefill.text)` is deze vraag zelf.", en: "`\(prefill.text)` is this question itself.")
          : Wording(
            nl: "Het antwoord `\(prefill.text)` past niet bij de vraag `\(field.id.text)`.",
            en: "The answer `\(prefill.text)` does not fit the question `\(field.id.text)`."),
        isItself
          ? Wording(
            nl: "Wat al ingevuld staat, komt van een eerdere vraag.",
            en: "What is filled in already comes from an earlier question.")
          : Wording(
            nl: "`\(prefill.text)` is \(from.nl) en `\(field.id.text)` \(to.nl).",
            en: "`\(prefill.text)` is \(from.en) and `\(field.id.text)` \(to.en)."),
        element: site.owner,
        notes: isItself
          ? []
          : [
            .init(answer.place, Wording(nl: "Dit is de eerdere vraag.", en: "This is the earlier question."))
          ],
        solutions: [
          .init(
            Wording(
              nl: "Kies een antwoord van dezelfde soort, of haal `prefill` weg.",
              en: "Choose an answer of the same kind, or remove `prefill`."))
        ])
    }
  }

  private static func fits(_ answer: Symbols.Answer, _ field: Field) -> Bool {
    switch field.kind {
    case .text, .longText: true
    case .number, .scale, .duration: answer.isNumber
    case .choice(let options), .choices(let options):
      switch answer.kind {
      case .choice(let ids), .choices(let ids): Set(ids).isSubset(of: options.map(\.id.text))
      default: false
      }
    case .date, .time: answer.field?.part.kind == field.part.kind
    case .rows, .allocation, .computed: false
    }
  }
}
