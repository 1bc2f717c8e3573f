extension Check {
  /// More or fewer reminders a day than entries.
  static let reminderTimes = Check.inProgram(
    Rule(
      "reminder-times", .warning,
      title: Wording(
        nl: "Er zijn evenveel herinneringen als keren invullen.",
        en: "There are as many reminders as entries."),
      why: Wording(
        nl: "Te veel herinneringen ergeren, en bij te weinig vergeet de patiënt het dagboek.",
        en: "Too many reminders annoy, and with too few the patient forgets the diary."),
      example: .init(
        .diary, bad: SmallestProgram().text(of: "diaries/my-day.xml").replacing("20:00", with: "09:00 20:00"),
        good: SmallestProgram().text(of: "diaries/my-day.xml")),
      isAcceptable: true)
  ) { rule, context in
    context.program.diaries.compactMap { diary in
      // Reminders under a condition come in place of each other; those are counted with the proofs for every patient.
      let fixed = diary.reminders.filter { $0.part.when == nil }
      guard let first = fixed.first, fixed.count == diary.reminders.count else { return nil }
      let times = fixed.flatMap(\.times)
      guard times.count != diary.entriesPerDay else { return nil }
      return rule.finding(
        at: first.part.element.attribute("at")?.place ?? first.part.place,
        Wording(
          nl: "\(reminders(times.count).nl), en \(entries(diary.entriesPerDay).nl).",
          en: "\(reminders(times.count).en), and \(entries(diary.entriesPerDay).en)."),
        element: diary.part.scope.qualified(diary.id.text),
        solutions: [
          .init(
            Wording(
              nl:
                "Schrijf \(diary.entriesPerDay) \(diary.entriesPerDay == 1 ? "tijd" : "tijden") in `at`, of zet `entries-per-day` op \(times.count).",
              en:
                "Write \(diary.entriesPerDay) \(diary.entriesPerDay == 1 ? "time" : "times") in `at`, or set `entries-per-day` to \(times.count)."
            )),
          .accept,
        ])
    }
  }

  private static func reminders(_ count: Int) -> Wording {
    count == 1
      ? Wording(nl: "Er is 1 herinnering per dag", en: "There is 1 reminder a day")
      : Wording(nl: "Er zijn \(count) herinneringen per dag", en: "There are \(count) reminders a day")
  }

  private static func entries(_ count: Int) -> Wording {
    count == 1
      ? Wording(nl: "er is 1 keer om in te vullen", en: "there is 1 entry")
      : Wording(nl: "er zijn \(count) keren om in te vullen", en: "there are \(count) entries")
  }
}
