extension CourseLoad {
  /// The patient with the highest mean of therapist's time over the weeks of their treatment, of those with more than `bound`
  /// minutes a week; nil where there is none.
  ///
  /// Exact: a mean that somebody has is taken as the new bound until nobody is above it (Dinkelbach 1967, *On nonlinear
  /// fractional programming*, Management Science 13:492). With `wholeMinutes` the bound is rounded up to minutes, so that the
  /// mean is exact after rounding up, and found sooner.
  func mostTherapistMean(
    above bound: Int, where who: Predicate, wholeMinutes: Bool = false
  ) throws(DiagramOverflow) -> (patient: Valuation, seconds: Int, weeks: Int)? {
    var mostInAWeek = 0
    for week in 1...(try calendar.mostWeeks()) {
      mostInAWeek = try Swift.max(mostInAWeek, self.bound(of: .therapist, in: week))
    }
    if mostInAWeek <= bound * 60 { return nil }
    let cost = try treatmentCost()
    var best: (patient: Valuation, seconds: Int, weeks: Int)?
    var (above, below) = (bound * 60, 1)
    while let patient = try cost.best(seconds: below, weeks: above, where: who, proof.patients) {
      let (seconds, weeks) = try spent(on: patient)
      best = (patient, seconds, weeks)
      (above, below) = wholeMinutes ? ((seconds + weeks * 60 - 1) / (weeks * 60) * 60, 1) : (seconds, weeks)
    }
    return best
  }

  private func treatmentCost() throws(DiagramOverflow) -> TreatmentCost {
    if let cost { return cost }
    let made = try TreatmentCost(self, modules: proof.modules.count)
    cost = made
    return made
  }

  /// What a therapist spends on a patient, and in how many weeks.
  private func spent(on patient: Valuation) throws(DiagramOverflow) -> (seconds: Int, weeks: Int) {
    let weeks = proof.patients.store.value(try calendar.lastWeek(), for: patient)
    var seconds = 0
    for week in 1...weeks {
      for part in try breakdown(of: .therapist, in: week, for: patient) { seconds += part.value }
    }
    return (seconds, weeks)
  }
}

/// What a therapist spends on a whole treatment, and how long that is: by module, since most runs within one.
struct TreatmentCost {
  /// By module.
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
    /// Seconds, all weeks of the module together.
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
        for run in runs.therapistWithin[module] { sums.append(try store.sum(Array(run.prefix(weeks)))) }
        cases.append(
          Case(
            who: try store.equals(length, weeks), weeks: onWay.contains(module) ? weeks : 0,
            seconds: try patients.joined(sums)))
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

  /// The modules that are settled so far, in the order of the course, and what can be reached from there.
  private struct Branch {
    let settled: [Int]
    let who: Predicate
    let bound: Int
  }

  /// Somebody for whom `seconds` times the seconds, less `weeks` times the weeks, is more than 0 and the most; nil where nobody is.
  ///
  /// Branch and bound (Land and Doig 1960, *An automatic method of solving discrete programming problems*, Econometrica
  /// 28:497): modules are settled one by one, and of those that are not yet, each patient has as much as any.
  func best(
    seconds: Int, weeks: Int, where who: Predicate, _ patients: Patients
  ) throws(DiagramOverflow) -> Valuation? {
    let store = patients.store
    var scaled: [[(case: Case, seconds: [Amount])]] = []
    for module in modules {
      var cases: [(Case, [Amount])] = []
      for one in module {
        var amounts: [Amount] = []
        for amount in one.seconds { amounts.append(try store.scale(amount, by: seconds)) }
        cases.append((one, amounts))
      }
      scaled.append(cases)
    }
    var fixed: [Amount] = [try store.scale(otherWeeks, by: -weeks)]
    for amount in others { fixed.append(try store.scale(amount, by: seconds)) }

    func terms(_ settled: [Int]) -> [Amount] {
      var terms = fixed
      var spare = 0
      for (module, cases) in scaled.enumerated() {
        if module < settled.count {
          terms += cases[settled[module]].seconds
          spare += cases[settled[module]].case.weeks
        } else {
          // Cases come with rising weeks, and with them seconds.
          terms += cases.last?.seconds ?? []
          spare += cases.first?.case.weeks ?? 0
        }
      }
      return terms + [store.amount(-weeks * spare)]
    }
    func branch(_ settled: [Int], _ who: Predicate) throws(DiagramOverflow) -> Branch? {
      var (settled, who) = (settled, who)
      while settled.count < scaled.count, scaled[settled.count].count == 1 { settled.append(0) }
      guard who != .never, let bound = try patients.care.mostValue(of: terms(settled), where: who), bound > 0
      else { return nil }
      return Branch(settled: settled, who: who, bound: bound)
    }

    var branches = try [branch([], who)].compactMap(\.self)
    while let next = branches.indices.max(by: { one, other in
      (branches[one].bound, branches[one].settled.count, -one)
        < (branches[other].bound, branches[other].settled.count, -other)
    }) {
      let best = branches.remove(at: next)
      guard best.settled.count < scaled.count else {
        return try patients.first(with: best.bound, .most, of: terms(best.settled), where: best.who)
      }
      for (number, one) in scaled[best.settled.count].enumerated() {
        let narrowed = try store.and(best.who, one.case.who)
        if let branch = try branch(best.settled + [number], narrowed) { branches.append(branch) }
      }
    }
    return nil
  }
}
