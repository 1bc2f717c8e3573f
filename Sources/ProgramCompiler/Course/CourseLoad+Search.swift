/// What was found about amounts, to be found once.
struct FoundExtremes {
  /// The least and the most number of an amount.
  var ends: [Amount: (least: Int, most: Int)] = [:]
  /// The same sum of fewer amounts.
  var joined: [[Amount]: [Amount]] = [:]
  /// What amounts add up to at most and at least, whatever the calendar.
  var most: [[Amount]: Int] = [:]
  var least: [[Amount]: Int] = [:]
}

extension CourseLoad {
  /// Patients who have the same parts of the course in a week, with what these ask.
  private struct Cell {
    let week: Int
    /// Those who have these parts: who meets all of the conditions. When the most is sought, also those who have more: they
    /// have as much at least.
    let conditions: [Predicate]
    let amounts: [Amount]
    /// What the amounts cannot add up to more than, or less than, for any of them.
    var bound: Int
    var precision = Precision.rough
    /// Amounts that come to the bound for somebody, where it is exact.
    var reached: [Amount] = []
  }

  /// How close a bound is.
  private enum Precision: Comparable {
    /// Each amount at its best.
    case rough
    /// The best for any patient, whatever the calendar.
    case anyCalendar
    /// The best for anybody who has the same parts in this week or another.
    case anyWeek
    /// Somebody reaches it.
    case exact
  }

  /// The extreme over all weeks, found in the order of bounds, so that most weeks need no more than their bounds.
  ///
  /// In each week patients are taken apart by their calendar. What a module asks in one of its weeks does not depend on when that
  /// is, so that with one calendar only few amounts hang together.
  func extreme(
    _ direction: Extremum.Direction, of measure: LoadMeasure, above floor: Int?,
    where whose: (Int) throws(DiagramOverflow) -> Predicate
  ) throws(DiagramOverflow) -> LoadExtreme? {
    var cells: [Cell] = []
    for week in 1...(try calendar.mostWeeks()) {
      let who = try proof.patients.store.and(calendar.isInTreatment(in: week), whose(week))
      if who != .never { cells += try self.cells(direction, of: measure, in: week, who) }
    }
    if let floor { cells.removeAll { $0.bound <= floor } }
    let alike = try self.alike(cells)
    var ofAnyWeek: [[Amount]: Int?] = [:]
    while let next = Self.best(of: cells, direction) {
      if cells[next].precision == .exact {
        return try extreme(direction, cells[next], beside: cells)
      }
      var cell = cells[next]
      var bound: Int?
      switch cell.precision {
      case .rough:
        bound = try ofAnyCalendar(cell.amounts, direction)
        cell.precision = .anyCalendar
      case .anyCalendar:
        if ofAnyWeek[cell.amounts] == nil {
          let conditions = alike[cell.amounts] ?? cell.conditions
          ofAnyWeek[cell.amounts] = .some(
            try value(direction, of: cell.amounts, where: conditions)?.value)
        }
        bound = ofAnyWeek[cell.amounts] ?? nil
        cell.precision = .anyWeek
      case .anyWeek, .exact:
        let found = try value(direction, of: cell.amounts, where: cell.conditions)
        bound = found?.value
        cell.reached = found?.amounts ?? []
        cell.precision = .exact
      }
      if let bound, floor.map({ bound > $0 }) ?? true {
        cell.bound = bound
        cells[next] = cell
      } else {
        cells.remove(at: next)
      }
    }
    return nil
  }

  /// By amounts, the conditions of all cells that have them: those that all have in common, and one for the rest.
  private func alike(_ cells: [Cell]) throws(DiagramOverflow) -> [[Amount]: [Predicate]] {
    let store = proof.patients.store
    var common: [[Amount]: [Predicate]] = [:]
    for cell in cells {
      common[cell.amounts] = (common[cell.amounts] ?? cell.conditions).filter(cell.conditions.contains)
    }
    var others: [[Amount]: Predicate] = [:]
    for cell in cells {
      let shared = common[cell.amounts] ?? []
      let own = try store.all(cell.conditions.filter { !shared.contains($0) })
      others[cell.amounts] = try store.or(others[cell.amounts] ?? .never, own)
    }
    for (amounts, other) in others { common[amounts]?.append(other) }
    return common
  }

  /// The cell with the best bound, of several that in the first week, and of these the closest.
  private static func best(of cells: [Cell], _ direction: Extremum.Direction) -> Int? {
    func rank(_ cell: Cell) -> (Int, Int) {
      (direction == .most ? -cell.bound : cell.bound, cell.week)
    }
    return cells.indices.min { one, other in
      let (own, others) = (rank(cells[one]), rank(cells[other]))
      return own == others ? cells[one].precision > cells[other].precision : own < others
    }
  }

  /// The first patient with the extreme, of all who have it in that week.
  private func extreme(
    _ direction: Extremum.Direction, _ best: Cell, beside cells: [Cell]
  ) throws(DiagramOverflow) -> LoadExtreme? {
    var first: Valuation?
    for cell in cells where cell.week == best.week && cell.bound == best.bound {
      var reached = cell.reached
      if cell.precision != .exact {
        let found = try value(direction, of: cell.amounts, where: cell.conditions)
        guard let found, found.value == best.bound else { continue }
        reached = found.amounts
      }
      let patient = try proof.patients.first(with: best.bound, direction, of: reached, where: .always)
      guard let patient else { continue }
      if first.map({ proof.patients.precedes(patient, $0) }) ?? true { first = patient }
    }
    return first.map { LoadExtreme(value: best.bound, week: best.week, patient: $0) }
  }

  /// The patients of a week, taken apart by their calendar.
  private func cells(
    _ direction: Extremum.Direction, of measure: LoadMeasure, in week: Int, _ who: Predicate
  ) throws(DiagramOverflow) -> [Cell] {
    let store = proof.patients.store
    let shares = try shares(of: measure, in: week)
    var order: [Predicate] = []
    var own: [Predicate: [Amount]] = [:]
    var conditions: [Predicate: [Predicate]] = [:]
    for share in shares {
      if own[share.calendar] == nil {
        order.append(share.calendar)
        conditions[share.calendar] = share.conditions
      }
      own[share.calendar, default: []].append(share.own)
    }
    typealias Group = (who: Predicate, conditions: [Predicate], amounts: [Amount])
    var groups: [Group] = [(who, [who], [])]
    for calendar in order {
      let amounts = try joined(own[calendar] ?? [])
      var next: [Group] = []
      for group in groups {
        let inside = try store.and(group.who, calendar)
        let outside = try store.and(group.who, store.not(calendar))
        if inside != .never {
          let more = (conditions[calendar] ?? []).filter { !group.conditions.contains($0) }
          next.append((inside, group.conditions + more, group.amounts + amounts))
        }
        if outside != .never { next.append((outside, group.conditions, group.amounts)) }
      }
      groups = next
      if groups.count > Self.mostCalendars {
        var whole: [Amount] = []
        for share in shares { whole.append(try share.amount(in: store)) }
        groups = [(who, [who], whole)]
        break
      }
    }
    return groups.map { who, conditions, amounts in
      let bound = amounts.reduce(0) { sum, amount in
        sum + (direction == .most ? ends(of: amount).most : ends(of: amount).least)
      }
      return Cell(
        week: week, conditions: direction == .most ? conditions : [who], amounts: amounts, bound: bound)
    }
  }

  /// In how many calendars the patients of a week are taken apart at most.
  private static let mostCalendars = 256

  /// The least and the most number that an amount can be.
  func ends(of amount: Amount) -> (least: Int, most: Int) {
    if let known = found.ends[amount] { return known }
    let values = proof.patients.store.values(amount)
    let ends = (least: values.first ?? 0, most: values.last ?? 0)
    found.ends[amount] = ends
    return ends
  }

  private func joined(_ amounts: [Amount]) throws(DiagramOverflow) -> [Amount] {
    if let known = found.joined[amounts] { return known }
    let joined = try proof.patients.joined(amounts)
    found.joined[amounts] = joined
    return joined
  }

  /// The most or the least that amounts add up to for any patient.
  private func ofAnyCalendar(
    _ amounts: [Amount], _ direction: Extremum.Direction
  ) throws(DiagramOverflow) -> Int {
    let known = direction == .most ? found.most : found.least
    if let known = known[amounts] { return known }
    let value = try value(direction, of: amounts, where: [])?.value ?? 0
    if direction == .most { found.most[amounts] = value } else { found.least[amounts] = value }
    return value
  }
}
