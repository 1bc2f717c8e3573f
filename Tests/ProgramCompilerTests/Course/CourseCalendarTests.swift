import ProgramBundle
import Testing

@testable import ProgramCompiler

/// The calendar of every patient at once, against `CourseWeeks` for each patient on each path.
struct CourseCalendarTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func agreesWithTheWeeksOfEachPatient(_ seed: UInt64) throws {
    var random = RandomCourse(seed: seed)
    let course = try CourseProof(sampled: random.program())
    let calendar = course.calendar
    let conditions: [ProgramCompiler.Condition] = course.program.course.contacts.compactMap(\.part.when)
    let paths = try EnumeratedPath.all(of: course)
    #expect(paths.count > 10)
    for path in paths {
      let weeks = CourseWeeks(try path.steps(of: course))
      let last = weeks.modules.map(\.weeks.upperBound).max() ?? 0
      var differing: [String] = []
      func compare(_ what: String, _ week: Int, _ proven: Predicate, _ isSo: Bool) {
        if path.has(proven) != isSo { differing.append("\(what) in week \(week)") }
      }
      for week in 1...last + 2 {
        compare("treatment", week, try calendar.isInTreatment(in: week), week <= last)
        let latest = weeks.modules.enumerated().filter { $1.weeks.lowerBound <= week }
          .max { ($0.element.weeks.lowerBound, $0.offset) < ($1.element.weeks.lowerBound, $1.offset) }
        for (position, module) in course.modules.enumerated() {
          let own = weeks.weeks(of: module.id)
          let id = module.id
          compare("\(id) begins", week, try calendar.begins(position, in: week), own?.lowerBound == week)
          compare("\(id) open", week, try calendar.isOpen(position, in: week), own?.contains(week) ?? false)
          compare(
            "\(id) current", week, try calendar.current(position, in: week),
            latest?.element.module == module.id)
          if let own { #expect(try calendar.firstWeeks(of: position).contains(own.lowerBound)) }
        }
        let moment = course.modules.firstIndex { $0.id == latest?.element.module } ?? 0
        for condition in conditions {
          compare(
            condition.text, week, try calendar.meeting(condition, in: week),
            try path.meets(condition, at: moment))
        }
      }
      #expect(differing.isEmpty, "\(path.valuation.values)")
      #expect(course.patients.store.value(try calendar.lastWeek(), for: path.valuation) == last)
    }
  }

  /// A long course of exclusive routes, as large programs have them: 336 modules, of which a patient has 12.
  @Test func routesAreCheap() throws {
    let routes = (1...28).map { "route-\($0)" }
    let steps = routes.flatMap { route in
      (1...12).map { step in
        let after = step == 1 ? "" : " after=\"\(route)-\(step - 1)\""
        return "<module ref=\"\(route)-\(step)\" weeks=\"4\" when=\"route is \(route)\"\(after)/>"
      }
    }
    let program = SampleCourse(
      flags:
        "<flag id=\"route\" set-by=\"intake\" values=\"\(routes.joined(separator: " "))\"><label>Route</label></flag>",
      course: steps.joined(), modules: routes.flatMap { route in (1...12).map { "\(route)-\($0)" } })
    let course = try CourseProof(sampled: program)
    #expect(try course.calendar.firstWeeks(of: 11) == [45])
    #expect(try course.calendar.opening(in: 45).count == 28)
    #expect(try course.calendar.current(in: 52).count == 28)
    #expect(course.patients.store.values(try course.calendar.lastWeek()) == [48])
    #expect(course.patients.store.nodeCount < 2_000)
  }
}
