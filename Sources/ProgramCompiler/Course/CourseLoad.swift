import ProgramBundle

/// What the course asks of every patient and of their therapist, week by week, as amounts over all patients.
///
/// Seconds, messages and numbers of entries and questions; exact, and the same as what `TailoredCourse` gives for each patient.
final class CourseLoad {
  unowned let proof: CourseProof
  var calendar: CourseCalendar { proof.calendar }
  private let reading: ReadingSeconds
  private let sketches: [ModuleSketch]
  private var demands: [ModuleDemand?]
  private var runs: ProgramRuns?
  private var known: [Key: [Share]] = [:]
  /// What was found about amounts before.
  var found = FoundExtremes()
  /// What a therapist spends on a treatment, once it was asked for.
  var cost: TreatmentCost?

  private struct Key: Hashable {
    let measure: LoadMeasure
    let week: Int
  }

  init(_ proof: CourseProof) {
    self.proof = proof
    reading = ReadingSeconds(proof.context)
    let sketches = Dictionary(
      proof.context.inventories.compactMap { inventory in
        inventory.sketch.map { (ObjectIdentifier(inventory.content.modulePart), $0) }
      }
    ) { first, _ in first }
    self.sketches = proof.modules.map { opened in
      sketches[ObjectIdentifier(opened.module.part)] ?? ModuleSketch(opened.module)
    }
    demands = Array(repeating: nil, count: proof.modules.count)
  }

  private var store: DiagramStore { proof.patients.store }

  /// What makes up a measure in a week of treatment, from 1.
  func shares(of measure: LoadMeasure, in week: Int) throws(DiagramOverflow) -> [Share] {
    let key = Key(measure: measure, week: week)
    if let found = known[key] { return found }
    var found = measure == .screen ? try sittings(in: week) : []
    found += try allRuns().amounts(in: week, measure.ofRun)
    switch measure {
    case .therapist: found += try contacts(in: week) { $0.minutes * 60 }
    case .messages: found += try contacts(in: week) { $0.kind == .message ? 1 : 0 }
    case .screen, .practice, .diaryEntries, .diaryItems: break
    }
    found = found.filter { $0.own != .zero }
    known[key] = found
    return found
  }

  /// Reading, watching and questionnaires in the sittings of a week.
  private func sittings(in week: Int) throws(DiagramOverflow) -> [Share] {
    var found: [Share] = []
    for (moment, opened) in proof.modules.enumerated() {
      for (from, first) in try calendar.openings(of: moment, runningIn: week) {
        for (who, seconds) in try demand(of: moment).screen(inWeek: week - from + 1) {
          let calendar = try store.and(first, who)
          guard calendar != .never else { continue }
          found += seconds.map {
            Share(
              part: LoadPart(opened.id, at: opened.module.id.place), calendar: calendar, own: $0,
              conditions: [first, who])
          }
        }
      }
    }
    return found
  }

  /// What a module asks, without its words.
  func sketch(of moment: Int) -> ModuleSketch { sketches[moment] }

  /// What a module asks by itself.
  func demand(of moment: Int) throws(DiagramOverflow) -> ModuleDemand {
    if let found = demands[moment] { return found }
    let made = try ModuleDemand(sketches[moment], at: moment, proof, reading)
    demands[moment] = made
    return made
  }

  func allRuns() throws(DiagramOverflow) -> ProgramRuns {
    if let runs { return runs }
    var demands: [ModuleDemand] = []
    for moment in proof.modules.indices { demands.append(try demand(of: moment)) }
    let made = try ProgramRuns(demands, proof, calendar)
    runs = made
    return made
  }

  /// What a therapist spends on the contacts of a week.
  func contactSeconds(in week: Int) throws(DiagramOverflow) -> [Amount] {
    var found: [Amount] = []
    for share in try contacts(in: week, { $0.minutes * 60 }) { found.append(try share.amount(in: store)) }
    return found
  }

  /// The contacts planned in a week, as the flags of that week have it.
  private func contacts(
    in week: Int, _ number: (Course.Contact) -> Int
  ) throws(DiagramOverflow) -> [Share] {
    var found: [Share] = []
    for contact in proof.program.course.contacts where contact.week == week && number(contact) > 0 {
      let who = try calendar.meeting(contact.part.when, in: week)
      found.append(Share(part: LoadPart(contact), calendar: who, own: store.amount(number(contact))))
    }
    return found
  }
}

/// What one part of a program has in a measure.
struct Share {
  let part: LoadPart
  /// Whose calendar allows for it: nobody else has any of it.
  let calendar: Predicate
  /// What it is for who has that calendar.
  let own: Amount
  /// Conditions that together are the calendar.
  let conditions: [Predicate]

  init(part: LoadPart, calendar: Predicate, own: Amount, conditions: [Predicate]? = nil) {
    self.part = part
    self.calendar = calendar
    self.own = own
    self.conditions = conditions ?? [calendar]
  }

  /// What it is for everybody.
  func amount(in store: DiagramStore) throws(DiagramOverflow) -> Amount {
    try store.choose(calendar, own, .zero)
  }
}

/// What is counted of a course.
enum LoadMeasure: CaseIterable, Hashable {
  /// Seconds at the screen.
  case screen
  /// Seconds of practice away from it.
  case practice
  /// Seconds of the therapist.
  case therapist
  /// Messages of the therapist.
  case messages
  /// Diary entries a day.
  case diaryEntries
  /// Questions in the diary entries of a day, one entry of each diary.
  case diaryItems

  /// Where it stands in what runs in a week.
  fileprivate var ofRun: KeyPath<ProgramRuns.Run, Amount> & Sendable {
    switch self {
    case .screen: \.screen
    case .practice: \.practice
    case .therapist: \.therapist
    case .messages: \.messages
    case .diaryEntries: \.diaryEntries
    case .diaryItems: \.diaryItems
    }
  }
}

extension FileContent {
  fileprivate var modulePart: Part {
    guard case .module(let module) = self else { preconditionFailure("Only modules have a sketch.") }
    return module.part
  }
}
