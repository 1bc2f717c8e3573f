/// In which weeks of the treatment each module stands, for every patient at once.
///
/// It agrees with `CourseWeeks` of `ProgramBundle`: a module begins in the week after the last week of the modules it waits
/// for, and one that a patient does not have takes no weeks. Modules are told by their position in the course, which is also
/// their moment. Every question is worked out when it is first asked, and kept. Not for use from several threads.
final class CourseCalendar {
  /// The most weeks of a treatment: `course-too-long` refuses more.
  static let mostWeeks = 52

  private let modules: [OpenedModule]
  private let patients: Patients
  /// By module, the positions of the modules it waits for.
  let before: [[Int]]
  private var lengths: [Amount?]
  private var waits: [Amount?]
  private var opening: [Int: [(module: Int, who: Predicate)]] = [:]
  private var latest: [[(module: Int, who: Predicate)]] = [[]]
  private var wholeLength: Amount?

  private var store: DiagramStore { patients.store }

  /// The calendar of these modules, none of which waits for itself.
  init(_ modules: [OpenedModule], _ patients: Patients) {
    self.modules = modules
    self.patients = patients
    let positions = Dictionary(modules.enumerated().map { ($1.id, $0) }) { first, _ in first }
    before = modules.map { $0.step.after.compactMap { positions[$0.text] } }
    lengths = Array(repeating: nil, count: modules.count)
    waits = lengths
  }

  /// How many weeks a module takes; 0 for who does not have it.
  func length(of module: Int) throws(DiagramOverflow) -> Amount {
    if let known = lengths[module] { return known }
    let step = modules[module].step
    var length = store.amount(max(1, step.weeks))
    for other in step.conditionalWeeks.reversed() {
      let holds = try patients.meeting(other.when, at: module)
      length = try store.choose(holds, store.amount(max(1, other.number)), length)
    }
    length = try store.choose(modules[module].present, length, .zero)
    lengths[module] = length
    return length
  }

  /// The last week of all that a module waits for; 0 for who waits for nothing.
  func wait(for module: Int) throws(DiagramOverflow) -> Amount {
    if let known = waits[module] { return known }
    var wait = Amount.zero
    for other in before[module] { wait = try store.max(wait, lastWeek(of: other)) }
    waits[module] = wait
    return wait
  }

  /// The last week of a module; of one that a patient does not have, the last week of what it would have waited for.
  func lastWeek(of module: Int) throws(DiagramOverflow) -> Amount {
    try store.add(wait(for: module), length(of: module))
  }

  /// The last week of the treatment; 0 for who has no module at all.
  func lastWeek() throws(DiagramOverflow) -> Amount {
    if let wholeLength { return wholeLength }
    var last = Amount.zero
    for module in modules.indices { last = try store.max(last, lastWeek(of: module)) }
    wholeLength = last
    return last
  }

  /// How many weeks the longest treatment has; at least 1.
  func mostWeeks() throws(DiagramOverflow) -> Int { try max(1, store.values(lastWeek()).last ?? 1) }

  /// Who has a module open in this week, by the week in which it began.
  func openings(of module: Int, runningIn week: Int) throws(DiagramOverflow) -> [(week: Int, who: Predicate)]
  {
    var found: [(week: Int, who: Predicate)] = []
    for first in try firstWeeks(of: module) where first <= week {
      let who = try store.and(begins(module, in: first), store.exceeds(length(of: module), week - first))
      if who != .never { found.append((first, who)) }
    }
    return found
  }

  /// The week of the treatment in which a sitting is planned, by its position: its week of the module, and the last where
  /// that is shorter.
  ///
  /// Of no meaning for who does not have the module.
  func week(ofSitting sitting: Int, in module: Int) throws(DiagramOverflow) -> Amount {
    let week = try patients.amount(modules[module].module.sittings[sitting].weekCases, at: module)
    return try store.add(wait(for: module), store.min(week, length(of: module)))
  }

  /// The weeks in which a module begins for somebody, ascending.
  func firstWeeks(of module: Int) throws(DiagramOverflow) -> [Int] {
    guard modules[module].present != .never else { return [] }
    var weeks: [Int] = []
    for last in try store.values(wait(for: module)) where try begins(module, in: last + 1) != .never {
      weeks.append(last + 1)
    }
    return weeks
  }

  /// Who has a module that begins in this week.
  func begins(_ module: Int, in week: Int) throws(DiagramOverflow) -> Predicate {
    try store.and(modules[module].present, store.equals(wait(for: module), week - 1))
  }

  /// Who has a module that is open in this week: begun, and not yet over.
  func isOpen(_ module: Int, in week: Int) throws(DiagramOverflow) -> Predicate {
    let hasBegun = try store.isAtMost(wait(for: module), week - 1)
    let isOver = try store.isAtMost(lastWeek(of: module), week - 1)
    return try store.and(store.and(modules[module].present, hasBegun), store.not(isOver))
  }

  /// Who is still in treatment in this week.
  func isInTreatment(in week: Int) throws(DiagramOverflow) -> Predicate {
    try store.exceeds(lastWeek(), week - 1)
  }

  /// The modules that begin in this week for somebody, in the order of the course.
  func opening(in week: Int) throws(DiagramOverflow) -> [(module: Int, who: Predicate)] {
    if let known = opening[week] { return known }
    var found: [(module: Int, who: Predicate)] = []
    for module in modules.indices {
      let who = try begins(module, in: week)
      if who != .never { found.append((module, who)) }
    }
    opening[week] = found
    return found
  }

  /// Whose flags are those of which module in this week: who has each as the module that opened last, of several the last of
  /// the course.
  ///
  /// In the order of the course; who is in none of them has no module yet. After the last week it stays as it was.
  func current(in week: Int) throws(DiagramOverflow) -> [(module: Int, who: Predicate)] {
    while latest.count <= week {
      var left = Predicate.always
      var found: [(module: Int, who: Predicate)] = []
      for (module, who) in try opening(in: latest.count).reversed() {
        let own = try store.and(who, left)
        if own != .never { found.append((module, own)) }
        left = try store.and(left, store.not(who))
      }
      var all: [Int: Predicate] = Dictionary(uniqueKeysWithValues: found.map { ($0.module, $0.who) })
      for (module, who) in latest[latest.count - 1] {
        let kept = try store.and(who, left)
        if kept != .never { all[module] = try store.or(all[module] ?? .never, kept) }
      }
      latest.append(modules.indices.compactMap { module in all[module].map { (module, $0) } })
    }
    return latest[max(0, week)]
  }

  /// Who has a module as the one that opened last in this week.
  func current(_ module: Int, in week: Int) throws(DiagramOverflow) -> Predicate {
    try current(in: week).first { $0.module == module }?.who ?? .never
  }

  /// Who meets a condition by the flags of this week: those of the module that opened last, and before any those of the
  /// start.
  func meeting(_ condition: Condition?, in week: Int) throws(DiagramOverflow) -> Predicate {
    guard let condition else { return .always }
    let atStart = try patients.meeting(condition, at: 0)
    var known: [(who: Predicate, meets: Predicate)] = []
    for (module, who) in try current(in: week) {
      known.append((who, try patients.meeting(condition, at: module)))
    }
    // What is about fixed flags alone is the same at every moment.
    guard known.contains(where: { $0.meets != atStart }) else { return atStart }
    var met: [Predicate] = []
    var others = Predicate.always
    for (who, meets) in known {
      met.append(try store.and(who, meets))
      others = try store.and(others, store.not(who))
    }
    return try store.or(store.any(met), store.and(others, atStart))
  }
}
