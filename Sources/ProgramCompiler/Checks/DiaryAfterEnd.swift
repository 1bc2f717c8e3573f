extension Check {
  /// A diary that runs on when the treatment of some patient is over.
  static let diaryAfterEnd = Check.proof(
    Rule(
      "diary-after-end",
      title: Wording(
        nl: "Een dagboek is klaar als de behandeling klaar is.",
        en: "A diary is done when the treatment is done."),
      why: Wording(
        nl: "Na de laatste week leest niemand meer mee, en toch komen er herinneringen.",
        en: "After the last week nobody reads along any more, and still there are reminders."),
      example: .init(
        .diary,
        bad: SmallestProgram().text(of: "diaries/my-day.xml").replacing("days=\"7\"", with: "days=\"14\""),
        good: SmallestProgram().text(of: "diaries/my-day.xml")),
      isAcceptable: true)
  ) { rule, course throws(DiagramOverflow) -> [Diagnostic] in
    var found: [Diagnostic] = []
    for diary in course.program.diaries {
      let id = diary.part.scope.qualified(diary.id.text)
      let runs = try DiaryRuns(id, in: course)
      for start in runs.starts {
        let last = start.week + runs.weeks - 1
        let late = try course.store.and(
          start.who, course.store.not(course.calendar.isInTreatment(in: last)))
        guard let patient = try course.patients.first(late) else { continue }
        let end = course.store.value(try course.calendar.lastWeek(), for: patient)
        var finding = rule.finding(
          at: diary.part.element.attribute("days")?.place ?? diary.id.place,
          Wording(
            nl:
              "Het dagboek `\(id)` loopt tot in week \(last), maar er zijn patiënten die na week \(end) klaar zijn.",
            en:
              "The diary `\(id)` runs until week \(last), but there are patients who are done after week \(end)."
          ),
          element: id,
          notes: [
            .init(
              start.request.meeting.reference.place,
              Wording(
                nl: "Hier begint het, in week \(start.week).", en: "It begins here, in week \(start.week)."))
          ],
          solutions: [
            .init(
              Wording(
                nl: "Geef het dagboek minder dagen, of laat het eerder beginnen.",
                en: "Give the diary fewer days, or let it begin earlier.")),
            .accept,
          ])
        finding.witness = try course.witness(late, week: last)
        found.append(finding)
        // The same days are at fault wherever else it begins too late.
        break
      }
    }
    return found
  }
}
