extension Check {
  /// A week with more at the screen than a patient can take.
  static let weekTooFull = Check.proof(
    Rule(
      "week-too-full",
      title: Wording(nl: "Een week achter het scherm is te doen.", en: "A week at the screen can be done."),
      why: Wording(
        nl:
          "Lezen, kijken en invullen kosten concentratie, en daar heeft deze patiënt weinig van. Wie een week niet af krijgt, haakt af.",
        en:
          "Reading, watching and filling in take concentration, of which this patient has little. Who cannot finish a week drops out."
      ),
      example: .init(
        .limits, bad: "<patient screen-minutes-per-week=\"2\"/>",
        good: "<patient screen-minutes-per-week=\"60\"/>"),
      isAcceptable: true)
  ) { rule, course throws(DiagramOverflow) in
    try LoadLimit.screen.findings(rule, .screen, course, scale: 60) { value, week, limit in
      Wording(
        nl: "Week \(week) vraagt \(Wording.minutes(value).nl) achter het scherm; hooguit \(limit) mag.",
        en: "Week \(week) asks \(Wording.minutes(value).en) at the screen; at most \(limit) is right.")
    } unit: {
      Wording.minutes($0)
    }
  }
}
