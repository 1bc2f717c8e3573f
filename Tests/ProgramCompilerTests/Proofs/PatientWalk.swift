import ProgramBundle

/// One patient who goes through a program as a platform shows it: week by week, page by page, block by block.
///
/// Looks at the documents of a bundle alone, and knows nothing of how they were made.
struct PatientWalk {
  let documents: BundleDocuments
  let path: PatientPath
  let course: TailoredCourse
  /// The modules, pages, blocks, options and lines that the patient meets.
  private(set) var met: Set<String> = []
  private(set) var pageCount = 0
  private(set) var blockCount = 0
  /// What goes wrong, in the order in which it does.
  var troubles: [Trouble] = []
  /// Where the patient is asked for an assignment, diary or questionnaire, in the order in which that is.
  var asked: [Asked] = []
  /// Media that pages name.
  private(set) var media: [Media] = []
  let map: BundleMap

  /// Something that a patient must never come across.
  struct Trouble: Hashable {
    let kind: Kind
    /// The page, block, field, module or contact in which it shows.
    let part: String
    /// Where it is about a week of the treatment.
    var week: Int?

    enum Kind {
      case unknown, emptyPage, emptyModule, emptyList, emptyFields, noOption, absentTask, deadLink, noAnswer
      case missingText, emptySafetyText, lateContact, lateDiary, beyondWeeks, sameTime, keptTwice, longDiary,
        closed,
        together
    }
  }

  /// A place that asks for something.
  struct Asked {
    let task: String
    let page: String
    let module: String
    /// The flags with which the module opened.
    let profile: Profile
  }

  /// Where the patient is: on a page of a module; in none at the end of the treatment.
  struct Spot {
    let part: String
    let module: String?
    let profile: Profile
  }

  init(_ map: BundleMap, _ path: PatientPath) throws {
    self.map = map
    self.path = path
    documents = map.documents
    course = try TailoredCourse(documents: documents, path: path, reading: map.reading)
    for week in course.weeks {
      for module in week.modules {
        let profile = profile(of: module.id)
        met.insert(module.id)
        for id in module.pages {
          guard let page = map.pages[id]?.page else {
            note(.unknown, id)
            continue
          }
          try read(page, Spot(part: id, module: module.id, profile: profile))
        }
      }
    }
    try readAround()
    try checkCourse()
  }

  mutating func note(_ kind: Trouble.Kind, _ part: String, week: Int? = nil) {
    let trouble = Trouble(kind: kind, part: part, week: week)
    if !troubles.contains(trouble) { troubles.append(trouble) }
  }

  func holds(_ condition: Condition?, _ profile: Profile) throws -> Bool {
    try condition?.holds(for: profile) ?? true
  }

  /// The flags with which a module opens.
  func profile(of module: String) -> Profile {
    path.profile(atModule: documents.program.course.modules.firstIndex { $0.ref == module } ?? 0)
  }

  /// What stands outside the modules: what is always there, and the ending.
  private mutating func readAround() throws {
    let start = Spot(part: "safety", module: nil, profile: path.profile(atModule: 0))
    for part in SafetyPart.allCases { try show(part, start) }
    let last = documents.program.course.modules.last { met.contains($0.ref) }
    let end = Spot(part: "ending", module: nil, profile: last.map { profile(of: $0.ref) } ?? start.profile)
    _ = try read(documents.program.course.ending?.blocks ?? [], end)
  }

  private mutating func read(_ page: Page, _ spot: Spot) throws {
    pageCount += 1
    met.insert(page.id)
    if let spoken = page.spoken { media.append(spoken) }
    try read(text: page.title, spot)
    if try read(page.blocks, spot) == 0 { note(.emptyPage, page.id) }
  }

  /// Reads blocks; gives how many of them show something.
  private mutating func read(_ blocks: [Block], _ spot: Spot) throws -> Int {
    let shown = try ShownBlocks(profile: spot.profile).of(blocks)
    blockCount += shown.count
    met.formUnion(shown.map(\.id))
    var count = 0
    for block in shown where try read(block, spot) { count += 1 }
    return count
  }

  /// Reads a block without the blocks inside it; gives whether it shows something by itself.
  private mutating func read(_ block: Block, _ spot: Spot) throws -> Bool {
    switch block.content {
    case .paragraph(let text), .heading(let text), .keyPoint(let text), .warning(let text):
      try read(text: text, spot)
    case .list(let items), .steps(let items):
      let own = try items.filter { try holds($0.when, spot.profile) }
      if own.isEmpty { note(.emptyList, block.id) }
      for item in own {
        met.insert(item.id)
        try read(text: item.text, spot)
      }
      return !own.isEmpty
    case .example(let who, let blocks):
      try read(text: who, spot)
      if try ShownBlocks(profile: spot.profile).of(blocks).isEmpty { note(.emptyList, block.id) }
      return false
    case .quote(let who, let text):
      try read(text: who, spot)
      try read(text: text, spot)
    case .audio(let recording):
      media.append(recording.source)
      try read(text: recording.title, spot)
    case .video(let film):
      media += [film.source, film.captions].compactMap(\.self)
      try read(text: film.title, spot)
    case .image(let picture): media.append(picture.source)
    case .choose(let choice):
      if let option = try choice.options.first(where: { try holds($0.when, spot.profile) }) {
        met.insert(option.id)
      } else if let otherwise = choice.otherwise {
        met.insert(otherwise.id)
      } else {
        note(.noOption, block.id)
      }
      return false
    case .activityPlan: return false
    case .do(let id, let text):
      if path.skips.contains(id) { return false }
      try read(text: text, spot)
      guard let task = documents.assignment(id) else { return unknown(id) }
      if try !holds(task.when, spot.profile) { note(.absentTask, block.id) }
      ask(id, spot)
      try fillIn(task.fields, of: id, spot)
      _ = try read(task.instructions + (task.workedExample?.blocks ?? []), spot)
    case .keep(let id, let text):
      try read(text: text, spot)
      guard let diary = documents.diary(id) else { return unknown(id) }
      if try !holds(diary.when, spot.profile) { note(.absentTask, block.id) }
      ask(id, spot)
      try fillIn(diary.fields, of: id, spot)
      _ = try read(diary.charts, spot)
    case .fillIn(let id, let text):
      try read(text: text, spot)
      guard documents.scoring.instruments.contains(where: { $0.id == id }) else { return unknown(id) }
      ask(id, spot)
    case .link(let target, let text):
      try read(text: text, spot)
      try follow(target, spot)
    case .chart(let chart):
      try read(text: chart.title, spot)
      for answer in chart.of where try !isAsked(answer, before: spot) { note(.noAnswer, spot.part) }
    case .show(let part): try show(part, spot)
    case .helpline, .lookFor, .respond, .exampleMessage: break
    }
    return true
  }

  private mutating func unknown(_ id: String) -> Bool {
    note(.unknown, id)
    return true
  }

  private mutating func ask(_ task: String, _ spot: Spot) {
    guard let module = spot.module else { return }
    asked.append(Asked(task: task, page: spot.part, module: module, profile: spot.profile))
  }

  private mutating func show(_ part: SafetyPart, _ spot: Spot) throws {
    switch part {
    case .crisis:
      let own = documents.safety.crisis.filter { $0.locale == documents.program.sourceLocale }
      if try read(own.flatMap(\.blocks), spot) == 0 { note(.emptySafetyText, "crisis") }
    case .consent:
      if try read(documents.safety.consent?.blocks ?? [], spot) == 0 { note(.emptySafetyText, "consent") }
    case .stopRule:
      let rules = try documents.safety.stopRules.filter { try holds($0.when, spot.profile) }
      if try read(rules.flatMap(\.blocks), spot) == 0 { note(.emptySafetyText, "stop-rule") }
    }
  }

  /// Reads a text: every word of the glossary, link and answer in it must mean something to this patient.
  mutating func read(text: TextID?, _ spot: Spot) throws {
    guard let text else { return }
    guard let runs = map.units[text] else { return note(.missingText, text.rawValue) }
    try read(runs, spot)
  }

  private mutating func read(_ runs: [Inline], _ spot: Spot) throws {
    for run in runs {
      switch run {
      case .text: break
      case .strong(let inner), .emphasis(let inner): try read(inner, spot)
      case .term(let id, let inner):
        if !map.terms.contains(id) { note(.unknown, id) }
        try read(inner, spot)
      case .link(let target, let inner):
        try follow(target, spot)
        try read(inner, spot)
      case .answer(let answer, let otherwise):
        if map.fields(of: answer) == nil { note(.unknown, answer.rawValue) }
        if otherwise == nil, try !isAnswered(answer, before: spot) { note(.noAnswer, spot.part) }
      }
    }
  }

  /// Follows a link: the page must be open by now, and be this patient's.
  private mutating func follow(_ target: String, _ spot: Spot) throws {
    guard let place = map.pages[target] else { return note(.unknown, target) }
    let own = profile(of: place.module)
    let isThere =
      try course.weeks.contains { $0.modules.contains { $0.id == place.module } }
      && holds(place.sitting.when, own) && holds(place.page.when, own)
    if !isThere || !map.isOpen(place.module, from: spot.module) { note(.deadLink, spot.part) }
  }
}
