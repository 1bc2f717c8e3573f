extension Check {
  /// More diary questions than a patient answers.
  static let diaryTooManyQuestions = Check.proof(
    Rule(
      "diary-too-many-questions",
      title: Wording(nl: "Een dagboek heeft weinig vragen.", en: "A diary has few questions."),
      why: Wording(
        nl:
          "Alle dagboeken die tegelijk lopen tellen samen. Hoe meer vragen, hoe minder dagen patiënten invullen.",
        en:
          "All diaries that run at one time count together. The more questions, the fewer days patients fill in."
      ),
      example: .init(
        .diaryFields,
        bad: (1...8).map {
          "<number id=\"n\($0)\" from=\"0\" to=\"9\" missed=\"unknown\"><label>Hoe vaak?</label></number>"
        }.joined(),
        good: "<number id=\"n1\" from=\"0\" to=\"9\" missed=\"unknown\"><label>Hoe vaak?</label></number>"),
      isAcceptable: true)
  ) { rule, course throws(DiagramOverflow) in
    try LoadLimit.diaryItems.findings(rule, .diaryItems, course, scale: 1) { value, week, limit in
      Wording(
        nl: "In week \(week) heeft een dagboek \(value) vragen; hooguit \(limit) mag.",
        en: "In week \(week) a diary has \(value) questions; at most \(limit) is right.")
    } unit: {
      Wording(nl: $0 == 1 ? "1 vraag" : "\($0) vragen", en: $0 == 1 ? "1 question" : "\($0) questions")
    }
  }
}
