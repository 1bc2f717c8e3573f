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
      // The same reminders for everybody: they fit only one number of entries.
      let entriesPerDay = [diary.entriesPerDay] + diary.conditionalEntriesPerDay.map(\.number)
      guard let differing = entriesPerDay.first(where: { $0 != times.count }) else { return nil }
      return rule.finding(
        at: first.part.element.attribute("at")?.place ?? first.part.place,
        Wording(
          nl: "\(reminders(times.count).nl), en \(entries(differing).nl).",
          en: "\(reminders(times.count).en), and \(entries(differing).en)."),
        element: diary.part.scope.qualified(diary.id.text),
        solutions: [
          differing == diary.entriesPerDay ? changes(times.count, differing) : ownReminders, .accept,
        ])
    }
  }

  private static func changes(_ times: Int, _ entries: Int) -> Diagnostic.Solution {
    .init(
      Wording(
        nl:
          "Schrijf \(entries) \(entries == 1 ? "tijd" : "tijden") in `at`, of zet `entries-per-day` op \(times).",
        en:
          "Write \(entries) \(entries == 1 ? "time" : "times") in `at`, or set `entries-per-day` to \(times)."
      ))
  }

  /// What helps where only some patients fill in another number of times.
  private static let ownReminders = Diagnostic.Solution(
    Wording(
      nl:
        "Maak twee herinneringen met `when`: een voor wie vaker of minder vaak invult, en een voor de anderen.",
      en:
        "Make two reminders with `when`: one for who fills it in more or less often, and one for the others.")
  )

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
