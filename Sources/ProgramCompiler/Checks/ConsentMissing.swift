extension Check {
  /// No consent although answers are stored.
  static let consentMissing = Check(
    Rule(
      "consent-missing", .incomplete,
      title: Wording(
        nl: "De patiënt zegt ja voordat antwoorden worden bewaard.",
        en: "The patient agrees before answers are stored."),
      why: Wording(
        nl: "Antwoorden over gezondheid bewaren mag alleen met toestemming.",
        en: "Answers about health may only be stored with consent."),
      example: .init(.safety, bad: SafetyExample.crisis() + SafetyExample.stopRule, good: SafetyExample.all))
  ) { rule, context in
    let program = context.program
    let asks = !program.assignments.isEmpty || !program.diaries.isEmpty || !program.instruments.isEmpty
    guard asks, program.safety.consent == nil else { return [] }
    return [
      rule.finding(
        at: program.safety.part.place,
        Wording(
          nl: "Er is geen toestemming, en het programma bewaart antwoorden.",
          en: "There is no consent, and the program stores answers."),
        element: "safety",
        solutions: [
          .init(
            Wording(
              nl: "Voeg in `<safety>` een `<consent>` toe, na `<crisis>`.",
              en: "Add a `<consent>` to `<safety>`, after `<crisis>`."))
        ])
    ]
  }
}
