extension Check {
  /// A week with more work for a therapist than there is time for.
  static let therapistWeekTooFull = Check.proof(
    Rule(
      "therapist-week-too-full",
      title: Wording(
        nl: "Een behandelaar heeft tijd voor elke week.", en: "A therapist has time for every week."),
      why: Wording(
        nl: "Een reactie waar geen tijd voor is, komt niet. De patiënt wacht dan op niets.",
        en: "A response for which there is no time does not come. The patient then waits for nothing."),
      example: .init(
        .course, bad: "<module ref=\"start\" weeks=\"2\"/><contact kind=\"call\" minutes=\"30\" week=\"1\"/>",
        good: "<module ref=\"start\" weeks=\"2\"/><contact kind=\"call\" minutes=\"20\" week=\"1\"/>"),
      isAcceptable: true)
  ) { rule, course throws(DiagramOverflow) in
    try LoadLimit.therapistPeak.findings(rule, .therapist, course, scale: 60) { value, week, limit in
      Wording(
        nl: "Week \(week) vraagt \(Wording.minutes(value).nl) van de behandelaar; hooguit \(limit) mag.",
        en: "Week \(week) asks \(Wording.minutes(value).en) of the therapist; at most \(limit) is right.")
    } unit: {
      Wording.minutes($0)
    }
  }
}
