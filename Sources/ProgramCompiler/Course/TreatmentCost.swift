/// What a therapist spends on a whole treatment, and how long that is: by module, since most runs within one.
struct TreatmentCost {
  /// By module, its lengths in ascending order: 0 for who does not have it.
  private let modules: [[Case]]
  /// Seconds that do not belong to one module.
  private let others: [Amount]
  /// Weeks that do not come from the lengths of modules.
  private let otherWeeks: Amount

  /// A module as some patients have it.
  private struct Case {
    let who: Predicate
    /// The weeks it adds to the treatment.
    let weeks: Int
    /// Seconds of each assignment and diary, all weeks of the module together; in every case the same ones.
    let seconds: [Amount]
  }

  init(_ load: CourseLoad, modules count: Int) throws(DiagramOverflow) {
    let (patients, calendar) = (load.proof.patients, load.calendar)
    let store = patients.store
    // Where the treatment ends with one module for everybody, it is as long as what this waits for and itself.
    var onWay: Set<Int> = []
    var rest = try calendar.lastWeek()
    while rest != .zero {
      var last: Int?
      for module in 0..<count where !onWay.contains(module) {
        if try calendar.lastWeek(of: module) == rest, try calendar.length(of: module) != .zero {
          last = module
        }
      }
      guard let last else { break }
      onWay.insert(last)
      rest = try calendar.wait(for: last)
    }
    otherWeeks = rest
    let runs = try load.allRuns()
    var modules: [[Case]] = []
    for module in 0..<count {
      let length = try calendar.length(of: module)
      var cases: [Case] = []
      for weeks in store.values(length) {
        var sums: [Amount] = []
        for run in runs.therapistWithin[module] where run.contains(where: { $0 != .zero }) {
          sums.append(try store.sum(Array(run.prefix(weeks))))
        }
        cases.append(
          Case(
            who: try store.equals(length, weeks), weeks: onWay.contains(module) ? weeks : 0,
            seconds: sums))
      }
      modules.append(cases)
    }
    self.modules = modules
    var others: [Amount] = []
    for week in 1...(try calendar.mostWeeks()) {
      let lasting = try calendar.isInTreatment(in: week)
      let amounts = try runs.therapistBetweenModules(in: week) + load.contactSeconds(in: week)
      for amount in amounts { others.append(try store.choose(lasting, amount, .zero)) }
    }
    self.others = try patients.joined(others)
  }

  /// The flag that alone decides about most modules, as where patients follow one of several routes; nil where there is none.
  private func route(_ store: DiagramStore) -> Variable? {
    var counts: [Variable: Int] = [:]
    for cases in modules where cases.count > 1 {
      let flags = Set(cases.flatMap { store.support($0.who) })
      if let flag = flags.first, flags.count == 1 { counts[flag, default: 0] += 1 }
    }
    return counts.first { $0.value * 2 > modules.count }?.key
  }

  /// Somebody for whom `seconds` times the seconds is more than `weeks` times the weeks; nil where nobody is.
  ///
  /// Branch and bound (Land and Doig 1960, *An automatic method of solving discrete programming problems*, Econometrica
  /// 28:497): modules are settled one by one, the length with the highest bound first.
  func somebody(
    seconds: Int, weeks: Int, where who: Predicate, _ patients: Patients
  ) throws(DiagramOverflow) -> Valuation? {
    let store = patients.store
    var fixed: [Amount] = [try store.scale(otherWeeks, by: -weeks)]
    for amount in others { fixed.append(try store.scale(amount, by: seconds)) }
    let route = route(store)
    let choices = try modules.map { module throws(DiagramOverflow) in
      try ModuleChoice(module, seconds, weeks, route, patients)
    }

    /// Lengths by module, as far as they are settled, and what nobody with these comes above.
    typealias Branch = (settled: [Int], bound: Int)
    func branch(_ lengths: [Int]) throws(DiagramOverflow) -> Branch? {
      var settled = lengths
      // A module of one length is settled.
      while settled.count < choices.count, choices[settled.count].settled.count == 1 { settled.append(0) }
      var terms = fixed
      for (module, choice) in choices.enumerated() {
        terms += module < settled.count ? choice.bounds[settled[module]] : choice.open
      }
      guard let bound = try patients.care.mostValue(of: terms, where: who), bound > 0 else { return nil }
      return (settled, bound)
    }

    var waiting = try [branch([])].compactMap(\.self)
    while let (settled, bound) = waiting.popLast() {
      if settled.count == choices.count {
        let whole = zip(choices, settled).flatMap { $0.settled[$1] }
        return try patients.first(with: bound, .most, of: fixed + whole, where: who)
      }
      var next: [Branch] = []
      for length in choices[settled.count].settled.indices {
        if let branch = try branch(settled + [length]) { next.append(branch) }
      }
      waiting += next.sorted { ($0.bound, $1.settled.last ?? 0) < ($1.bound, $0.settled.last ?? 0) }
    }
    return nil
  }

  /// The terms of a module in the sum of which the most is sought.
  private struct ModuleChoice {
    /// By length.
    let settled: [[Amount]]
    /// By length, the same without what may be left out, which is best for the sum as it is best for each term.
    let bounds: [[Amount]]
    /// For a length that is not settled: no less than with any of them.
    let open: [Amount]

    init(
      _ cases: [Case], _ seconds: Int, _ weeks: Int, _ route: Variable?, _ patients: Patients
    ) throws(DiagramOverflow) {
      let store = patients.store
      var settled: [[Amount]] = []
      var open: [Amount] = []
      // What the weeks take off is divided over the parts, by what they come to at most. While the length is open, each
      // part has the length that is best for it: the sum is no less than with one length for all.
      let weights = cases.last?.seconds.map { store.values($0).last ?? 0 } ?? []
      for one in cases {
        let divided = Self.divided(weeks * one.weeks, over: weights)
        var terms: [Amount] = []
        for (amount, less) in zip(one.seconds, divided) {
          terms.append(try store.add(store.scale(amount, by: seconds), store.amount(-less)))
        }
        if one.seconds.isEmpty { terms = [store.amount(-weeks * one.weeks)] }
        if open.isEmpty {
          open = terms
        } else {
          for position in open.indices { open[position] = try store.max(open[position], terms[position]) }
        }
        settled.append(cases.count > 1 ? terms + [try store.only(one.who)] : terms)
      }
      if let route, cases.count > 1, Set(cases.flatMap { store.support($0.who) }) == [route] {
        // Then each part simply has its own length for everybody: all hang together by this flag anyway.
        var joint = settled[0].dropLast()
        for (one, terms) in zip(cases, settled).dropFirst() {
          for position in joint.indices {
            joint[position] = try store.choose(one.who, terms[position], joint[position])
          }
        }
        settled = [Array(joint)]
        open = settled[0]
      }
      self.settled = settled
      let skips = patients.space.skips
      func bounds(_ terms: [Amount]) throws(DiagramOverflow) -> [Amount] {
        var found: [Amount] = []
        for term in terms { found.append(try store.gather(.mostOverValues, skips, term)) }
        return try patients.joined(found)
      }
      self.bounds = try settled.map(bounds)
      self.open = try bounds(open)
    }

    /// A whole divided by weight into whole parts.
    private static func divided(_ whole: Int, over weights: [Int]) -> [Int] {
      let total = weights.reduce(0, +)
      guard total > 0 else { return weights.indices.map { $0 == 0 ? whole : 0 } }
      var parts = weights.map { whole / total * $0 + whole % total * $0 / total }
      parts[0] += whole - parts.reduce(0, +)
      return parts
    }
  }
}
