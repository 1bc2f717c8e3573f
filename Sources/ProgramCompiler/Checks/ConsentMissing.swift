extension Check {
  /// No consent although answers are stored.
  static let consentMissing = Check.inProgram(
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
    guard asks, program.safety.consent?.blocks.isEmpty ?? true else { return [] }
    if let consent = program.safety.consent {
      return [
        rule.finding(
          at: consent.part.place, Wording(nl: "De toestemming is leeg.", en: "The consent is empty."),
          element: "safety",
          solutions: [
            .init(
              Wording(
                nl: "Schrijf waarvoor de patiënt toestemming geeft.",
                en: "Write what the patient consents to."))
          ])
      ]
    }
    return [
      rule.finding(
        at: program.safety.part.place,
        Wording(
          nl: "Er staat geen toestemming, terwijl het programma antwoorden bewaart.",
          en: "There is no consent, though the program stores answers."),
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
