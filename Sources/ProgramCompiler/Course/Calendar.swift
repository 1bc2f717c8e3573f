import ProgramBundle

/// Which weeks of treatment each module takes, for every patient.
///
/// The same as `CourseWeeks` has it for one patient, as diagrams over the flags at the opening of each module. The course has
/// no circles and at most `mostWeeks` weeks: proofs run only on such.
final class Calendar {
  /// The last week of the longest course.
  let mostWeeks: Int
  private let patients: Patients
  private let present: [Predicate]
  private let lengths: [Amount]
  /// The last week of each module; where a patient does not have it, of what it would have waited for.
  private let ends: [Amount]
  /// The week before the first of each module.
  private let before: [Amount]
  /// Modules for which no other waits.
  private let last: [Int]
  private var begun: [[(week: Int, who: Predicate)]?]
  /// By week, who has which module as the one that opened last; from week 1.
  private var latest: [[(moment: Int, who: Predicate)]] = []

  init(
    _ patients: Patients, steps: [(id: String, after: [String], present: Predicate, weeks: CasedNumber)]
  ) throws(DiagramOverflow) {
    self.patients = patients
    let store = patients.store
    let positions = Dictionary(steps.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let waits = steps.map { $0.after.compactMap { positions[$0] } }
    var lengths: [Amount] = []
    for (moment, step) in steps.enumerated() {
      lengths.append(try store.max(store.amount(1), patients.amount(step.weeks, at: moment)))
    }
    var ends: [Amount?] = Array(repeating: nil, count: steps.count)
    var before: [Amount] = Array(repeating: .zero, count: steps.count)
    for moment in Self.ordered(waits) {
      var start = Amount.zero
      for other in waits[moment] { start = try store.max(start, ends[other] ?? .zero) }
      before[moment] = start
      ends[moment] = try store.choose(
        steps[moment].present, store.add(start, lengths[moment]), start)
    }
    let lastWeeks = ends.map { $0 ?? .zero }
    self.lengths = lengths
    self.before = before
    self.ends = lastWeeks
    present = steps.map(\.present)
    let awaited = Set(waits.joined())
    let last = steps.indices.filter { !awaited.contains($0) }
    self.last = last
    begun = Array(repeating: nil, count: steps.count)
    mostWeeks = max(1, last.map { store.values(lastWeeks[$0]).last ?? 0 }.max() ?? 1)
  }

  /// Positions in an order in which each comes after those it waits for.
  private static func ordered(_ waits: [[Int]]) -> [Int] {
    var order: [Int] = []
    var isPlaced = Array(repeating: false, count: waits.count)
    while order.count < waits.count {
      let ready = waits.indices.filter { !isPlaced[$0] && waits[$0].allSatisfy { isPlaced[$0] } }
      precondition(!ready.isEmpty, "A sound course has no circles.")
      for moment in ready { isPlaced[moment] = true }
      order += ready
    }
    return order
  }

  /// The weeks in which a module can begin, with who begins it then.
  func beginnings(of moment: Int) throws(DiagramOverflow) -> [(week: Int, who: Predicate)] {
    if let found = begun[moment] { return found }
    var found: [(week: Int, who: Predicate)] = []
    for week in patients.store.values(before[moment]) {
      let who = try patients.store.and(present[moment], patients.store.equals(before[moment], week))
      if who != .never { found.append((week + 1, who)) }
    }
    begun[moment] = found
    return found
  }

  /// As `beginnings(of:)`, of those for whom the module runs in `week`.
  func beginnings(
    of moment: Int, runningIn week: Int
  ) throws(DiagramOverflow) -> [(week: Int, who: Predicate)] {
    var found: [(week: Int, who: Predicate)] = []
    for (from, begins) in try beginnings(of: moment) where from <= week {
      let who = try patients.store.and(begins, patients.store.exceeds(lengths[moment], week - from))
      if who != .never { found.append((from, who)) }
    }
    return found
  }

  /// Whose treatment has not ended before `week`.
  func goesOn(in week: Int) throws(DiagramOverflow) -> Predicate {
    var who = Predicate.never
    for moment in last { who = try patients.store.or(who, patients.store.exceeds(ends[moment], week - 1)) }
    return who
  }

  /// Who meets a condition in `week`: by the flags of the module that opened last, and before any by those at the start.
  func meeting(_ condition: Condition?, in week: Int) throws(DiagramOverflow) -> Predicate {
    guard let condition else { return .always }
    let store = patients.store
    var waiting = Predicate.always
    var who = Predicate.never
    for (moment, latest) in try latest(in: week) {
      waiting = try store.and(waiting, store.not(latest))
      who = try store.or(who, store.and(latest, patients.meeting(condition, at: moment)))
    }
    return try store.or(who, store.and(waiting, patients.meeting(condition, at: 0)))
  }

  /// Who has which module as the one that opened last, in `week`; of several in one week the last in the course.
  func latest(in week: Int) throws(DiagramOverflow) -> [(moment: Int, who: Predicate)] {
    let store = patients.store
    while latest.count < week {
      let now = latest.count + 1
      var opening = Predicate.never
      var found: [Int: Predicate] = [:]
      for moment in present.indices.reversed() {
        guard let begins = try beginnings(of: moment).first(where: { $0.week == now })?.who else { continue }
        found[moment] = try store.and(begins, store.not(opening))
        opening = try store.or(opening, begins)
      }
      for (moment, before) in latest.last ?? [] {
        let stays = try store.and(before, store.not(opening))
        found[moment] = try store.or(found[moment] ?? .never, stays)
      }
      latest.append(
        found.filter { $0.value != .never }.sorted { $0.key < $1.key }.map { (moment: $0.key, who: $0.value) })
    }
    return latest[week - 1]
  }
}
