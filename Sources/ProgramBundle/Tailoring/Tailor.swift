/// Goes through the course of one patient and puts everything in its week.
struct Tailor {
  let documents: BundleDocuments
  let profile: Profile
  let skips: Set<String>
  private var planned: [TailoredCourse.Week] = []

  init(documents: BundleDocuments, profile: Profile, skips: Set<String>) {
    self.documents = documents
    self.profile = profile
    self.skips = skips
  }

  mutating func weeks() throws(ConditionError) -> [TailoredCourse.Week] {
    planned = []
    for placement in CourseWeeks(try steps()).modules {
      guard let module = documents.module(placement.module) else { continue }
      try place(module, in: placement.weeks)
    }
    return planned
  }

  /// Every module with its number of weeks for this patient, 0 where the patient does not have it.
  func steps() throws(ConditionError) -> [CourseWeeks.Step] {
    var steps: [CourseWeeks.Step] = []
    for module in documents.program.course.modules {
      let isPlanned = try holds(module.when)
      let isOpen = try holds(documents.module(module.ref)?.when)
      let isThere = isPlanned && isOpen
      var weeks = isThere ? max(1, module.weeks) : 0
      if isThere {
        for other in module.conditionalWeeks where try holds(other.when) {
          weeks = max(1, other.weeks)
          break
        }
      }
      steps.append(CourseWeeks.Step(module: module.ref, weeks: weeks, after: module.after))
    }
    return steps
  }

  private mutating func place(
    _ module: ModuleDocument, in weeks: ClosedRange<Int>
  ) throws(ConditionError) {
    var pages: [Int: [String]] = [:]
    for sitting in module.sittings where try holds(sitting.when) {
      let week = CourseWeeks.week(ofSitting: sitting.week, in: weeks)
      for page in sitting.pages where try holds(page.when) {
        pages[week, default: []].append(page.id)
        for block in try ShownBlocks(profile: profile).of(page.blocks) {
          try place(block, from: week, until: weeks.upperBound)
        }
      }
    }
    for week in weeks { plan(week) { $0.modules.append(.init(id: module.id, pages: pages[week] ?? [])) } }
  }

  private mutating func place(_ block: Block, from week: Int, until last: Int) throws(ConditionError) {
    switch block.content {
    case .do(let id, _):
      guard !skips.contains(id), let assignment = documents.assignment(id), try holds(assignment.when) else {
        return
      }
      for week in week...max(week, last) {
        plan(week) { week in
          guard !week.assignments.contains(where: { $0.id == id }) else { return }
          week.assignments.append(.init(id: id, times: assignment.timesPerWeek))
        }
      }
    case .keep(let id, _):
      guard let diary = documents.diary(id), try holds(diary.when) else { return }
      for week in CourseWeeks.weeks(ofDiary: diary.days, from: week) {
        plan(week) { week in
          guard !week.diaries.contains(where: { $0.id == id }) else { return }
          week.diaries.append(.init(id: id, entriesPerDay: diary.entriesPerDay))
        }
      }
    default: break
    }
  }

  /// Changes a week of the plan, adding the weeks up to it.
  private mutating func plan(_ week: Int, _ change: (inout TailoredCourse.Week) -> Void) {
    while planned.count < week { planned.append(.init(week: planned.count + 1)) }
    change(&planned[week - 1])
  }

  private func holds(_ condition: Condition?) throws(ConditionError) -> Bool {
    guard let condition else { return true }
    return try condition.holds(for: profile)
  }
}
