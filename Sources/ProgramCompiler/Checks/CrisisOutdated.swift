extension Check {
  /// Crisis contacts that nobody has checked lately.
  static let crisisOutdated = Check.inProgram(
    Rule(
      "crisis-outdated",
      title: Wording(
        nl: "De nummers voor hulp in nood zijn het laatste half jaar nagekeken.",
        en: "Crisis numbers were checked in the last half year."),
      why: Wording(
        nl: """
          Hulplijnen veranderen van nummer en van openingstijd. Meer dan \(Days.crisisCheck) dagen na de controle kan een patiënt \
          in nood een dood nummer bellen.
          """,
        en: """
          Helplines change their numbers and hours. More than \(Days.crisisCheck) days after the check a patient in distress may \
          call a dead number.
          """),
      example: .init(
        .folder, bad: "icbt-build check --as-of 2027-11-01: verified=\"2026-11-01\"",
        good: "icbt-build check --as-of 2027-11-01: verified=\"2027-10-01\""))
  ) { rule, context in
    // Without a day to compare with there is nothing to say: the library has no clock.
    guard let today = context.options.asOf.flatMap(Days.number) else { return [] }
    return context.program.safety.crisis.compactMap { crisis in
      guard let checked = Days.number(crisis.verified.text) else { return nil }
      let age = today - checked
      guard age > Days.crisisCheck || age < 0 else { return nil }
      return rule.finding(
        at: crisis.verified.place,
        age < 0
          ? Wording(
            nl: "`\(crisis.verified.text)` ligt in de toekomst.",
            en: "`\(crisis.verified.text)` is in the future.")
          : Wording(
            nl: "Deze nummers zijn \(age) dagen geleden voor het laatst nagekeken.",
            en: "These numbers were last checked \(age) days ago."),
        element: "safety",
        solutions: [
          .init(
            Wording(
              nl: "Bel de nummers, kijk of alles klopt, en zet in `verified` de dag waarop je dat deed.",
              en:
                "Call the numbers, see that all is right, and put the day on which you did so in `verified`.")
          )
        ])
    }
  }
}

/// Days of the calendar as numbers, to count between them.
enum Days {
  /// Days after which crisis numbers must be checked again (our choice: twice a year).
  static let crisisCheck = 180

  /// The number of a day written as 2026-11-01, counted from 1970-01-01; nil where it is no day.
  ///
  /// Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
  static func number(_ text: String) -> Int? {
    let parts = text.collapsed.prefix(10).split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]), (1...31).contains(parts[2]) else { return nil }
    let year = parts[1] <= 2 ? parts[0] - 1 : parts[0]
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (parts[1] + (parts[1] > 2 ? -3 : 9)) + 2) / 5 + parts[2] - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
