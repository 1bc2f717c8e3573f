/// Whether the numbers of which the load is made are in range, so that no sum of them is too large to reckon with.
struct LoadCheck {
  let documents: BundleDocuments
  let limits: BundleLimits

  /// The largest number of minutes and of times: the same as in the authoring language.
  private static let most = 10_000

  func check() throws(BundleError) {
    for contact in documents.program.course.contacts {
      try require([contact.minutes], of: contact.id, "minutes")
      try require([contact.week], of: contact.id, "week", in: 1...limits.courseWeeks)
    }
    for module in documents.modules {
      for sitting in module.sittings {
        let weeks = sitting.conditionalWeek.all(or: sitting.week)
        try require(weeks, of: sitting.id, "week", in: 1...Self.most)
        for page in sitting.pages { try check(page.blocks) }
      }
    }
    for assignment in documents.assignments { try check(assignment) }
    for diary in documents.diaries { try check(diary) }
    for instrument in documents.scoring.instruments {
      try require([instrument.minutes], of: instrument.id, "minutes")
    }
    let safety = documents.safety
    for blocks in safety.crisis.map(\.blocks) + safety.stopRules.map(\.blocks) { try check(blocks) }
    try check(safety.consent?.blocks ?? [])
  }

  private func check(_ assignment: AssignmentDocument) throws(BundleError) {
    let id = assignment.id
    try require(assignment.conditionalMinutes.all(or: assignment.minutes), of: id, "minutes")
    try require(
      assignment.conditionalPracticeMinutes.all(or: assignment.practiceMinutes), of: id, "practiceMinutes")
    try require(assignment.conditionalTimesPerWeek.all(or: assignment.timesPerWeek), of: id, "timesPerWeek")
    try require([assignment.therapistMinutes], of: id, "therapistMinutes")
  }

  private func check(_ diary: DiaryDocument) throws(BundleError) {
    try require([diary.days], of: diary.id, "days", in: 1...limits.courseWeeks * 7)
    try require(diary.conditionalMinutes.all(or: diary.minutes), of: diary.id, "minutes")
    try require(diary.conditionalEntriesPerDay.all(or: diary.entriesPerDay), of: diary.id, "entriesPerDay")
    try require([diary.therapistMinutes], of: diary.id, "therapistMinutes")
  }

  private func check(_ blocks: [Block]) throws(BundleError) {
    for block in blocks {
      switch block.content {
      case .audio(let recording): try require([recording.minutes], of: block.id, "minutes")
      case .video(let film): try require([film.minutes], of: block.id, "minutes")
      case .example(_, let inner): try check(inner)
      case .choose(let choice):
        for inner in choice.options.map(\.blocks) + [choice.otherwise?.blocks ?? []] { try check(inner) }
      case .activityPlan(let plan):
        for inner in [plan.start, plan.hold, plan.stepDown, plan.afterWorsening].map(\.blocks) {
          try check(inner)
        }
        try check(plan.stepUp.blocks)
      default: break
      }
    }
  }

  private func require(
    _ numbers: [Int], of id: String, _ property: String, in range: ClosedRange<Int> = 0...most
  ) throws(BundleError) {
    guard numbers.allSatisfy(range.contains) else { throw .outOfRange(id: id, property: property) }
  }
}
