extension Check {
  /// A diary that runs longer than a patient keeps it up.
  static let diaryTooLong = Check.proof(
    Rule(
      "diary-too-long",
      title: Wording(nl: "Een dagboek duurt niet te lang.", en: "A diary does not run too long."),
      why: Wording(
        nl: "Na twee weken vullen veel patiënten niet meer in, en dan zegt het dagboek niets meer.",
        en: "After two weeks many patients no longer fill in, and then the diary says nothing any more."),
      example: .init(
        .limits, bad: "<diary days-in-a-row=\"2\" entries-per-day=\"2\" items-per-entry=\"8\"/>",
        good: "<diary days-in-a-row=\"14\" entries-per-day=\"2\" items-per-entry=\"8\"/>"),
      isAcceptable: true)
  ) { rule, course throws(DiagramOverflow) in
    let limit = LoadLimit.diaryDays
    let patients = course.patients
    var found: [Diagnostic] = []
    for one in course.program.cases(of: limit) {
      for diary in course.program.diaries where diary.days > one.number {
        let id = diary.part.scope.qualified(diary.id.text)
        for (moment, who) in try course.load.beginnings(ofDiary: id) {
          let whose = try patients.store.and(
            who,
            course.patients.who(one) { when throws(DiagramOverflow) in try patients.meeting(when, at: moment)
            })
          guard let witness = try course.witness(whose) else { continue }
          var finding = LimitFinding(rule: rule, limit: limit, course: course).finding(
            at: diary.part.element.attribute("days")?.place ?? diary.id.place, one,
            Wording(
              nl: "Het dagboek `\(id)` duurt \(diary.days) dagen; hooguit \(one.number) mag.",
              en: "The diary `\(id)` runs for \(diary.days) days; at most \(one.number) is right."),
            parts: [], witness: witness)
          finding.element = id
          found.append(finding)
          break
        }
      }
    }
    return found
  }
}
