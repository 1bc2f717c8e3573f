import ProgramBundle

/// Collects everything in one file that somebody reads, passage by passage.
struct PassageWalk {
  private(set) var passages: [Passage] = []
  private let scope: Scope

  init(_ content: FileContent, _ scope: Scope) {
    self.scope = scope
    switch content {
    case .module(let module): add(module)
    case .assignment(let assignment): add(assignment)
    case .diary(let diary): add(diary)
    case .instrument(let instrument): add(instrument)
    case .glossary(let terms): add(terms)
    case .program(let program): add(program)
    case .profile: break
    }
    passages.removeAll { $0.texts.isEmpty }
  }

  private mutating func add(_ module: Module) {
    let id = scope.qualified(module.id.text)
    let always = ShownPath.always
    var head = Passage(id: id, kind: .page, scope: .page, place: module.part.place, part: module.part)
    head.add(module.title, .heading, always)
    head.add(module.goal, .prose, always)
    passages.append(head)
    for sitting in module.sittings {
      let path = always.adding(sitting.part.when)
      for page in sitting.pages {
        let path = path.adding(page.part.when)
        var passage = Passage(
          id: "\(id).\(page.id.text)", kind: .page, scope: .page, place: page.part.place, part: page.part)
        passage.add(page.title, .heading, path)
        if let title = sitting.title, page.id == sitting.pages.first?.id {
          passage.add(title, .heading, path)
        }
        add(page.blocks, to: passage, path)
      }
    }
    therapist(module.therapist, id)
  }

  private mutating func add(_ assignment: Assignment) {
    let id = scope.qualified(assignment.id.text)
    let path = ShownPath.always.adding(assignment.part.when)
    var passage = Passage(
      id: id, kind: .assignment, scope: .instructions, place: assignment.part.place, part: assignment.part)
    passage.add(assignment.title, .heading, path)
    passage.add(assignment.why, .prose, path)
    add(assignment.fields, to: &passage, path)
    add(assignment.instructions.blocks, to: passage, path.adding(assignment.instructions.part.when))
    if let worked = assignment.workedExample {
      var example = Passage(
        id: id, kind: .examples, scope: .instructions, place: worked.group.part.place, part: worked.group.part
      )
      example.add(worked.who, .heading, path)
      add(worked.group.blocks, to: example, path.adding(worked.group.part.when))
    }
    therapist(assignment.therapist, id)
  }

  private mutating func add(_ diary: Diary) {
    let id = scope.qualified(diary.id.text)
    let path = ShownPath.always.adding(diary.part.when)
    var passage = Passage(id: id, kind: .diary, scope: .diary, place: diary.part.place, part: diary.part)
    passage.add(diary.title, .heading, path)
    passage.add(diary.why, .prose, path)
    for reminder in diary.reminders { passage.add(reminder.text, .prose, path.adding(reminder.part.when)) }
    add(diary.fields, to: &passage, path)
    add(diary.charts, to: passage, path)
    therapist(diary.therapist, id)
  }

  private mutating func add(_ instrument: Instrument) {
    let id = scope.qualified(instrument.id.text)
    let path = ShownPath.always
    var passage = Passage(
      id: id, kind: .instrument, scope: .instructions, place: instrument.part.place, part: instrument.part,
      isLocked: instrument.isValidated)
    passage.add(instrument.title, .heading, path)
    for response in instrument.responses { passage.add(response.text, .option, path) }
    for question in instrument.questions {
      passage.add(question.label, .label, path.adding(question.part.when))
    }
    add(instrument.instructions.blocks, to: passage, path)
    therapist(instrument.therapist, id)
  }

  private mutating func add(_ terms: [GlossaryTerm]) {
    for term in terms {
      let id = scope.qualified(term.id.text)
      var passage = Passage(id: id, kind: .glossary, scope: .page, place: term.part.place, part: term.part)
      passage.add(term.word, .heading, .always)
      passage.add(term.meaning, .prose, .always)
      passages.append(passage)
    }
  }

  private mutating func add(_ program: Program) {
    let safety = program.safety
    for crisis in safety.crisis {
      var passage = Passage(
        id: "crisis", kind: .safety, scope: .page, place: crisis.part.place, part: crisis.part)
      if crisis.language.text != program.language { passage.language = crisis.language.text }
      add(crisis.blocks, to: passage, ShownPath.always.adding(crisis.part.when))
    }
    for (id, group) in [("consent", safety.consent)] + safety.stopRules.map({ ("stop-rule", $0) }) {
      if let group { add(group, id, .safety) }
    }
    for alert in safety.alerts {
      var passage = Passage(
        id: "alert", kind: .therapist, scope: .therapist, place: alert.part.place, part: alert.part)
      passage.add(alert.text, .prose, .always)
      passages.append(passage)
    }
    if let silence = program.course.ifSilent {
      let passage = Passage(
        id: "if-silent", kind: .message, scope: .page, place: silence.part.place, part: silence.part)
      add(silence.message, to: passage, ShownPath.always.adding(silence.part.when))
      let task = Passage(
        id: "if-silent", kind: .therapist, scope: .therapist, place: silence.part.place, part: silence.part)
      add(silence.task, to: task, ShownPath.always)
    }
    if let ending = program.course.ending { add(ending, "ending", .message) }
  }

  private mutating func add(_ group: Block.Group, _ id: String, _ kind: Passage.Kind) {
    let passage = Passage(
      id: group.part.id?.text ?? id, kind: kind, scope: .page, place: group.part.place, part: group.part)
    add(group.blocks, to: passage, ShownPath.always.adding(group.part.when))
  }

  private mutating func therapist(_ group: Block.Group?, _ id: String) {
    guard let group else { return }
    let passage = Passage(
      id: id, kind: .therapist, scope: .therapist, place: group.part.place, part: group.part)
    add(group.blocks, to: passage, .always)
  }

  /// Adds a passage with these blocks, and apart what stands in them for itself: stories, transcripts.
  private mutating func add(_ blocks: [Block], to passage: Passage, _ path: ShownPath) {
    var collector = PassageBlocks(passage)
    collector.add(blocks, path)
    passages.append(collector.passage)
    passages += collector.apart
  }

  private func add(_ fields: [Field], to passage: inout Passage, _ path: ShownPath) {
    for field in fields {
      let path = path.adding(field.part.when)
      passage.add(field.label, .label, path)
      passage.add(field.help, .prose, path)
      switch field.kind {
      case .scale(_, let low, let high, _):
        passage.add(low, .option, path)
        passage.add(high, .option, path)
      case .choice(let options), .choices(let options):
        for option in options { passage.add(option.text, .option, path.adding(option.part.when)) }
      case .allocation(_, let shares): for share in shares { passage.add(share.text, .option, path) }
      case .rows(_, _, let inner): add(inner, to: &passage, path)
      case .text, .longText, .number, .date, .time, .duration, .computed: break
      }
    }
  }
}

extension Passage {
  mutating func add(_ text: RichText?, _ role: ReadText.Role, _ path: ShownPath) {
    if let text, !text.isEmpty { texts.append(ReadText(words: .running(text), role: role, path: path)) }
  }

  mutating func add(_ phrase: Block.Phrase?, _ role: ReadText.Role, _ path: ShownPath) {
    if let phrase { texts.append(ReadText(words: .phrase(phrase), role: role, path: path)) }
  }
}
