import ProgramBundle
import Testing

@testable import ProgramCompiler

/// The weeks of diaries of every patient at once, against each patient on each path.
struct DiaryRunsTests {
  /// A diary of `days` that three modules ask for, each under other conditions.
  private func course(days: Int) throws -> CourseProof {
    let diary = """
      <?xml version="1.0" encoding="UTF-8"?>
      <diary xmlns="urn:icbt:program:1" id="my-day" when="not (activity is low and low-load)" days="\(days)"
        entries-per-day="1" minutes="1" notify="none">
        <title>Mijn dag</title>
        <reminder at="20:00">Hoe was je dag?</reminder>
        <fields><text id="how" missed="unknown"><label>Hoe was je dag?</label></text></fields>
      </diary>
      """
    let keep = "<keep diary=\"my-day\">Houd bij hoe het gaat.</keep>"
    let files = [
      ("diaries/my-day.xml", diary),
      ("modules/m0.xml", SampleCourse.module("m0", page: keep)),
      ("modules/m1.xml", SampleCourse.module("m1", when: "low-load or activity is low", page: keep)),
      ("modules/m2.xml", SampleCourse.module("m2", page: "<p when=\"low-load\">Rust.</p>\(keep)")),
    ]
    return try CourseProof(
      sampled: SampleCourse(
        course: """
          <module ref="m0" weeks="1"><weeks when="low-load">2</weeks></module>
          <module ref="m1" weeks="2" after="m0"/>
          <module ref="m2" weeks="3" after="m0"/>
          """, files: files))
  }

  @Test(arguments: [7, 8, 14, 20, 28])
  func agreesWithEachPatient(_ days: Int) throws {
    let course = try course(days: days)
    let runs = try DiaryRuns("my-day", in: course)
    let own = try #require(course.symbols.diaries["my-day"]?.part.when)
    let paths = try EnumeratedPath.all(of: course)
    #expect(paths.count == 16)
    for path in paths {
      let weeks = CourseWeeks(try path.steps(of: course))
      // Asked for in the first week of each module that the patient has, in the order of the course.
      var asked: [(week: Int, module: Int)] = []
      for (module, step) in course.modules.enumerated() {
        if let first = weeks.weeks(of: step.id)?.lowerBound, try path.meets(own, at: module) {
          asked.append((first, module))
        }
      }
      asked.sort { ($0.week, $0.module) < ($1.week, $1.module) }
      var running: [ClosedRange<Int>] = []
      var begins: [[Int]] = []
      var repeats: [[Int]] = []
      for (week, module) in asked {
        if running.contains(where: { $0.contains(week) }) {
          repeats.append([week, module])
        } else {
          running.append(CourseWeeks.weeks(ofDiary: days, from: week))
          begins.append([week, module])
        }
      }
      for week in 1...12 {
        let runs = try runs.running(in: week, course.store)
        #expect(path.has(runs) == running.contains { $0.contains(week) })
      }
      #expect(runs.starts.filter { path.has($0.who) }.map { [$0.week, $0.request.module] } == begins)
      #expect(runs.repeats.filter { path.has($0.who) }.map { [$0.week, $0.request.module] } == repeats)
    }
  }
}
