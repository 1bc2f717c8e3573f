import ProgramBundle

/// Every patient that a program allows, at the moments that a proof looks at.
///
/// A moment is the opening of a module: flags that may change at any time are free at each, within the constraints. Not
/// for use from several threads.
final class Patients {
  let space: FlagSpace
  let store: DiagramStore
  let care: CareSet
  /// Who meets a condition, by its text and moment.
  private var known: [[String: Predicate]]

  /// The patients of `program`, for questions about these conditions only.
  ///
  /// `asked` are the conditions, by the moment at which they are asked; one of them more than once does no harm.
  convenience init(
    _ program: Program, asking asked: [[Condition]], skippable: Bool = true,
    limits: DiagramLimits = .standard
  ) throws(DiagramOverflow) {
    let constraints = program.constraints.compactMap(\.condition)
    try self.init(
      FlagSpace(
        program, conditions: constraints + asked.joined(), moments: max(1, asked.count), skippable: skippable),
      constraints: constraints, asking: asked, limits: limits)
  }

  /// The patients in a space for whom all of these hold at every moment, and who have one of these values of flags.
  init(
    _ space: FlagSpace, constraints: [Condition], asking asked: [[Condition]],
    within values: [(variable: Variable, positions: [Int])] = [], limits: DiagramLimits = .standard
  ) throws(DiagramOverflow) {
    self.space = space
    store = space.store(constraints: constraints, asking: asked, limits: limits)
    known = Array(repeating: [:], count: space.moments)
    var predicates: [Predicate] = []
    for (variable, positions) in values { predicates.append(try store.test(variable, isIn: positions)) }
    for constraint in constraints {
      var previous: Predicate?
      for moment in 0..<space.moments {
        guard let predicate = try space.predicate(constraint, at: moment, in: store) else { continue }
        // A constraint about fixed flags is the same at every moment.
        if predicate != previous { predicates.append(predicate) }
        previous = predicate
      }
    }
    care = try CareSet(predicates, in: store)
  }

  /// Who meets a condition at a moment; everybody where there is none.
  ///
  /// The condition is about flags: proofs run only on programs in which names mean something.
  func meeting(_ condition: Condition?, at moment: Int = 0) throws(DiagramOverflow) -> Predicate {
    guard let condition else { return .always }
    if let found = known[moment][condition.text] { return found }
    guard let predicate = try space.predicate(condition, at: moment, in: store) else {
      preconditionFailure("A condition of a sound program is about its flags: \(condition.text)")
    }
    known[moment][condition.text] = predicate
    return predicate
  }

  /// Who meets all of these at a moment.
  func meeting(_ conditions: [Condition], at moment: Int = 0) throws(DiagramOverflow) -> Predicate {
    var all = Predicate.always
    for condition in conditions { all = try store.and(all, meeting(condition, at: moment)) }
    return all
  }

  /// What is asked at later moments, asked of the flags at the start: what a patient gets whose flags never switch.
  private func steady<D: Diagram>(_ diagram: D) throws(DiagramOverflow) -> D {
    var renaming: [(from: Variable, to: Variable)] = []
    for variable in store.support(diagram) {
      guard case .flag(let id, let moment) = space.meanings[variable.index], moment > 0,
        let start = space.variable(id)
      else { continue }
      renaming.append((variable, start))
    }
    return renaming.isEmpty ? diagram : try store.rename(diagram, renaming)
  }

  /// The first patient with `predicate`: one whose flags never switch, if there is one; else in the order of the flags.
  func first(_ predicate: Predicate) throws(DiagramOverflow) -> Valuation? {
    guard let first = try care.first(steady(predicate)) else { return try care.first(predicate) }
    return space.withoutSwitches(first)
  }

  /// The most that amounts add up to for anybody with `predicate`, and the first patient who has so much.
  func most(of amounts: [Amount], where predicate: Predicate) throws(DiagramOverflow) -> CareSet.Extreme? {
    guard let value = try care.mostValue(of: amounts, where: predicate) else { return nil }
    return try first(with: value, .most, of: amounts, where: predicate).map {
      CareSet.Extreme(value: value, witness: $0)
    }
  }

  /// The first patient for whom amounts add up to `value`, the most or the least there is for anybody with `predicate`.
  func first(
    with value: Int, _ direction: Extremum.Direction, of amounts: [Amount], where predicate: Predicate
  ) throws(DiagramOverflow) -> Valuation? {
    func extreme(_ amounts: [Amount], _ predicate: Predicate) throws(DiagramOverflow) -> CareSet.Extreme? {
      direction == .most
        ? try care.most(of: amounts, where: predicate) : try care.least(of: amounts, where: predicate)
    }
    var steadily: [Amount] = []
    for amount in amounts { steadily.append(try steady(amount)) }
    if let reached = try extreme(steadily, steady(predicate)), reached.value == value {
      return space.withoutSwitches(reached.witness)
    }
    return try extreme(amounts, predicate)?.witness
  }

  /// Whether a patient comes before another as a witness: whose flags never switch, else in the order of the flags.
  func precedes(_ one: Valuation, _ other: Valuation) -> Bool {
    let (own, others) = (space.switches(one), space.switches(other))
    if own.isEmpty != others.isEmpty { return own.isEmpty }
    func rank(_ patient: Valuation, _ index: Int) -> Int {
      let value = patient.values[index]
      guard let before = space.variableDomains[index].follows else { return value }
      return value == patient[before] ? -1 : value
    }
    for index in one.values.indices {
      let (own, others) = (rank(one, index), rank(other, index))
      if own != others { return own < others }
    }
    return false
  }

  /// The first patient with `predicate`, as a witness; nil where there is none.
  ///
  /// `modules` are the ids of the modules that open at each moment.
  func witness(
    _ predicate: Predicate, modules: [String] = [], week: Int? = nil
  ) throws(DiagramOverflow) -> Diagnostic.Witness? {
    try first(predicate).map { witness($0, about: [predicate], modules: modules, week: week) }
  }

  /// A patient as a witness, who is told by the flags that `predicates` are about.
  func witness(
    _ valuation: Valuation, about predicates: [Predicate], modules: [String] = [], week: Int? = nil
  ) -> Diagnostic.Witness {
    witness(valuation, telling: predicates.flatMap { store.support($0) }, modules: modules, week: week)
  }

  /// A patient as a witness, who is told by the flags of these variables.
  func witness(
    _ valuation: Valuation, telling variables: [Variable], modules: [String] = [], week: Int? = nil
  ) -> Diagnostic.Witness {
    var telling: Set<String> = []
    for variable in variables {
      if case .flag(let id, _) = space.meanings[variable.index] { telling.insert(id) }
    }
    return Diagnostic.Witness(
      profile: space.profile(valuation).map { ($0.flag, $0.value) }, skipped: space.leftOut(valuation),
      switches: space.switches(valuation).map { ($0.flag, $0.value, modules[$0.moment]) }, week: week,
      telling: space.profile(valuation).map(\.flag).filter(telling.contains))
  }
}
