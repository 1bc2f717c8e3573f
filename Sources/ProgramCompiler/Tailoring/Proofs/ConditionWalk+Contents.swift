extension ConditionWalk {
  /// Goes through a file; `step` is where the course takes in its module.
  mutating func add(_ content: FileContent, step: Course.Step?) throws(DiagramOverflow) {
    switch content {
    case .program(let program): try add(program)
    case .module(let module): try add(module, from: beyond(step?.part.when, from: Self.everywhere))
    case .assignment(let assignment): try add(assignment)
    case .diary(let diary): try add(diary)
    case .instrument(let instrument): try add(instrument)
    case .glossary, .profile: break
    }
  }

  private mutating func add(_ program: Program) throws(DiagramOverflow) {
    let spot = Self.everywhere
    for limit in program.limits { _ = try enter(limit.part, from: spot) }
    for step in program.course.modules {
      let inside = try enter(step.part, from: spot)
      try add(step.conditionalWeeks, from: inside)
    }
    for contact in program.course.contacts { _ = try enter(contact.part, from: spot) }
    if let silence = program.course.ifSilent {
      try add(silence.message, from: spot)
      try add(silence.task, from: spot)
    }
    try add(program.course.ending, from: spot)
    for crisis in program.safety.crisis { try add(crisis.blocks, from: enter(crisis.part, from: spot)) }
    try add(program.safety.consent, from: spot, mayBeEmpty: true)
    for rule in program.safety.stopRules { try add(rule, from: spot, mayBeEmpty: true) }
  }

  private mutating func add(_ numbers: [ConditionalNumber], from spot: Spot) throws(DiagramOverflow) {
    if hasAnybody(at: spot) { _ = try enter(numbers.map(\.part), .number, from: spot) }
  }

  private mutating func add(_ module: Module, from spot: Spot) throws(DiagramOverflow) {
    let inside = try enter(module.part, from: spot)
    let pages = module.sittings.flatMap { sitting in
      sitting.pages.map { page in [sitting.part.when, page.part.when].compactMap(\.self) }
    }
    try collect(pages, in: module.part, .module, at: inside)
    for sitting in module.sittings {
      let within = try enter(sitting.part, from: inside)
      try add(sitting.conditionalWeek, from: within)
      for page in sitting.pages {
        let own = try enter(page.part, from: within)
        try collect(page.blocks.map(\.part), in: page.part, .page, at: own)
        try add(page.blocks, from: own)
      }
    }
    try add(module.therapist, from: inside, mayBeEmpty: true)
  }

  private mutating func add(_ assignment: Assignment) throws(DiagramOverflow) {
    let inside = try enter(assignment.part, from: Self.everywhere)
    for numbers in [
      assignment.conditionalMinutes, assignment.conditionalPracticeMinutes,
      assignment.conditionalTimesPerWeek,
    ] {
      try add(numbers, from: inside)
    }
    try add(assignment.instructions, from: inside)
    try add(assignment.workedExample?.group, from: inside)
    try add(assignment.fields, in: assignment.part, from: inside)
    try add(assignment.therapist, from: inside, mayBeEmpty: true)
  }

  private mutating func add(_ diary: Diary) throws(DiagramOverflow) {
    let inside = try enter(diary.part, from: Self.everywhere)
    for numbers in [diary.conditionalMinutes, diary.conditionalEntriesPerDay] {
      try add(numbers, from: inside)
    }
    for reminder in diary.reminders { _ = try enter(reminder.part, from: inside) }
    try add(diary.fields, in: diary.part, from: inside)
    try add(diary.charts, from: inside)
    try add(diary.therapist, from: inside, mayBeEmpty: true)
  }

  private mutating func add(_ instrument: Instrument) throws(DiagramOverflow) {
    let inside = try enter(instrument.part, from: Self.everywhere)
    try add(instrument.instructions, from: inside)
    for question in instrument.questions { _ = try enter(question.part, from: inside) }
    for score in instrument.scores { _ = try enter(score.part, from: inside) }
    try add(instrument.therapist, from: inside, mayBeEmpty: true)
  }

  private mutating func add(_ fields: [Field], in part: Part, from spot: Spot) throws(DiagramOverflow) {
    try collect(fields.map(\.part), in: part, .fields, at: spot)
    for field in fields {
      let inside = try enter(field.part, from: spot)
      guard hasAnybody(at: inside) else { continue }
      switch field.kind {
      case .choice(let options), .choices(let options):
        try collect(options.map(\.part), in: field.part, .fields, at: inside)
        for option in options { _ = try enter(option.part, from: inside) }
      case .rows(_, _, let inner): try add(inner, in: field.part, from: inside)
      default: break
      }
    }
  }

  /// Goes through a text of more than one line, in which everybody who gets there finds something, unless it `mayBeEmpty`.
  private mutating func add(
    _ group: Block.Group?, from spot: Spot, mayBeEmpty: Bool = false
  ) throws(DiagramOverflow) {
    guard let group else { return }
    let inside = try enter(group.part, from: spot)
    if !mayBeEmpty { try collect(group.blocks.map(\.part), in: group.part, .content, at: inside) }
    try add(group.blocks, from: inside)
  }

  private mutating func add(_ blocks: [Block], from spot: Spot) throws(DiagramOverflow) {
    for block in blocks {
      let inside = try enter(block.part, from: spot)
      guard hasAnybody(at: inside) else { continue }
      switch block.kind {
      case .list(let items), .steps(let items):
        note(list: block.part, items, at: inside)
        try collect(items.map(\.part), in: block.part, .content, at: inside)
        for item in items { _ = try enter(item.part, from: inside) }
      case .example(_, let inner), .exampleMessage(let inner):
        try collect(inner.map(\.part), in: block.part, .content, at: inside)
        try add(inner, from: inside)
      case .choose(let options, let otherwise): try add(options, otherwise, of: block.part, from: inside)
      case .activityPlan(let plan): for group in plan.groups { try add(group, from: inside) }
      default: try add(block.inner, from: inside)
      }
    }
  }

  private mutating func add(
    _ options: [Block.Option], _ otherwise: Block.Group?, of part: Part, from spot: Spot
  ) throws(DiagramOverflow) {
    let first = conditionals.count
    let (spots, rest) = try enter(options.map(\.part), .option, from: spot, hasOtherwise: otherwise != nil)
    let areAllReached = conditionals[first...].allSatisfy { $0.verdict != .never && $0.verdict != .shadowed }
    for (option, own) in zip(options, spots) {
      try collect(option.blocks.map(\.part), in: option.part, .content, at: own)
      try add(option.blocks, from: own)
    }
    if let otherwise {
      noteUnreached(otherwise.part, at: rest)
      try add(otherwise, from: rest)
    } else if areAllReached {
      // An option that nobody gets may well be the one that is missing.
      noteGap(in: part, at: rest)
    }
  }

  private mutating func collect(
    _ parts: [Part], in part: Part, _ kind: Lack.Kind, at spot: Spot
  ) throws(DiagramOverflow) {
    try collect(parts.map { $0.when.map { [$0] } ?? [] }, in: part, kind, at: spot)
  }
}
