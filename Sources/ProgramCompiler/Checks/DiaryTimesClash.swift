extension Check {
  /// Two diaries with a reminder at the same time of day.
  static let diaryTimesClash = Check.proof(
    Rule(
      "diary-times-clash", .warning,
      title: Wording(
        nl: "Twee dagboeken melden zich niet op hetzelfde moment.",
        en: "Two diaries do not call at the same moment."),
      why: Wording(
        nl: "Twee herinneringen tegelijk zijn te veel: de patiënt vult dan vaak geen van beide in.",
        en: "Two reminders at once are too much: often the patient then fills in neither."),
      example: .init(
        .folder, bad: "<reminder at=\"20:00\"> in twee dagboeken die tegelijk lopen",
        good: "<reminder at=\"20:00\"> in het ene en <reminder at=\"09:00\"> in het andere"),
      isAcceptable: true)
  ) { rule, course throws(DiagramOverflow) -> [Diagnostic] in
    var found: [Diagnostic] = []
    let diaries = course.program.diaries
    var runs: [Int: DiaryRuns] = [:]
    for (position, diary) in diaries.enumerated() {
      for (earlier, other) in diaries[..<position].enumerated() {
        guard let (own, others) = shared(diary, other) else { continue }
        for (number, diary) in [(position, diary), (earlier, other)] where runs[number] == nil {
          runs[number] = try DiaryRuns(diary.part.scope.qualified(diary.id.text), in: course)
        }
        guard let first = runs[position], let second = runs[earlier],
          let (week, who) = try meeting((own, first), (others, second), course)
        else { continue }
        var finding = rule.finding(
          at: own.time.place,
          Wording(
            nl: "Om \(own.time.text) komt er ook een herinnering van het dagboek `\(other.id.text)`.",
            en: "At \(own.time.text) there is also a reminder of the diary `\(other.id.text)`."),
          element: diary.part.scope.qualified(diary.id.text),
          notes: [.init(others.time.place, Wording(nl: "Dit is de andere.", en: "This is the other one."))],
          solutions: [
            .init(
              Wording(
                nl: "Kies voor een van beide een ander moment van de dag.",
                en: "Choose another moment of the day for one of them.")),
            .accept,
          ])
        finding.witness = try course.witness(who, week: week)
        found.append(finding)
      }
    }
    return found
  }

  private typealias Call = (time: Reference, reminder: Diary.Reminder)

  /// The first time of day at which both call.
  private static func shared(_ diary: Diary, _ other: Diary) -> (Call, Call)? {
    for reminder in diary.reminders {
      for time in reminder.times {
        for second in other.reminders {
          if let same = second.times.first(where: { $0.text == time.text }) {
            return ((time, reminder), (same, second))
          }
        }
      }
    }
    return nil
  }

  /// The first week in which both call somebody, and whom.
  private static func meeting(
    _ one: (call: Call, runs: DiaryRuns), _ other: (call: Call, runs: DiaryRuns), _ course: CourseProof
  ) throws(DiagramOverflow) -> (week: Int, who: Predicate)? {
    func called(_ diary: (call: Call, runs: DiaryRuns), in week: Int) throws(DiagramOverflow) -> Predicate {
      var called: [Predicate] = []
      for start in diary.runs.starts(runningIn: week) {
        let holds = try course.patients.meeting(diary.call.reminder.part.when, at: start.request.module)
        called.append(try course.store.and(start.who, holds))
      }
      return try course.store.any(called)
    }
    let weeks = one.runs.weeksRunning.filter(other.runs.weeksRunning.contains)
    for week in weeks {
      let both = try course.store.and(called(one, in: week), called(other, in: week))
      guard both != .never else { continue }
      if try course.patients.care.admits(both) { return (week, both) }
    }
    return nil
  }
}
