/// Goes through the course of one patient and puts everything in its week.
struct Tailor {
  let documents: BundleDocuments
  let path: PatientPath
  let reading: ReadingLoad
  private var planned: [TailoredCourse.Week] = []
  private var asked: [Asked] = []

  /// An assignment or diary where a page asks for it.
  private struct Asked {
    let week: Int
    /// The last week of the module that asks.
    let last: Int
    /// The flags with which the module opened.
    let profile: Profile
    let what: What

    enum What {
      case assignment(AssignmentDocument)
      case diary(DiaryDocument)
    }
  }

  init(documents: BundleDocuments, path: PatientPath, reading: ReadingLoad) {
    self.documents = documents
    self.path = path
    self.reading = reading
  }

  /// The weeks, and the last week of the last module.
  mutating func course() throws(ConditionError) -> (weeks: [TailoredCourse.Week], lastWeek: Int) {
    planned = []
    asked = []
    let placements = CourseWeeks(try steps()).modules
    for placement in placements {
      guard let module = documents.module(placement.module) else { continue }
      try place(module, in: placement.weeks, for: profile(of: placement.module))
    }
    // Who asks first counts: by week, then in the order of the course.
    for (_, asked) in asked.enumerated().sorted(by: { ($0.1.week, $0.0) < ($1.1.week, $1.0) }) {
      try plan(asked)
    }
    for contact in documents.program.course.contacts
    where try holds(contact.when, for: profile(inWeek: contact.week, placements)) {
      plan(contact.week) {
        $0.contacts.append(.init(id: contact.id, kind: contact.kind, minutes: contact.minutes))
      }
    }
    return (planned, placements.map(\.weeks.upperBound).max() ?? 0)
  }

  /// Every module with its number of weeks for this patient, 0 where the patient does not have it.
  private func steps() throws(ConditionError) -> [CourseWeeks.Step] {
    var steps: [CourseWeeks.Step] = []
    for (position, module) in documents.program.course.modules.enumerated() {
      let profile = path.profile(atModule: position)
      let isPlanned = try holds(module.when, for: profile)
      let isOpen = try holds(documents.module(module.ref)?.when, for: profile)
      var weeks = isPlanned && isOpen ? max(1, module.weeks) : 0
      if weeks > 0 {
        for other in module.conditionalWeeks where try holds(other.when, for: profile) {
          weeks = max(1, other.weeks)
          break
        }
      }
      steps.append(CourseWeeks.Step(module: module.ref, weeks: weeks, after: module.after))
    }
    return steps
  }

  private func profile(of module: String) -> Profile {
    path.profile(atModule: documents.program.course.modules.firstIndex { $0.ref == module } ?? 0)
  }

  /// The flags of a week: those of the module that opened last, of several the last in the course; before any, those at the start.
  private func profile(inWeek week: Int, _ placements: [CourseWeeks.Placement]) -> Profile {
    var latest: CourseWeeks.Placement?
    for placement in placements where placement.weeks.lowerBound <= week {
      if placement.weeks.lowerBound >= latest?.weeks.lowerBound ?? 0 { latest = placement }
    }
    return latest.map { profile(of: $0.module) } ?? path.profile(atModule: 0)
  }

  private mutating func place(
    _ module: ModuleDocument, in weeks: ClosedRange<Int>, for profile: Profile
  ) throws(ConditionError) {
    let screen = ScreenLoad(documents: documents, reading: reading, profile: profile)
    var pages: [Int: [String]] = [:]
    for sitting in module.sittings where try holds(sitting.when, for: profile) {
      let wanted = try sitting.conditionalWeek.first(for: profile, else: sitting.week)
      let week = CourseWeeks.week(ofSitting: wanted, in: weeks)
      var load = TailoredCourse.Sitting(
        id: sitting.id, module: module.id, pageSeconds: 0, assignmentSeconds: 0, decisions: 0)
      var begun: Set<String> = []
      for page in sitting.pages where try holds(page.when, for: profile) {
        pages[week, default: []].append(page.id)
        let shown = try ShownBlocks(profile: profile).of(page.blocks)
        load.pageSeconds += try screen.seconds(of: page, shown: shown)
        for block in shown {
          try ask(for: block, in: week, until: weeks.upperBound, screen, &load, &begun)
        }
      }
      plan(week) { $0.sittings.append(load) }
    }
    for week in weeks { plan(week) { $0.modules.append(.init(id: module.id, pages: pages[week] ?? [])) } }
  }

  /// Notes what a block asks for, and what that adds to its sitting.
  private mutating func ask(
    for block: Block, in week: Int, until last: Int, _ screen: ScreenLoad,
    _ load: inout TailoredCourse.Sitting, _ begun: inout Set<String>
  ) throws(ConditionError) {
    let profile = screen.profile
    switch block.content {
    case .do(let id, _):
      guard !path.skips.contains(id), let assignment = documents.assignment(id),
        try holds(assignment.when, for: profile)
      else { return }
      asked.append(Asked(week: week, last: last, profile: profile, what: .assignment(assignment)))
      guard begun.insert(id).inserted else { return }
      load.assignmentSeconds +=
        try assignment.conditionalMinutes.first(for: profile, else: assignment.minutes) * 60
      load.decisions += try screen.items(in: assignment.fields)
    case .keep(let id, _):
      guard let diary = documents.diary(id), try holds(diary.when, for: profile) else { return }
      asked.append(Asked(week: week, last: last, profile: profile, what: .diary(diary)))
    case .fillIn(let id, _):
      load.decisions += documents.scoring.instruments.first { $0.id == id }?.questions.count ?? 0
    default: break
    }
  }

  private mutating func plan(_ asked: Asked) throws(ConditionError) {
    switch asked.what {
    case .assignment(let document):
      let assignment = try assignment(document, for: asked.profile)
      for week in asked.week...max(asked.week, asked.last) {
        plan(week) { week in
          if !week.assignments.contains(where: { $0.id == document.id }) {
            week.assignments.append(assignment)
          }
        }
      }
    case .diary(let document):
      // Asked again while it runs it changes nothing.
      if planned.indices.contains(asked.week - 1),
        planned[asked.week - 1].diaries.contains(where: { $0.id == document.id })
      {
        return
      }
      let weeks = CourseWeeks.weeks(ofDiary: document.days, from: asked.week)
      for week in weeks {
        let days = min(7, document.days - 7 * (week - weeks.lowerBound))
        let diary = try diary(document, days: days, for: asked.profile)
        plan(week) { $0.diaries.append(diary) }
      }
    }
  }

  private func assignment(
    _ document: AssignmentDocument, for profile: Profile
  ) throws(ConditionError) -> TailoredCourse.Assignment {
    TailoredCourse.Assignment(
      id: document.id,
      times: try document.conditionalTimesPerWeek.first(for: profile, else: document.timesPerWeek),
      minutes: try document.conditionalMinutes.first(for: profile, else: document.minutes),
      practiceMinutes: try document.conditionalPracticeMinutes.first(
        for: profile, else: document.practiceMinutes),
      hasFeedback: document.feedback != .none,
      therapistMinutes: document.feedback == .none ? 0 : document.therapistMinutes)
  }

  private func diary(
    _ document: DiaryDocument, days: Int, for profile: Profile
  ) throws(ConditionError) -> TailoredCourse.Diary {
    let screen = ScreenLoad(documents: documents, reading: reading, profile: profile)
    return TailoredCourse.Diary(
      id: document.id, days: days,
      entriesPerDay: try document.conditionalEntriesPerDay.first(for: profile, else: document.entriesPerDay),
      items: try screen.items(in: document.fields),
      minutes: try document.conditionalMinutes.first(for: profile, else: document.minutes),
      therapistMinutes: document.therapistMinutes)
  }

  /// Changes a week of the plan, adding the weeks up to it.
  private mutating func plan(_ week: Int, _ change: (inout TailoredCourse.Week) -> Void) {
    while planned.count < week { planned.append(.init(week: planned.count + 1)) }
    change(&planned[week - 1])
  }

  private func holds(_ condition: Condition?, for profile: Profile) throws(ConditionError) -> Bool {
    guard let condition else { return true }
    return try condition.holds(for: profile)
  }
}
