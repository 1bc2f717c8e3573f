extension Check {
  /// A week with more practice than a patient can take.
  static let practiceTooMuch = Check.proof(
    Rule(
      "practice-too-much",
      title: Wording(nl: "Een week oefenen is te doen.", en: "A week of practice can be done."),
      why: Wording(
        nl:
          "Oefenen kost kracht, ook zonder scherm. Te veel in een week geeft een terugslag of het gevoel te falen.",
        en:
          "Practice takes strength, also without a screen. Too much in a week brings a setback, or a feeling of failing."
      ),
      example: .init(
        .assignment,
        bad: SmallestProgram().text(of: "assignments/my-week.xml").replacing(
          "minutes=\"5\"", with: "minutes=\"5\" practice-minutes=\"120\""),
        good: SmallestProgram().text(of: "assignments/my-week.xml")),
      isAcceptable: true)
  ) { rule, course throws(DiagramOverflow) in
    try LoadLimit.practice.findings(rule, .practice, course, scale: 60) { value, week, limit in
      Wording(
        nl: "Week \(week) vraagt \(Wording.minutes(value).nl) oefenen; hooguit \(limit) mag.",
        en: "Week \(week) asks \(Wording.minutes(value).en) of practice; at most \(limit) is right.")
    } unit: {
      Wording.minutes($0)
    }
  }
}
