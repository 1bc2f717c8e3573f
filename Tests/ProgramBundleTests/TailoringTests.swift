import Testing

@testable import ProgramBundle

@Suite struct TailoringTests {
  func course(_ values: [String: FlagValue], skips: Set<String> = []) throws -> TailoredCourse {
    let bundle = try LoadedBundle(bytes: Sample.contents().bytes())
    return try TailoredCourse(bundle: bundle, profile: bundle.profile(values: values), skips: skips)
  }

  @Test func aPatientGetsTheCourseWeekByWeek() throws {
    let course = try course(["low-load": .boolean(false), "activity": .choice("low"), "tension": .number(6)])
    let expected = #"""
      {"weeks":[
      {"assignments":[{"id":"my-goals","times":1}],"diaries":[{"entriesPerDay":2,"id":"mood"}],
      "modules":[{"id":"goals","pages":["goals.why","goals.fill"]}],"week":1},
      {"assignments":[{"id":"my-goals","times":1}],"diaries":[{"entriesPerDay":2,"id":"mood"}],
      "modules":[{"id":"goals","pages":["goals.full"]}],"week":2},
      {"assignments":[{"id":"walk","times":3}],"diaries":[{"entriesPerDay":2,"id":"mood"}],
      "modules":[{"id":"activity","pages":["activity.start"]}],"week":3},
      {"assignments":[{"id":"walk","times":3}],"diaries":[],
      "modules":[{"id":"activity","pages":[]}],"week":4},
      {"assignments":[{"id":"walk","times":3}],"diaries":[],
      "modules":[{"id":"activity","pages":["activity.late"]}],"week":5},
      {"assignments":[],"diaries":[],
      "modules":[{"id":"common:relaxation","pages":["relaxation.breathe"]}],"week":6},
      {"assignments":[],"diaries":[],"modules":[{"id":"common:relaxation","pages":[]}],"week":7}
      ]}
      """#.filter { $0 != "\n" }
    #expect(String(decoding: try CanonicalJSON.bytes(of: course), as: UTF8.self) == expected)
  }

  @Test func aLighterPathIsSlower() throws {
    let course = try course(["low-load": .boolean(true), "activity": .choice("relatively-active")])
    #expect(course.weeks.count == 7)
    #expect(course.weeks[1].modules[0].pages == ["goals.light"])
    #expect(course.weeks[5].modules[0].pages == ["activity.late"])
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
