extension Check {
  /// A diary question that does not say what a missed entry means.
  static let missedUnsaid = Check.inProgram(
    Rule(
      "missed-unsaid",
      title: Wording(
        nl: "Een dagboekvraag zegt wat een gemiste keer betekent.",
        en: "A diary question says what a missed entry means."),
      why: Wording(
        nl:
          "Een lege dag kan `unknown` (niet bekend), `none` (niets) of `as-before` (zoals eerder) zijn. In de grafiek maakt dat veel uit.",
        en:
          "An empty day can be `unknown`, `none` (nothing) or `as-before`. In the chart that makes a great difference."
      ),
      example: .init(
        .diaryFields,
        bad: "<number id=\"steps\" from=\"0\" to=\"100\"><label>Hoe vaak rustte je?</label></number>",
        good:
          "<number id=\"steps\" from=\"0\" to=\"100\" missed=\"unknown\"><label>Hoe vaak rustte je?</label></number>"
      ))
  ) { rule, context in
    context.program.diaries.flatMap { diary in
      // What is worked out needs no word of its own, and the rows of a day are missed together.
      diary.fields.filter { field in
        if case .computed = field.kind { return false }
        return field.missed == nil
      }.map { field in
        rule.finding(
          at: field.part.place,
          Wording(
            nl: "De vraag `\(field.id.text)` zegt niet wat een gemiste keer betekent.",
            en: "The question `\(field.id.text)` does not say what a missed entry means."),
          element: "\(diary.part.scope.qualified(diary.id.text)).\(field.id.text)",
          // What a missed entry means is for the author to say, not for `fix`.
          solutions: meanings.map { value, meaning in
            .init(
              Wording(
                nl: "Voeg `missed=\"\(value)\"` toe: \(meaning.nl).",
                en: "Add `missed=\"\(value)\"`: \(meaning.en)."),
              edits: [.adding("missed=\"\(value)\"", to: field.part.element)])
          })
      }
    }
  }

  private static let meanings: [(value: String, meaning: Wording)] = [
    ("unknown", Wording(nl: "we weten het niet", en: "we do not know")),
    ("none", Wording(nl: "er was niets", en: "there was nothing")),
    ("as-before", Wording(nl: "het was zoals eerder", en: "it was as before")),
  ]
}
