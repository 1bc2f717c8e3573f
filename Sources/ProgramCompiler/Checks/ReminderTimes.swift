extension Check {
  /// More or fewer reminders a day than entries.
  static let reminderTimes = Check(
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
          nl: "Er zijn \(times.count) herinneringen per dag en \(diary.entriesPerDay) keer invullen.",
          en: "There are \(times.count) reminders a day and \(diary.entriesPerDay) entries."),
        element: diary.part.scope.qualified(diary.id.text),
        solutions: [
          .init(
            Wording(
              nl: "Geef evenveel tijden als `entries-per-day`.",
              en: "Give as many times as `entries-per-day`."))
        ])
    }
  }
}
