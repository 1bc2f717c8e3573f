extension Check {
  /// More diary entries in a day than a patient keeps up.
  static let diaryTooOften = Check.proof(
    Rule(
      "diary-too-often",
      title: Wording(
        nl: "Dagboeken vragen samen weinig per dag.", en: "Diaries together ask little of a day."),
      why: Wording(
        nl: "Alle dagboeken die tegelijk lopen tellen samen. Wie te vaak moet invullen, vult niets meer in.",
        en:
          "All diaries that run at one time count together. Who has to fill in too often fills in nothing any more."
      ),
      example: .init(
        .diary,
        bad: SmallestProgram().text(of: "diaries/my-day.xml").replacing(
          "entries-per-day=\"1\"", with: "entries-per-day=\"3\""
        ).replacing("at=\"20:00\"", with: "at=\"09:00 14:00 20:00\""),
        good: SmallestProgram().text(of: "diaries/my-day.xml")),
      isAcceptable: true)
  ) { rule, course throws(DiagramOverflow) in
    try LoadLimit.diaryEntries.findings(rule, .diaryEntries, course, scale: 1) { value, week, limit in
      Wording(
        nl: "In week \(week) vult de patiënt \(value) keer per dag iets in; hooguit \(limit) mag.",
        en: "In week \(week) the patient fills in something \(value) times a day; at most \(limit) is right.")
    } unit: {
      Wording(nl: "\($0) keer", en: $0 == 1 ? "once" : "\($0) times")
    }
  }
}
