/// For whom texts are hardest, of all patients there are.
///
/// Everything that a reader does not get under one condition is one group. The hardest reading is looked for group by group: a
/// branch is given up when even the hardest choice among the rest, whatever the conditions, makes it no harder.
struct HardestReading {
  /// Texts that the same patients get.
  struct Group {
    let who: Predicate
    var counts: TextCounts
  }

  /// What the hardest reading is, and who has it.
  struct Found {
    let hardness: Double
    let counts: TextCounts
    let who: Predicate
  }

  let patients: Patients
  private let always: TextCounts
  private let groups: [Group]

  /// Texts, each with who gets it.
  init(_ texts: [(who: Predicate, counts: TextCounts)], _ patients: Patients) {
    self.patients = patients
    var always = TextCounts()
    var groups: [Group] = []
    var known: [Predicate: Int] = [:]
    for (who, counts) in texts where who != .never {
      if who == .always {
        always += counts
      } else if let index = known[who] {
        groups[index].counts += counts
      } else {
        known[who] = groups.count
        groups.append(Group(who: who, counts: counts))
      }
    }
    self.always = always
    // The longest first: they decide most.
    self.groups = groups.enumerated().sorted { a, b in
      (b.element.counts.allWords, a.offset) < (a.element.counts.allWords, b.offset)
    }.map(\.element)
  }

  /// Measured texts.
  init(_ texts: [ReadingText], _ patients: Patients) {
    self.init(texts.map { ($0.who, $0.counts) }, patients)
  }

  /// The hardest reading by a formula among patients with `who`; nil where nobody reads anything that `suits`.
  ///
  /// `suits` says of a whole reading whether it counts: it may only ask for enough of something. With `beyond` nothing is sought
  /// that is within that gate.
  func hardest(
    by formula: ReadingFormula, beyond gate: ReadingGate? = nil, where who: Predicate,
    suits: (TextCounts) -> Bool = { $0.words > 0 && $0.sentences > 0 }
  ) throws(DiagramOverflow) -> Found? {
    var everything = always
    for group in groups { everything += group.counts }
    guard suits(everything) else { return nil }
    if let gate, gate.excess(formula.value(roughBound(formula))) <= 0 { return nil }
    let bounds = formula.quotients.map { QuotientBound($0, always, groups.map(\.counts)) }
    var search = Search(
      formula: formula, patients: patients, groups: groups, bounds: bounds, gate: gate)
    try search.go(from: 0, who, always, rest: everything - always, suits)
    return search.best
  }

  /// No reading is harder: a quotient of sums is no larger than the largest of the quotients.
  private func roughBound(_ formula: ReadingFormula) -> Double {
    formula.quotients.reduce(0) { bound, quotient in
      var most = -Double.infinity
      func add(_ counts: TextCounts) {
        let (amount, divisor) = (quotient.amount(counts), quotient.divisor(of: counts))
        if divisor > 0 { most = max(most, amount / Double(divisor)) } else if amount > 0 { most = .infinity }
      }
      add(always)
      for group in groups { add(group.counts) }
      return bound + most
    }
  }

  private struct Search {
    let formula: ReadingFormula
    let patients: Patients
    let groups: [Group]
    let bounds: [QuotientBound]
    let gate: ReadingGate?
    private(set) var best: Found?
    private var steps = 0
    private var ties = 0

    init(
      formula: ReadingFormula, patients: Patients, groups: [Group], bounds: [QuotientBound],
      gate: ReadingGate?
    ) {
      self.formula = formula
      self.patients = patients
      self.groups = groups
      self.bounds = bounds
      self.gate = gate
    }

    /// No reading takes more than this; a page with ten independent conditions takes a thousand.
    private static let mostSteps = 20_000
    /// Of so many readings that are as hard the first patient is looked for; where there are more, among these.
    private static let mostTies = 64
    /// Readings that are so little harder are as hard: what is added up in another order differs by less.
    private static let tolerance = 1e-9

    mutating func go(
      from index: Int, _ who: Predicate, _ counts: TextCounts, rest: TextCounts, _ suits: (TextCounts) -> Bool
    ) throws(DiagramOverflow) {
      steps += 1
      if steps > Self.mostSteps { throw overflow() }
      guard suits(counts + rest), mayWin(bound(counts, from: index)), try patients.care.admits(who) else {
        return
      }
      if index == groups.count {
        guard let hardness = formula.hardness(of: counts) else { return }
        if let gate, gate.excess(formula.value(hardness)) <= 0 { return }
        if let best {
          if hardness == best.hardness { ties += 1 }
          if try !comes(hardness, who, before: best) { return }
        }
        best = Found(hardness: hardness, counts: counts, who: who)
        return
      }
      let group = groups[index]
      let left = rest - group.counts
      let readings = [counts + group.counts, counts].map { ($0, bound: bound($0, from: index + 1)) }
      // What promises most comes first: the rest is given up the sooner.
      let isReadFirst = readings[0].bound >= readings[1].bound
      for isRead in [isReadFirst, !isReadFirst] {
        let (counts, bound) = readings[isRead ? 0 : 1]
        guard mayWin(bound) else { continue }
        let readers = try patients.store.and(who, isRead ? group.who : patients.store.not(group.who))
        try go(from: index + 1, readers, counts, rest: left, suits)
      }
    }

    /// The most that a reading can come to with these counts for certain, whatever is read of the groups that are left.
    private func bound(_ counts: TextCounts, from index: Int) -> Double {
      bounds.reduce(0) { $0 + $1.most(counts, from: index) }
    }

    /// Whether a reading of at most this hardness can be the one that is sought.
    private func mayWin(_ bound: Double) -> Bool {
      if let gate, gate.excess(formula.value(bound)) <= 0 { return false }
      guard let best else { return true }
      return ties < Self.mostTies ? bound >= best.hardness : bound > best.hardness + Self.tolerance
    }

    /// Harder, or as hard for a patient who comes first.
    private func comes(_ hardness: Double, _ who: Predicate, before best: Found) throws(DiagramOverflow)
      -> Bool
    {
      if hardness != best.hardness { return hardness > best.hardness }
      guard let one = try patients.first(who), let other = try patients.first(best.who) else { return false }
      return patients.precedes(one, other)
    }

    private func overflow() -> DiagramOverflow {
      var flags = Set<Variable>()
      for group in groups { flags.formUnion(patients.store.support(group.who)) }
      return DiagramOverflow(entangled: Array(flags.sorted().prefix(DiagramOverflow.mostEntangled)))
    }
  }
}

/// The most that a quotient can come to, whichever of the groups that are left are read.
private struct QuotientBound {
  private let quotient: ReadingFormula.Quotient
  /// The groups that have something to divide by, those with the largest quotient first.
  private let ordered: [(index: Int, amount: Double, divisor: Double)]

  init(_ quotient: ReadingFormula.Quotient, _ always: TextCounts, _ groups: [TextCounts]) {
    self.quotient = quotient
    let all = groups.enumerated().map { index, counts in
      (index: index, amount: quotient.amount(counts), divisor: Double(quotient.divisor(of: counts)))
    }.filter { $0.divisor > 0 }
    ordered = all.sorted { a, b in
      let (left, right) = (a.amount * b.divisor, b.amount * a.divisor)
      return left == right ? a.index < b.index : left > right
    }
  }

  /// With these counts for certain, and any of the groups from `index` on.
  func most(_ counts: TextCounts, from index: Int) -> Double {
    var amount = quotient.amount(counts)
    var divisor = Double(quotient.divisor(of: counts))
    for group in ordered where group.index >= index {
      if divisor > 0, group.amount * divisor <= amount * group.divisor { break }
      amount += group.amount
      divisor += group.divisor
    }
    return divisor > 0 ? amount / divisor : -.infinity
  }
}
