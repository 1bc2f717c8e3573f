/// Where each assignment and diary is asked for, in the order in which the course comes to them.
struct TaskStarts {
  private(set) var assignments: [(id: String, places: [Place])] = []
  private(set) var diaries: [(id: String, places: [Place])] = []
  private var positions: [String: Int] = [:]

  /// A module that asks for it, with the weeks of the module in which it does, and of whom.
  struct Place {
    let moment: Int
    var weeks: [(week: Int, who: Predicate)]
  }

  mutating func add(
    _ moment: Int, _ what: ModuleSketch.Ask.What, _ id: String, _ weeks: [(week: Int, who: Predicate)]
  ) {
    let list = what == .assignment ? \TaskStarts.assignments : \TaskStarts.diaries
    guard let position = positions[id] else {
      positions[id] = self[keyPath: list].count
      self[keyPath: list].append((id, [Place(moment: moment, weeks: weeks)]))
      return
    }
    let last = self[keyPath: list][position].places.count - 1
    if self[keyPath: list][position].places[last].moment == moment {
      self[keyPath: list][position].places[last].weeks += weeks
    } else {
      self[keyPath: list][position].places.append(Place(moment: moment, weeks: weeks))
    }
  }
}
