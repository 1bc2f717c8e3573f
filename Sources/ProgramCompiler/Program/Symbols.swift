/// Everything in a program that can be referred to, by the name under which the whole program knows it.
///
/// Of two parts with one id the first counts; the second is a finding of its own.
struct Symbols: Sendable {
  private(set) var modules: [String: Module] = [:]
  private(set) var assignments: [String: Assignment] = [:]
  private(set) var diaries: [String: Diary] = [:]
  private(set) var instruments: [String: Instrument] = [:]
  /// By `module.page`.
  private(set) var pages: [String: Page] = [:]
  /// By `assignment.field`, `diary.field`, `instrument.question` or `instrument.score`.
  private(set) var answers: [String: Answer] = [:]
  private(set) var flags: [String: Program.Flag] = [:]
  private(set) var terms: [String: GlossaryTerm] = [:]
  private(set) var evidence: [String: Program.RegisterEntry] = [:]
  private(set) var hazards: [String: Program.RegisterEntry] = [:]
  /// Blocks on pages with an id of their own, as `module.page.block`.
  private(set) var blocks: Set<String> = []

  /// What an answer is.
  struct Answer: Sendable {
    let kind: Kind
    /// The field, where it is one.
    let field: Field?
    let place: Place

    enum Kind: Sendable, Equatable {
      /// One whole number; its range where it is known.
      case number(ClosedRange<Int>?)
      /// One of these ids.
      case choice([String])
      /// Several of these ids.
      case choices([String])
      /// Points over shares, with their total.
      case allocation(total: Int)
      /// Rows of answers.
      case rows
      /// Words, a date or a time: nothing to calculate with.
      case other
    }
  }

  /// What can be referred to in these files, in their order.
  init(_ inventories: [Inventory]) {
    for inventory in inventories {
      add(inventory.content)
      blocks.formUnion(inventory.blockIDs)
    }
  }

  private mutating func add(_ content: FileContent) {
    switch content {
    case .program(let program):
      for flag in program.flags { flags[flag.id.text] = flags[flag.id.text] ?? flag }
      for entry in program.evidence { evidence[entry.id.text] = evidence[entry.id.text] ?? entry }
      for entry in program.hazards { hazards[entry.id.text] = hazards[entry.id.text] ?? entry }
    case .module(let module): add(module)
    case .assignment(let assignment):
      let id = assignment.part.scope.qualified(assignment.id.text)
      assignments[id] = assignments[id] ?? assignment
      addAnswers(assignment.fields, id)
    case .diary(let diary):
      let id = diary.part.scope.qualified(diary.id.text)
      diaries[id] = diaries[id] ?? diary
      addAnswers(diary.fields, id)
    case .instrument(let instrument): add(instrument)
    case .glossary(let found):
      for term in found {
        let id = term.part.scope.qualified(term.id.text)
        terms[id] = terms[id] ?? term
      }
    case .profile: break
    }
  }

  private mutating func add(_ module: Module) {
    let id = module.part.scope.qualified(module.id.text)
    modules[id] = modules[id] ?? module
    for page in module.sittings.lazy.flatMap(\.pages) {
      let key = "\(id).\(page.id.text)"
      pages[key] = pages[key] ?? page
    }
  }

  private mutating func add(_ instrument: Instrument) {
    let id = instrument.part.scope.qualified(instrument.id.text)
    instruments[id] = instruments[id] ?? instrument
    let points = instrument.responses.map(\.points)
    let range = points.min().flatMap { least in points.max().map { least...$0 } }
    for question in instrument.questions {
      answers["\(id).\(question.id.text)"] = Answer(
        kind: .number(range), field: nil, place: question.id.place)
    }
    for score in instrument.scores {
      answers["\(id).\(score.id.text)"] = Answer(kind: .number(nil), field: nil, place: score.id.place)
    }
  }

  private mutating func addAnswers(_ fields: [Field], _ owner: String) {
    for field in fields {
      let key = "\(owner).\(field.id.text)"
      if answers[key] == nil {
        answers[key] = Answer(kind: Self.kind(of: field), field: field, place: field.id.place)
      }
      if case .rows(_, _, let inner) = field.kind { addAnswers(inner, key) }
    }
  }

  static func kind(of field: Field) -> Answer.Kind {
    switch field.kind {
    case .number(let range, _, _), .scale(let range, _, _, _): .number(range)
    case .computed, .duration: .number(nil)
    case .choice(let options): .choice(options.map(\.id.text))
    case .choices(let options): .choices(options.map(\.id.text))
    case .allocation(let total, _): .allocation(total: total)
    case .rows: .rows
    case .text, .longText, .date, .time: .other
    }
  }

  /// The key under which `name`, written in a file of `scope`, is known.
  ///
  /// In shared files a bare name is a shared part.
  static func key(_ name: String, in scope: Scope) -> String { scope.qualified(name) }

  /// The glossary's word `name` as written in a file of `scope`: shared text may also use the program's own words.
  func term(_ name: String, in scope: Scope) -> GlossaryTerm? {
    terms[Self.key(name, in: scope)] ?? terms[name]
  }
}
