import ProgramBundle

/// What one module asks of those who have it, at its own moment.
struct ModuleDemand {
  let moment: Int
  let sittings: [Sitting]
  private let store: DiagramStore

  /// A sitting, with what it asks.
  struct Sitting {
    let sketch: ModuleSketch.Sitting
    /// Who has it, of those who have the module.
    let present: Predicate
    /// Who has it in each week of the module where it can be, by week.
    let weeks: [(week: Int, who: Predicate)]
    /// Seconds of reading, watching and questionnaires, to be added up.
    let screen: [Amount]
    /// What the patient starts here, with who does.
    let asks: [(ask: ModuleSketch.Ask, id: String, who: Predicate)]
    /// The assignments that begin here, with their seconds.
    let begun: [Share]

    /// Seconds of the sitting as a whole, to be added up.
    var whole: [Amount] { screen + begun.map(\.own) }
  }

  /// The sitting in which a patient gets an assignment or diary for the first time, cannot be told from here: all are kept.
  init(
    _ sketch: ModuleSketch, at moment: Int, _ proof: CourseProof, _ reading: ReadingSeconds
  ) throws(DiagramOverflow) {
    self.moment = moment
    let patients = proof.patients
    store = patients.store
    let scope = proof.modules[moment].module.part.scope
    let length = CasedNumber(
      proof.modules[moment].step.weeks, proof.modules[moment].step.conditionalWeeks)
    let light = try patients.light(at: moment)
    var sittings: [Sitting] = []
    for sitting in sketch.sittings {
      let present = try patients.taking(sitting.path, at: moment)
      var seconds = SecondsByPath()
      for text in sitting.texts {
        let (usual, slow) = reading.seconds(text, in: scope)
        seconds.add(text.path, usual: usual, light: slow)
      }
      for shown in sitting.shows {
        for text in proof.safetyTexts(shown.what) {
          let (usual, slow) = reading.seconds(text, in: .own)
          seconds.add(shown.path.joining(text.path), usual: usual, light: slow)
        }
      }
      for (path, minutes) in sitting.media { seconds.add(path, usual: minutes * 60, light: minutes * 60) }
      var asks: [(ask: ModuleSketch.Ask, id: String, who: Predicate)] = []
      for ask in sitting.asks {
        let id = Symbols.key(ask.reference.text, in: scope)
        let who = try patients.taking(ask.path, at: moment)
        if ask.what == .instrument, let instrument = proof.symbols.instruments[id] {
          seconds.add(ask.path, usual: instrument.minutes * 60, light: instrument.minutes * 60)
        }
        asks.append((ask, id, who))
      }
      var amounts: [Amount] = []
      for (path, usual, slow) in seconds.all {
        let who = try patients.taking(path, at: moment)
        let amount = try store.choose(light, store.amount(slow), store.amount(usual))
        amounts.append(try store.choose(who, amount, .zero))
      }
      sittings.append(
        Sitting(
          sketch: sitting, present: present,
          weeks: try patients.weeks(of: sitting, within: length, present, at: moment),
          screen: try patients.joined(amounts), asks: asks,
          begun: try proof.begun(asks, at: moment)))
    }
    self.sittings = sittings
  }

  /// Seconds at the screen in a week of the module, without assignments and diaries: by sitting, for who has it then.
  func screen(inWeek week: Int) -> [(who: Predicate, seconds: [Amount])] {
    sittings.flatMap { sitting in
      sitting.weeks.filter { $0.week == week }.map { ($0.who, sitting.screen) }
    }
  }
}

/// Seconds that are added up by the conditions under which they count, in the order in which these come up.
private struct SecondsByPath {
  private(set) var all: [(path: ShownPath, usual: Int, light: Int)] = []
  private var positions: [ShownPath: Int] = [:]

  mutating func add(_ path: ShownPath, usual: Int, light: Int) {
    if let position = positions[path] {
      all[position].usual += usual
      all[position].light += light
    } else {
      positions[path] = all.count
      all.append((path, usual, light))
    }
  }
}

extension Patients {
  /// The flag of patients who read at the slow pace: a yes/no flag of this name.
  static let lightFlag = ReadingPace.lowLoadFlag

  /// Who reads at the pace of patients with little energy, at a moment.
  func light(at moment: Int) throws(DiagramOverflow) -> Predicate {
    guard let variable = space.variable(Self.lightFlag, at: moment),
      case .yesNo = space.domains[variable.index]
    else { return .never }
    return try store.test(variable, isIn: [1])
  }

  /// Who has a sitting in each week of its module; a week beyond the last of the module is its last.
  fileprivate func weeks(
    of sitting: ModuleSketch.Sitting, within length: CasedNumber, _ present: Predicate, at moment: Int
  ) throws(DiagramOverflow) -> [(week: Int, who: Predicate)] {
    let lengths = try amount(length, at: moment)
    let planned = try amount(sitting.week, at: moment)
    let week = try store.min(planned, lengths)
    var found: [(week: Int, who: Predicate)] = []
    for value in store.values(week) {
      let who = try store.and(present, store.equals(week, value))
      if who != .never { found.append((max(1, value), who)) }
    }
    return found
  }

  /// The same sum, with fewer amounts: those about the same flags are added up.
  func joined(_ amounts: [Amount]) throws(DiagramOverflow) -> [Amount] {
    var order: [[Variable]] = []
    var bySupport: [[Variable]: Amount] = [:]
    for amount in amounts where amount != .zero {
      let support = store.support(amount)
      if let sum = bySupport[support] {
        bySupport[support] = try store.add(sum, amount)
      } else {
        order.append(support)
        bySupport[support] = amount
      }
    }
    return order.compactMap { bySupport[$0] }
  }
}

extension CourseProof {
  /// Who does an assignment, of those who are asked to at a moment: it is theirs, and not left out.
  func doing(_ assignment: Assignment, _ id: String, at moment: Int) throws(DiagramOverflow) -> Predicate {
    let own = try patients.meeting(assignment.part.when, at: moment)
    guard let skip = patients.space.variable(leavingOut: id) else { return own }
    return try patients.store.and(own, patients.store.test(skip, isIn: [0]))
  }

  /// The assignments that are asked for here, each once.
  fileprivate func begun(
    _ asks: [(ask: ModuleSketch.Ask, id: String, who: Predicate)], at moment: Int
  ) throws(DiagramOverflow) -> [Share] {
    let store = patients.store
    var known: [String: Predicate] = [:]
    var found: [Share] = []
    for (ask, id, asked) in asks where ask.what == .assignment {
      guard let assignment = symbols.assignments[id] else { continue }
      let before = known[id] ?? .never
      known[id] = try store.or(before, asked)
      let who = try store.and(doing(assignment, id, at: moment), store.and(asked, store.not(before)))
      let seconds = try store.scale(patients.amount(assignment.minutesCases, at: moment), by: 60)
      let amount = try store.choose(who, seconds, .zero)
      if amount != .zero {
        found.append(Share(part: LoadPart(id, at: assignment.id.place), calendar: .always, own: amount))
      }
    }
    return found
  }

  /// The texts that a page shows for safety.
  func safetyTexts(_ what: SafetyPart) -> [ModuleSketch.TextSketch] {
    func texts(_ blocks: [Block], _ part: Part?) -> [ModuleSketch.TextSketch] {
      ModuleSketch.texts(of: blocks, ShownPath.always.adding(part?.when))
    }
    let safety = program.safety
    switch what {
    case .crisis:
      return safety.crisis.filter { $0.language.text == program.language }.flatMap {
        texts($0.blocks, $0.part)
      }
    case .stopRule: return safety.stopRules.flatMap { texts($0.blocks, $0.part) }
    case .consent: return safety.consent.map { texts($0.blocks, $0.part) } ?? []
    }
  }
}

extension ShownPath {
  /// This path, followed by another.
  func joining(_ other: ShownPath) -> ShownPath {
    var longer = self
    for step in other.steps {
      longer = step.mustHold ? longer.adding(step.condition) : longer.without(step.condition)
    }
    return longer
  }
}
