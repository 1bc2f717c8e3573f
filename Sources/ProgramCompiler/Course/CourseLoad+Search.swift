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
    /// Those who have these parts. When the most is sought, also those who have more: they have as much at least.
    let who: Predicate
    let amounts: [Amount]
    /// What the amounts cannot add up to more than, or less than, for any of them.
    var bound: Int
    var precision = Precision.rough
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
    var alike: [[Amount]: Predicate] = [:]
    for cell in cells {
      alike[cell.amounts] = try proof.patients.store.or(alike[cell.amounts] ?? .never, cell.who)
    }
    var ofAnyWeek: [[Amount]: Int?] = [:]
    while let next = Self.best(of: cells, direction) {
      if cells[next].precision == .exact {
        return try extreme(direction, cells[next], beside: cells)
      }
      var cell = cells[next]
      let bound: Int?
      switch cell.precision {
      case .rough:
        bound = try ofAnyCalendar(cell.amounts, direction)
        cell.precision = .anyCalendar
      case .anyCalendar:
        if ofAnyWeek[cell.amounts] == nil {
          ofAnyWeek[cell.amounts] = .some(
            try value(direction, of: cell.amounts, where: alike[cell.amounts] ?? .never))
        }
        bound = ofAnyWeek[cell.amounts] ?? nil
        cell.precision = .anyWeek
      case .anyWeek, .exact:
        bound = try value(direction, of: cell.amounts, where: cell.who)
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

  private func value(
    _ direction: Extremum.Direction, of amounts: [Amount], where who: Predicate
  ) throws(DiagramOverflow) -> Int? {
    switch direction {
    case .most: try proof.patients.care.mostValue(of: amounts, where: who)
    case .least: try proof.patients.care.leastValue(of: amounts, where: who)
    }
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
      if cell.precision != .exact {
        guard try value(direction, of: cell.amounts, where: cell.who) == best.bound else { continue }
      }
      let patient = try proof.patients.first(
        with: best.bound, direction, of: cell.amounts, where: cell.who)
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
    for share in shares {
      if own[share.calendar] == nil { order.append(share.calendar) }
      own[share.calendar, default: []].append(share.own)
    }
    typealias Group = (who: Predicate, atLeast: Predicate, amounts: [Amount])
    var groups: [Group] = [(who, who, [])]
    for calendar in order {
      let amounts = try joined(own[calendar] ?? [])
      var next: [Group] = []
      for group in groups {
        let inside = try store.and(group.who, calendar)
        let outside = try store.and(group.who, store.not(calendar))
        if inside != .never {
          next.append((inside, try store.and(group.atLeast, calendar), group.amounts + amounts))
        }
        if outside != .never { next.append((outside, group.atLeast, group.amounts)) }
      }
      groups = next
      if groups.count > Self.mostCalendars {
        var whole: [Amount] = []
        for share in shares { whole.append(try share.amount(in: store)) }
        groups = [(who, who, whole)]
        break
      }
    }
    return groups.map { who, atLeast, amounts in
      let bound = amounts.reduce(0) { sum, amount in
        sum + (direction == .most ? ends(of: amount).most : ends(of: amount).least)
      }
      return Cell(week: week, who: direction == .most ? atLeast : who, amounts: amounts, bound: bound)
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
    let value = try value(direction, of: amounts, where: .always) ?? 0
    if direction == .most { found.most[amounts] = value } else { found.least[amounts] = value }
    return value
  }
}
