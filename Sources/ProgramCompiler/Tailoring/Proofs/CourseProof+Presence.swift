/// Who has what, by the flags at the moment where it is met.
extension CourseProof {
  var store: DiagramStore { patients.store }

  /// Who sees something by the flags of a moment.
  func meeting(_ circumstances: [Circumstance], at moment: Int) throws(DiagramOverflow) -> Predicate {
    var all = Predicate.always
    for circumstance in circumstances {
      let holds = try patients.meeting(circumstance.condition, at: moment)
      if case .fails = circumstance {
        all = try store.and(all, store.not(holds))
      } else {
        all = try store.and(all, holds)
      }
    }
    return all
  }

  /// Who is asked for something there; also those who do not have it, or for whom it is left out.
  func asked(_ request: MeetingIndex.Request) throws(DiagramOverflow) -> Predicate {
    try store.and(
      modules[request.module].present, meeting(request.meeting.circumstances, at: request.module))
  }

  /// Who gets an assignment, diary or questionnaire where it is asked for.
  func gets(_ request: MeetingIndex.Request) throws(DiagramOverflow) -> Predicate {
    let task = request.meeting.key
    let has = try patients.meeting(condition(of: task), at: request.module)
    return try store.all([asked(request), has, store.not(leavingOut(task))])
  }

  /// Under which condition of its own an assignment or diary is there.
  func condition(of task: String) -> Condition? {
    symbols.assignments[task]?.part.when ?? symbols.diaries[task]?.part.when
  }

  /// For whom the therapist leaves an assignment out; nobody where it may not be.
  func leavingOut(_ task: String) throws(DiagramOverflow) -> Predicate {
    guard let variable = patients.space.variable(leavingOut: task) else { return .never }
    return try store.test(variable, isIn: [1])
  }

  /// Who has a part of this full name at some moment of their course; nil where there is no such part.
  func has(_ name: String) throws(DiagramOverflow) -> Predicate? {
    if let position = index.positions[name] { return modules[position].present }
    if let page = try hasPage(name) { return page }
    let parts = name.split(separator: ".").map(String.init)
    guard let task = parts.first, symbols.hasContent(name) else { return nil }
    if let position = index.positions[task] {
      guard let around = index.files[task]?.circumstances[name] else { return nil }
      return try store.and(modules[position].present, meeting(around, at: position))
    }
    let conditions = fields(of: name).compactMap(\.part.when)
    var moments: [Predicate] = []
    for request in index.requests(of: task) {
      moments.append(
        try store.and(gets(request), patients.meeting(conditions, at: request.module)))
    }
    return try store.any(moments)
  }

  /// Who has a page, named with its module; nil where the course has no such page.
  func hasPage(_ name: String) throws(DiagramOverflow) -> Predicate? {
    guard let place = page(name) else { return nil }
    return try store.and(
      modules[place.module].present, patients.meeting(place.conditions, at: place.module))
  }

  /// The module of a page, and what must hold there to see it.
  func page(_ name: String) -> (module: Int, conditions: [Condition])? {
    guard let page = symbols.pages[name], let dot = name.firstIndex(of: "."),
      let position = index.positions[String(name[..<dot])],
      let sitting = modules[position].module.sittings.first(where: { sitting in
        sitting.pages.contains { $0.part === page.part }
      })
    else { return nil }
    return (position, [sitting.part.when, page.part.when].compactMap(\.self))
  }

  /// The questions around an answer and its own, from the outside in; none for those of questionnaires.
  func fields(of answer: String) -> [Field] {
    var found: [Field] = []
    for end in answer.indices.filter({ answer[$0] == "." }).dropFirst() + [answer.endIndex] {
      if let field = symbols.answers[String(answer[..<end])]?.field { found.append(field) }
    }
    return found
  }

  /// The assignment, diary or questionnaire of an answer.
  static func task(of answer: String) -> String { String(answer.prefix { $0 != "." }) }
}
