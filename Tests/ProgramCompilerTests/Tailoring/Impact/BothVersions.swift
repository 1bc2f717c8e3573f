import ProgramBundle

@testable import ProgramCompiler

/// Every patient that two versions of a program allow, one by one, with what each gets in both.
struct BothVersions {
  /// The kinds of patients, as the comparison tells them apart.
  private(set) var kinds: Set<[Int]> = []
  /// Those who get something else.
  private(set) var changed: Set<[Int]> = []
  private var courses: [(old: TailoredCourse, new: TailoredCourse)] = []

  init(_ old: Compilation, _ new: Compilation) throws {
    guard let before = old.context, let after = new.context, let was = try old.contents()?.documents,
      let now = try new.contents()?.documents
    else { throw EveryPatient.NoBundle(program: new.tree.name) }
    let space = try TwoVersions(old: before, new: after).patients.space
    let (everybody, others) = (EveryPatient(now), EveryPatient(was))
    for profile in everybody.profiles {
      guard
        let same = try? Profile(
          flags: was.program.flags, constraints: was.program.constraints.map(\.condition),
          values: profile.values),
        let valuation = space.valuation(profile.values)
      else { continue }
      let kind = space.variables().map { valuation[$0] }
      kinds.insert(kind)
      if try Self.shown(was, same, others.course(same)) != Self.shown(now, profile, everybody.course(profile))
      {
        changed.insert(kind)
      }
      for skips in everybody.skips() {
        courses.append((try others.course(same, skips: skips), try everybody.course(profile, skips: skips)))
      }
    }
  }

  /// A change of what a week asks.
  struct Change: Hashable {
    let measure: String
    let week: Int
    let before: Int
    let after: Int

    init(_ measure: String, _ week: Int, _ before: Int, _ after: Int) {
      self.measure = measure
      self.week = week
      self.before = before
      self.after = after
    }
  }

  /// The largest change of each measure in each direction, of the first week and patient with it.
  func loads() -> [Change] {
    let names: [(LoadMeasure, String, Int)] = [
      (.screen, "screenMinutesPerWeek", 60), (.practice, "practiceMinutesPerWeek", 60),
      (.therapist, "therapistMinutesPerWeek", 60), (.messages, "therapistMessagesPerWeek", 1),
      (.diaryEntries, "diaryEntriesPerDay", 1), (.diaryItems, "diaryItemsPerEntry", 1),
    ]
    return names.flatMap { measure, name, unit in
      [1, -1].compactMap { sign in
        var best: (change: Int, week: Int, before: Int, after: Int)?
        for (old, new) in courses {
          for week in 1...max(old.weeks.count, new.weeks.count) {
            let (before, after) = (Self.value(measure, week, old), Self.value(measure, week, new))
            let change = sign * (after - before)
            if change > 0, change > best?.change ?? 0 || change == best?.change && week < best?.week ?? 0 {
              best = (change, week, (before + unit - 1) / unit, (after + unit - 1) / unit)
            }
          }
        }
        return best.flatMap { $0.before == $0.after ? nil : Change(name, $0.week, $0.before, $0.after) }
      }
    }
  }

  private static func value(_ measure: LoadMeasure, _ week: Int, _ course: TailoredCourse) -> Int {
    course.weeks.first { $0.week == week }?[keyPath: measure.ofWeek] ?? 0
  }

  /// The texts that a patient comes by, page by page and week by week, with the assignments.
  private static func shown(
    _ documents: BundleDocuments, _ profile: Profile, _ course: TailoredCourse
  ) throws -> [String] {
    let units = documents.locale(documents.program.sourceLocale)?.units ?? [:]
    let shown = ShownBlocks(profile: profile)
    func words(_ id: TextID?) -> String { id.flatMap { units[$0] }.map(CourseText.plain) ?? "" }
    func all(_ blocks: [ProgramBundle.Block]) throws -> [String] {
      try shown.of(blocks).flatMap { block -> [String] in
        switch block.content {
        case .paragraph(let text), .heading(let text), .keyPoint(let text), .warning(let text):
          return ["\(block.content.kind) \(words(text))"]
        case .list(let items), .steps(let items):
          return try items.filter { try $0.when?.holds(for: profile) ?? true }.map { words($0.text) }
        case .do(let id, let text):
          let document = documents.assignment(id)
          guard try document?.when?.holds(for: profile) ?? true else { return [words(text)] }
          return [words(text)] + (try all(document?.instructions ?? []))
        default: return ["\(block.content.kind)"]
        }
      }
    }
    var found: [String] = []
    for week in course.weeks {
      for module in week.modules where !module.pages.isEmpty {
        for page in documents.module(module.id)?.sittings.flatMap(\.pages) ?? []
        where module.pages.contains(page.id) {
          found.append("\(week.week) \(page.id) \(words(page.title))")
          found += try all(page.blocks)
        }
      }
    }
    return found
  }
}
