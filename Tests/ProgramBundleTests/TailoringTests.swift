import Testing

@testable import ProgramBundle

@Suite struct TailoringTests {
  func course(_ values: [String: FlagValue], skips: Set<String> = []) throws -> TailoredCourse {
    let bundle = try LoadedBundle(bytes: Sample.contents().bytes())
    return try TailoredCourse(bundle: bundle, profile: bundle.profile(values: values), skips: skips)
  }

  @Test func aPatientGetsTheCourseWeekByWeek() throws {
    let course = try course(["low-load": .boolean(false), "activity": .choice("low"), "tension": .number(6)])
    let weeks = course.weeks.map { week in
      let modules = week.modules.map { "\($0.id)(\($0.pages.joined(separator: " ")))" }
      let assignments = week.assignments.map { "\($0.id) \($0.times)x" }
      let diaries = week.diaries.map { "\($0.id) \($0.days) days \($0.entriesPerDay)x" }
      let contacts = week.contacts.map { "\($0.id) \($0.kind)" }
      return "\(week.week): " + (modules + assignments + diaries + contacts).joined(separator: ", ")
    }
    #expect(
      weeks == [
        "1: goals(goals.why goals.fill), my-goals 1x, mood 7 days 2x",
        "2: goals(goals.full), my-goals 1x, mood 7 days 2x",
        "3: activity(activity.start), walk 3x, mood 1 days 2x",
        "4: activity(), walk 3x, call-1 videoCall", "5: activity(activity.late), walk 3x",
        "6: common:relaxation(relaxation.breathe)", "7: common:relaxation()",
      ])
    #expect(course.lastWeek == 7)
  }

  @Test func aLighterPathIsSlower() throws {
    let course = try course(["low-load": .boolean(true), "activity": .choice("relatively-active")])
    #expect(course.weeks.count == 7)
    #expect(course.weeks[1].modules[0].pages == ["goals.light"])
    // The sitting is in week 4 of the module for others, and in week 5 for who has low load.
    #expect(course.weeks[6].modules[0].pages == ["activity.late"])
    #expect(course.weeks.allSatisfy { !$0.assignments.contains { $0.id == "walk" } })
  }

  @Test func aSkippedAssignmentIsLeftOut() throws {
    let course = try course(["low-load": .boolean(false), "activity": .choice("low")], skips: ["walk"])
    #expect(course.weeks[2].assignments.isEmpty)
  }

  @Test func weeksFollowTheModulesThatThePatientHas() {
    let weeks = CourseWeeks([
      .init(module: "late", weeks: 1, after: ["a", "b", "absent"]), .init(module: "a", weeks: 2, after: []),
      .init(module: "b", weeks: 5, after: ["a"]), .init(module: "apart", weeks: 1, after: ["absent"]),
    ])
    #expect(weeks.modules.map(\.weeks) == [8...8, 1...2, 3...7, 1...1])
    #expect(weeks.weeks(of: "b") == 3...7)
    #expect(CourseWeeks.week(ofSitting: 4, in: 3...5) == 5)
    #expect(CourseWeeks.week(ofSitting: 2, in: 3...5) == 4)
    #expect(CourseWeeks.weeks(ofDiary: 14, from: 3) == 3...4)
    #expect(CourseWeeks.weeks(ofDiary: 15, from: 3) == 3...5)
  }

  @Test func aModuleThatThePatientHasNotTakesNoWeeksButKeepsTheOrder() {
    let weeks = CourseWeeks([
      .init(module: "a", weeks: 2, after: []), .init(module: "left-out", weeks: 0, after: ["a"]),
      .init(module: "b", weeks: 1, after: ["left-out"]),
    ])
    #expect(weeks.modules.map(\.module) == ["a", "b"])
    #expect(weeks.weeks(of: "b") == 3...3)
  }

  @Test func modulesThatWaitForEachOtherStillEnd() {
    let weeks = CourseWeeks([
      .init(module: "a", weeks: 1, after: ["b"]), .init(module: "b", weeks: 1, after: ["a"]),
    ])
    #expect(weeks.modules.count == 2)
  }
}
