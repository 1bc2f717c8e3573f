import Testing

@testable import ProgramBundle

@Suite struct WeekLoadTests {
  let documents: BundleDocuments

  init() throws { documents = try Sample.documents() }

  func profile(lowLoad: Bool, tension: Int = 6) throws -> Profile {
    try Profile(
      flags: documents.program.flags, constraints: documents.program.constraints.map(\.condition),
      values: ["low-load": .boolean(lowLoad), "activity": .choice("low"), "tension": .number(tension)])
  }

  @Test func aWeekAddsUpWhatItAsks() throws {
    let course = try TailoredCourse(documents: documents, profile: profile(lowLoad: false))
    let first = course.weeks[0]
    #expect(first.sittings.map(\.id) == ["goals.s1"])
    // The assignment takes 15 minutes, and the diary 2 minutes twice a day.
    #expect(first.sittings[0].assignmentSeconds == 15 * 60)
    #expect(first.screenSeconds == first.sittings[0].pageSeconds + 15 * 60 + 7 * 2 * 2 * 60)
    // Ten questions of the assignment, one of them in a row, none worked out; two of the questionnaire.
    #expect(first.sittings[0].decisions == 10 + 2)
    #expect((first.diaryEntriesPerDay, first.diaryItemsPerEntry) == (2, 2))
    #expect((first.therapistSeconds, first.therapistMessages) == (6 * 60, 1))
    let third = course.weeks[2]
    // Walking asks 5 minutes at the screen and 20 of practice, three times; of the diary one day is left.
    #expect(third.screenSeconds == third.sittings[0].pageSeconds + 3 * 5 * 60 + 2 * 2 * 60)
    #expect((third.practiceSeconds, third.therapistSeconds, third.therapistMessages) == (3600, 0, 0))
    #expect(course.weeks[3].therapistSeconds == 20 * 60)
  }

  @Test func otherNumbersHoldForSomePatients() throws {
    let course = try TailoredCourse(documents: documents, profile: profile(lowLoad: true))
    #expect((course.weeks[0].diaries[0].entriesPerDay, course.weeks[0].diaries[0].minutes) == (1, 1))
    let walk = try #require(course.weeks[2].assignments.first)
    #expect((walk.times, walk.minutes, walk.practiceMinutes) == (2, 3, 0))
    // The first that holds counts.
    let tense = try TailoredCourse(documents: documents, profile: profile(lowLoad: true, tension: 8))
    #expect(tense.weeks[2].assignments.first?.times == 4)
  }

  @Test func readingIsSlowerWithLowLoad() throws {
    func page(_ lowLoad: Bool) throws -> Int {
      let course = try TailoredCourse(documents: documents, profile: profile(lowLoad: lowLoad))
      return try #require(course.weeks[2].sittings.first).pageSeconds
    }
    // "activity.start.title (nl) / "ë" 😀": 22 letters take 1.48 seconds, and 2.17 with low load.
    #expect(try (page(false), page(true)) == (1, 2))
  }

  @Test func aDiaryAskedForAgainWhileItRunsGoesOnAsItWas() throws {
    var changed = documents
    let index = try #require(changed.modules.firstIndex { $0.id == "activity" })
    changed.modules[index].sittings[0].pages[0].blocks.append(
      Block(id: "again", .keep(diary: "mood", text: nil)))
    let course = try TailoredCourse(documents: changed, profile: profile(lowLoad: false))
    // It runs 15 days from week 1, so in week 3 still; asked for in week 3 it does not begin anew.
    #expect(course.weeks.map { $0.diaries.map(\.days) } == [[7], [7], [1], [], [], [], []])
    changed.diaries[0].days = 14
    let anew = try TailoredCourse(documents: changed, profile: profile(lowLoad: false))
    #expect(anew.weeks.map { $0.diaries.map(\.days) } == [[7], [7], [7], [7], [], [], []])
  }

  @Test func eachModuleTakesTheFlagsOfItsMoment() throws {
    let path = try PatientPath(
      documents: documents, profile: profile(lowLoad: false),
      switches: [.init(flag: "low-load", value: .boolean(true), module: "activity")])
    let course = try TailoredCourse(documents: documents, path: path)
    #expect(course.weeks[1].modules.map(\.pages) == [["goals.full"]])
    // The diary began with the flags of the first module and keeps them; walking has those of the second.
    #expect(course.weeks[2].diaries.map(\.entriesPerDay) == [2])
    #expect(course.weeks[2].assignments.map(\.times) == [2])
    #expect(course.lastWeek == 2 + 5 + 2)
  }

  @Test func aContactHasTheFlagsOfTheModuleThatOpenedLast() throws {
    var changed = documents
    changed.program.course.contacts = [
      .init(id: "light", kind: .message, minutes: 5, week: 2, when: .flag("low-load")),
      .init(id: "light-later", kind: .message, minutes: 5, week: 3, when: .flag("low-load")),
    ]
    let path = try PatientPath(
      documents: changed, profile: profile(lowLoad: false),
      switches: [.init(flag: "low-load", value: .boolean(true), module: "activity")])
    let course = try TailoredCourse(documents: changed, path: path)
    #expect(course.weeks.map { $0.contacts.map(\.id) }.prefix(4) == [[], [], ["light-later"], []])
    #expect(course.weeks[2].therapistMessages == 1)
  }

  @Test func aPathThatCannotBeIsRefused() throws {
    typealias Switch = PatientPath.Switch
    let start = try profile(lowLoad: false, tension: 10)
    func refusal(_ switches: [Switch], skips: Set<String> = []) -> PatientPathError? {
      let path = Result { () throws(PatientPathError) in
        try PatientPath(documents: documents, profile: start, switches: switches, skips: skips)
      }
      guard case .failure(let error) = path else { return nil }
      return error
    }
    #expect(refusal([], skips: ["walk"]) == nil)
    #expect(refusal([], skips: ["my-goals"]) == .notSkippable(assignment: "my-goals"))
    let yes = FlagValue.boolean(true)
    #expect(refusal([Switch(flag: "x", value: yes, module: "goals")]) == .unknownFlag("x"))
    #expect(refusal([Switch(flag: "tension", value: .number(1), module: "goals")]) == .settledFlag("tension"))
    #expect(
      refusal([Switch(flag: "low-load", value: .number(1), module: "goals")])
        == .impossibleValue(flag: "low-load", .number(1)))
    #expect(refusal([Switch(flag: "low-load", value: yes, module: "x")]) == .unknownModule("x"))
    // Low load and a tension of 9 or more do not go together.
    var broken = ProfileError()
    broken.broken = [0]
    #expect(
      refusal([Switch(flag: "low-load", value: yes, module: "activity")])
        == .impossible(module: "activity", broken))
  }

  @Test func minutesAreRoundedUp() throws {
    #expect([0, 1, 60, 61].map(TailoredCourse.minutes) == [0, 1, 1, 2])
    let course = try TailoredCourse(documents: documents, profile: profile(lowLoad: false))
    let json = String(decoding: try CanonicalJSON.bytes(of: course), as: UTF8.self)
    let expected =
      #"{"assignments":[{"id":"walk","minutes":5,"practiceMinutes":20,"times":3}],"contacts":[],"#
      + #""diaries":[{"days":1,"entriesPerDay":2,"id":"mood","items":2,"minutes":2}],"#
      + #""diaryEntriesPerDay":2,"diaryItemsPerEntry":2,"messages":0,"#
      + #""modules":[{"id":"activity","pages":["activity.start"]}],"practiceMinutes":60,"screenMinutes":20,"#
      + #""sittings":[{"decisions":0,"id":"activity.s1","minutes":6,"module":"activity"}],"#
      + #""therapistMinutes":0,"week":3}"#
    #expect(json.contains(expected), "\(json)")
  }

  @Test func numbersTooLargeToReckonWithAreRefused() throws {
    typealias Change = (inout BundleDocuments) -> Void
    let many = [ConditionalNumber(when: .flag("low-load"), number: 1_000_000)]
    let changes: [Change] = [
      { $0.program.course.contacts[0].week = 521 }, { $0.program.course.contacts[0].minutes = 1_000_000 },
      { $0.modules[0].sittings[0].conditionalWeek = [.init(when: .flag("low-load"), number: 0)] },
      { $0.assignments[1].minutes = 1_000_000 }, { $0.assignments[1].conditionalTimesPerWeek = many },
      { $0.assignments[1].conditionalPracticeMinutes = many }, { $0.diaries[0].conditionalMinutes = many },
      { $0.diaries[0].conditionalEntriesPerDay = many }, { $0.diaries[0].therapistMinutes = -1 },
      { $0.scoring.instruments[0].minutes = 1_000_000 },
    ]
    for (position, change) in changes.enumerated() {
      var contents = try Sample.contents()
      change(&contents.documents)
      let bytes = try contents.bytes()
      let error = #expect(throws: BundleError.self) { try LoadedBundle(bytes: bytes) }
      #expect(error?.code == "out-of-range", "change \(position)")
    }
  }
}
