import ProgramBundle

/// The course as a whole, when the patient has been through it.
extension PatientWalk {
  mutating func checkCourse() throws {
    for week in course.weeks.dropFirst(course.lastWeek) {
      for contact in week.contacts { note(.lateContact, contact.id, week: week.week) }
      for diary in week.diaries { note(.lateDiary, diary.id, week: week.week) }
    }
    for (position, step) in documents.program.course.modules.enumerated() where met.contains(step.ref) {
      let open = course.weeks.filter { $0.modules.contains { $0.id == step.ref } }
      let own = open.flatMap(\.modules).filter { $0.id == step.ref }
      if own.allSatisfy(\.pages.isEmpty) { note(.emptyModule, step.ref) }
      try checkSittings(of: step.ref, lasting: open.count)
      if step.opens == .therapist, let first = open.first?.week { checkOpening(position, in: first) }
    }
    try checkDiaries()
    for pair in documents.program.notTogether where has(pair.part) && has(pair.other) {
      note(.together, pair.part)
    }
  }

  private func has(_ part: String) -> Bool { met.contains(part) || asked.contains { $0.task == part } }

  private mutating func checkSittings(of module: String, lasting weeks: Int) throws {
    let profile = profile(of: module)
    for sitting in documents.module(module)?.sittings ?? [] where try holds(sitting.when, profile) {
      let other = try sitting.conditionalWeek?.first { try holds($0.when, profile) }
      if other?.number ?? sitting.week > weeks { note(.beyondWeeks, sitting.id) }
    }
  }

  /// Two that call at the same time, and one that is asked for while it runs.
  private mutating func checkDiaries() throws {
    for week in course.weeks {
      var times: Set<String> = []
      for diary in week.diaries {
        guard let profile = asked.first(where: { $0.task == diary.id })?.profile else { continue }
        for reminder in documents.diary(diary.id)?.reminders ?? [] where try holds(reminder.when, profile) {
          for time in reminder.at where !times.insert(time).inserted {
            note(.sameTime, diary.id, week: week.week)
          }
        }
      }
    }
    for diary in documents.diaries {
      let requests = asked.filter { $0.task == diary.id }
      guard let first = requests.first else { continue }
      let limits = try documents.program.limits.diary.filter { try holds($0.when, first.profile) }
      if diary.days > limits.compactMap(\.daysInARow).last ?? .max { note(.longDiary, diary.id) }
      let days = course.weeks.flatMap(\.diaries).filter { $0.id == diary.id }.map(\.days).reduce(0, +)
      if requests.count * diary.days > days { note(.keptTwice, requests[1].page) }
    }
  }

  /// A module that the therapist opens: from the first week of the last module before it on there is a contact, or directly
  /// before it an assignment to which the therapist always responds.
  private mutating func checkOpening(_ position: Int, in first: Int) {
    let steps = documents.program.course.modules
    let ancestors = steps.filter {
      $0.ref != steps[position].ref && map.isOpen($0.ref, from: steps[position].ref)
    }
    let since = ancestors.compactMap { step in
      course.weeks.first { $0.modules.contains { $0.id == step.ref } }?.week
    }.max()
    let hasContact = course.weeks.contains {
      $0.week >= since ?? 1 && $0.week <= first && !$0.contacts.isEmpty
    }
    var before = steps[position].after
    var direct: Set<String> = []
    while let module = before.popLast() {
      if met.contains(module) {
        direct.insert(module)
      } else {
        before += steps.first { $0.ref == module }?.after ?? []
      }
    }
    let isAnswered = asked.contains { asked in
      direct.contains(asked.module) && documents.assignment(asked.task)?.feedback == .required
    }
    if !hasContact && !isAnswered { note(.closed, steps[position].ref, week: first) }
  }
}
