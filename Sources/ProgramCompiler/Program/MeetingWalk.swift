/// The walk through a file that collects what a patient meets in it, and when.
///
/// What only therapists read is left out.
struct MeetingWalk {
  private(set) var meetings: [Meeting] = []
  private(set) var apart: [KeptApart] = []
  private(set) var thinPages: [ThinPage] = []
  /// What must hold for a patient to see a block that has an id, by its full id.
  private(set) var blocks: [String: [Circumstance]] = [:]
  private let scope: Scope
  private var owner = ""
  private var position = Meeting.Position.task

  init(_ content: FileContent, _ scope: Scope) {
    self.scope = scope
    switch content {
    case .program(let program): addProgram(program)
    case .module(let module): add(module)
    case .assignment(let assignment):
      owner = scope.qualified(assignment.id.text)
      addApart(assignment.part, [])
      add(assignment.part, [assignment.title, assignment.why].compactMap(\.self), [])
      add(assignment.instructions.blocks + (assignment.workedExample?.group.blocks ?? []), [])
      add(assignment.fields, [])
    case .diary(let diary):
      owner = scope.qualified(diary.id.text)
      addApart(diary.part, [])
      add(diary.part, [diary.title, diary.why].compactMap(\.self), [])
      for reminder in diary.reminders { add(reminder.part, [reminder.text], [].and(reminder.part.when)) }
      add(diary.fields, [])
      add(diary.charts, [])
    case .instrument(let instrument):
      owner = scope.qualified(instrument.id.text)
      add(instrument.instructions.blocks, [])
      for question in instrument.questions { add(question.part, [question.label], []) }
    case .glossary, .profile: break
    }
  }

  private mutating func addProgram(_ program: Program) {
    owner = program.id.text
    position = .ending
    if let ending = program.course.ending { add(ending.blocks, [].and(ending.part.when)) }
    position = .anyTime
    if let silence = program.course.ifSilent { add(silence.message, []) }
    owner = "safety"
    for crisis in program.safety.crisis { add(crisis.blocks, []) }
    for group in [program.safety.consent].compactMap(\.self) + program.safety.stopRules {
      add(group.blocks, [].and(group.part.when))
    }
  }

  private mutating func add(_ module: Module) {
    let id = scope.qualified(module.id.text)
    owner = id
    addApart(module.part, [])
    var order = 0
    for (number, sitting) in module.sittings.enumerated() {
      for page in sitting.pages {
        owner = "\(id).\(page.id.text)"
        order += 1
        position = .page(sitting: number, weeks: sitting.weeksToStandIn, order: order)
        let around = [Circumstance]().and(sitting.part.when).and(page.part.when)
        addApart(page.part, around)
        add(page.part, [page.title], around)
        let first = meetings.count
        add(page.blocks, around, counting: &order)
        let asksForTask = meetings[first...].contains {
          if case .asked(.assignment) = $0.kind { true } else { false }
        }
        if asksForTask, !page.blocks.contains(where: \.standsFast) {
          thinPages.append(ThinPage(page: page, owner: owner, circumstances: around))
        }
      }
    }
  }

  private mutating func addApart(_ part: Part, _ around: [Circumstance], isBlock: Bool = false) {
    guard !part.notWith.isEmpty else { return }
    apart.append(
      KeptApart(
        part: part, id: part.id.map { isBlock ? "\(owner).\($0.text)" : owner } ?? owner, owner: owner,
        names: part.notWith.map { ($0, Symbols.key($0.text, in: scope)) },
        circumstances: around))
  }

  private mutating func meet(
    _ kind: Meeting.Kind, _ reference: Reference, key: String? = nil, _ part: Part, _ around: [Circumstance]
  ) {
    meetings.append(
      Meeting(
        kind: kind, reference: reference, key: key ?? Symbols.key(reference.text, in: scope), part: part,
        owner: owner, circumstances: around, position: position))
  }

  /// What stands in running texts of a part.
  private mutating func add(_ part: Part, _ texts: [RichText], _ around: [Circumstance]) {
    for text in texts {
      text.forEachPiece { piece in
        switch piece {
        case .answer(let reference, otherwise: nil): meet(.quote, reference, part, around)
        case .link(let reference, _): meet(.link, reference, part, around)
        default: break
        }
      }
    }
  }

  private mutating func add(_ blocks: [Block], _ around: [Circumstance]) {
    var order = 0
    add(blocks, around, counting: &order)
  }

  private mutating func add(_ blocks: [Block], _ around: [Circumstance], counting order: inout Int) {
    for block in blocks { add(block, around.and(block.part.when), counting: &order) }
  }

  private mutating func add(_ block: Block, _ around: [Circumstance], counting order: inout Int) {
    order += 1
    if case .page(let sitting, let weeks, _) = position {
      position = .page(sitting: sitting, weeks: weeks, order: order)
    }
    name(block.part, around)
    addApart(block.part, around, isBlock: true)
    switch block.kind {
    case .list(let items), .steps(let items):
      for item in items {
        let own = around.and(item.part.when)
        name(item.part, own)
        add(item.part, [item.text], own)
      }
    case .choose(let options, let otherwise):
      var left = around
      for option in options {
        let own = left.and(option.part.when)
        name(option.part, own)
        add(option.blocks, own, counting: &order)
        if let when = option.part.when { left.append(.fails(when)) }
      }
      if let otherwise {
        name(otherwise.part, left)
        add(otherwise.blocks, left, counting: &order)
      }
    default:
      for part in block.innerParts { name(part, around) }
      add(block.part, block.texts, around)
      add(block.inner, around, counting: &order)
    }
    addOwn(block, around)
  }

  /// What the block itself asks for or points at.
  private mutating func addOwn(_ block: Block, _ around: [Circumstance]) {
    switch block.kind {
    case .do(let reference, _): meet(.asked(.assignment), reference, block.part, around)
    case .keep(let reference, _): meet(.asked(.diary), reference, block.part, around)
    case .fillIn(let reference, _): meet(.asked(.instrument), reference, block.part, around)
    case .link(let reference, _): meet(.link, reference, block.part, around)
    case .chart(let chart):
      for reference in chart.of {
        // Inside a diary a chart may name a question by its id alone.
        let isShort = !reference.text.contains(".") && position == .task
        meet(.chart, reference, key: isShort ? "\(owner).\(reference.text)" : nil, block.part, around)
      }
    default: break
    }
  }

  private mutating func name(_ part: Part, _ around: [Circumstance]) {
    guard case .page = position, let id = part.id else { return }
    blocks["\(owner).\(id.text)"] = around
  }

  private mutating func add(_ fields: [Field], _ around: [Circumstance]) {
    let task = owner
    for field in fields {
      owner = "\(task).\(field.id.text)"
      let own = around.and(field.part.when)
      addApart(field.part, own)
      add(field.part, [field.label, field.help].compactMap(\.self), own)
      if let prefill = field.prefill, field.otherwise == nil { meet(.prefill, prefill, field.part, own) }
      if case .computed(let formula?) = field.kind {
        for name in formula.root.answers where name.text.contains(".") {
          meet(.calculation, name, field.part, own)
        }
      }
      add(field.inner, own)
    }
    owner = task
  }
}

extension Block {
  /// Whether it surely shows every patient something, whatever a therapist leaves out.
  fileprivate var standsFast: Bool {
    guard part.when == nil else { return false }
    switch kind {
    case .do, .choose, .list, .steps, .example: return false
    default: return true
    }
  }
}

extension Sitting {
  /// The weeks of the module in which it can stand, the plain one last.
  fileprivate var weeksToStandIn: [Meeting.SittingWeek] {
    conditionalWeek.map { .init(condition: $0.when?.text, week: $0.number) } + [
      .init(condition: nil, week: week)
    ]
  }
}
