/// The walk through a file that collects its inventory.
struct InventoryWalk {
  typealias Site = Inventory.Site

  private(set) var parts: [(part: Part, site: Site)] = []
  private(set) var texts: [(text: RichText, site: Site)] = []
  private(set) var phrases: [(phrase: Block.Phrase, site: Site)] = []
  private(set) var blocks: [(block: Block, site: Site)] = []
  private(set) var fields: [(field: Field, site: Site)] = []
  private(set) var pages: [(page: Page, site: Site)] = []
  private(set) var media: [(reference: Reference, kind: Inventory.MediaKind, site: Site)] = []
  private(set) var blockIDs: [String] = []
  private(set) var terms: [(reference: Reference, site: Site)] = []

  mutating func add(_ content: FileContent) {
    switch content {
    case .program(let program): addProgram(program, Site(owner: program.id.text, scope: .own))
    case .module(let module): add(module)
    case .assignment(let assignment): add(assignment)
    case .diary(let diary): add(diary)
    case .instrument(let instrument): add(instrument)
    case .glossary(let terms): for term in terms { add(term) }
    case .profile(let profile): add(profile)
    }
  }

  private mutating func add(_ part: Part, _ site: Site) { parts.append((part, site)) }

  private mutating func add(_ numbers: [ConditionalNumber], _ site: Site) {
    for number in numbers { add(number.part, site) }
  }

  private mutating func add(_ text: RichText?, _ site: Site) {
    guard let text else { return }
    texts.append((text, site))
    text.forEachPiece { if case .term(let reference, _) = $0 { terms.append((reference, site)) } }
  }

  private mutating func add(_ phrase: Block.Phrase?, _ site: Site) {
    if let phrase { phrases.append((phrase, site)) }
  }

  private mutating func addProgram(_ program: Program, _ site: Site) {
    add(program.part, site)
    add(program.title, site)
    add(program.intendedPurpose, site)
    add(program.audience.part, site)
    for indication in program.audience.indications + program.audience.contraIndications {
      add(indication.text, site)
    }
    add(program.localesPart, site)
    add(program.flagsPart, site)
    for flag in program.flags {
      let own = Site(owner: "flags.\(flag.id.text)", scope: .own)
      add(flag.part, own)
      add(flag.label, own)
      add(flag.help, own)
      for label in flag.valueLabels { add(label.text, own) }
    }
    for limit in program.limits { add(limit.part, site) }
    addCourse(program.course, site)
    addSafety(program.safety, site)
    for entry in program.evidence + program.hazards { add(entry.text, site) }
  }

  private mutating func addCourse(_ course: Course, _ site: Site) {
    add(course.part, site)
    for step in course.modules {
      add(step.part, site)
      add(step.conditionalWeeks, site)
    }
    for contact in course.contacts {
      add(contact.part, site)
      if !contact.text.isEmpty { add(contact.text, site) }
    }
    if let silence = course.ifSilent {
      add(silence.part, site)
      add(silence.message, site)
      add(silence.task, site.forTherapist)
    }
    if let ending = course.ending { add(ending, site) }
  }

  private mutating func addSafety(_ safety: Safety, _ site: Site) {
    let site = Site(owner: "safety", scope: site.scope)
    add(safety.part, site)
    for crisis in safety.crisis {
      add(crisis.part, site)
      add(crisis.blocks, site)
    }
    if let consent = safety.consent { add(consent, site) }
    for rule in safety.stopRules { add(rule, site) }
    for alert in safety.alerts {
      add(alert.part, site)
      if !alert.text.isEmpty { add(alert.text, site) }
    }
  }

  private mutating func add(_ term: GlossaryTerm) {
    let site = Site(owner: "glossary.\(term.id.text)", scope: term.part.scope)
    add(term.part, site)
    add(term.word, site)
    add(term.meaning, site)
  }

  private mutating func add(_ profile: ExampleProfile) {
    let site = Site(owner: "profiles.\(profile.id.text)", scope: .own)
    add(profile.part, site)
    add(profile.title, site)
    add(profile.description, site)
  }

  private mutating func add(_ module: Module) {
    let owner = module.part.scope.qualified(module.id.text)
    let site = Site(owner: owner, scope: module.part.scope)
    add(module.part, site)
    add(module.title, site)
    add(module.goal, site)
    for sitting in module.sittings {
      add(sitting.part, site)
      add(sitting.conditionalWeek, site)
      add(sitting.title, site)
      for page in sitting.pages {
        let own = Site(owner: "\(owner).\(page.id.text)", scope: site.scope, isOnPage: true)
        pages.append((page, own))
        add(page.part, own)
        add(page.title, own)
        if let spoken = page.spoken { media.append((spoken, .audio, own)) }
        add(page.blocks, own)
      }
    }
    addTherapist(module.therapist, site)
  }

  private mutating func add(_ assignment: Assignment) {
    let site = Site(owner: assignment.part.scope.qualified(assignment.id.text), scope: assignment.part.scope)
    add(assignment.part, site)
    add(
      assignment.conditionalMinutes + assignment.conditionalPracticeMinutes
        + assignment.conditionalTimesPerWeek, site)
    add(assignment.title, site)
    add(assignment.why, site)
    add(assignment.instructions, site)
    if let example = assignment.workedExample {
      add(example.who, site)
      add(example.group, site)
    }
    add(assignment.fields, site)
    addTherapist(assignment.therapist, site)
  }

  private mutating func add(_ diary: Diary) {
    let site = Site(owner: diary.part.scope.qualified(diary.id.text), scope: diary.part.scope)
    add(diary.part, site)
    add(diary.conditionalMinutes + diary.conditionalEntriesPerDay, site)
    add(diary.title, site)
    add(diary.why, site)
    for reminder in diary.reminders {
      add(reminder.part, site)
      add(reminder.text, site)
    }
    add(diary.fields, site)
    add(diary.charts, site)
    addTherapist(diary.therapist, site)
  }

  private mutating func add(_ instrument: Instrument) {
    let site = Site(owner: instrument.part.scope.qualified(instrument.id.text), scope: instrument.part.scope)
    add(instrument.part, site)
    add(instrument.title, site)
    add(instrument.instructions, site)
    for response in instrument.responses { add(response.text, site) }
    for question in instrument.questions {
      add(question.part, site)
      add(question.label, site)
    }
    for score in instrument.scores {
      add(score.part, site)
      add(score.label, site)
      for cutOff in score.cutOffs { add(cutOff.text, site) }
    }
    addTherapist(instrument.therapist, site)
  }

  private mutating func addTherapist(_ group: Block.Group?, _ site: Site) {
    if let group { add(group, site.forTherapist) }
  }

  private mutating func add(_ group: Block.Group, _ site: Site) {
    add(group.part, site)
    add(group.blocks, site)
  }

  private mutating func add(_ blocks: [Block], _ site: Site) {
    for block in blocks {
      self.blocks.append((block, site))
      for part in [block.part] + block.innerParts {
        add(part, site)
        if site.isOnPage, let id = part.id { blockIDs.append("\(site.owner).\(id.text)") }
      }
      for text in block.texts { add(text, site) }
      switch block.kind {
      case .example(let who, _), .quote(let who, _): add(who, site)
      case .audio(let recording): media.append((recording.source, .audio, site))
      case .video(let recording):
        media.append((recording.source, .video, site))
        if let captions = recording.captions { media.append((captions, .captions, site)) }
      case .image(let picture): media.append((picture.source, .image, site))
      default: break
      }
      add(block.inner, site)
    }
  }

  private mutating func add(_ fields: [Field], _ site: Site) {
    for field in fields {
      let own = Site(owner: "\(site.owner).\(field.id.text)", scope: site.scope)
      self.fields.append((field, own))
      add(field.part, own)
      add(field.label, own)
      add(field.help, own)
      add(field.otherwise, own)
      switch field.kind {
      case .number(_, let unit, let unitOfOne):
        add(unit, own)
        add(unitOfOne, own)
      case .scale(_, let low, let high, _):
        add(low, own)
        add(high, own)
      case .choice(let options), .choices(let options):
        for option in options {
          add(option.part, own)
          add(option.text, own)
        }
      case .rows(_, _, let inner): add(inner, own)
      case .allocation(_, let shares): for share in shares { add(share.text, own) }
      default: break
      }
    }
  }
}
