extension CourseLoad {
  /// The extreme of a sum for anybody who meets all conditions, with amounts that come to it: nobody else has them.
  ///
  /// Nil where nobody meets the conditions. When a module begins depends on how long all before it are, and so on many flags.
  /// Such a condition is not taken along in the sum: modules get lengths until these settle it, by branch and bound as in
  /// `TreatmentCost`.
  func value(
    _ direction: Extremum.Direction, of amounts: [Amount], where conditions: [Predicate]
  ) throws(DiagramOverflow) -> (value: Int, amounts: [Amount])? {
    let store = proof.patients.store
    var wide: [Predicate] = []
    var terms = amounts
    for condition in conditions where condition != .always {
      if store.support(condition).count > Self.mostVariables {
        wide.append(condition)
      } else {
        terms.append(try store.only(condition))
      }
    }
    guard let bound = try value(direction, of: terms) else { return nil }
    var branches = [Branch(modules: 0, who: .always, terms: terms, bound: bound)]
    let lengths = wide.isEmpty ? [] : try lengths(about: wide)
    while let next = branches.indices.min(by: { one, other in
      let (own, others) = (branches[one], branches[other])
      let isBetter = direction == .most ? own.bound > others.bound : own.bound < others.bound
      return own.bound == others.bound ? (others.modules, one) < (own.modules, other) : isBetter
    }) {
      let branch = branches.remove(at: next)
      var open: [Predicate] = []
      for condition in wide where try !store.isWithin(branch.who, condition) { open.append(condition) }
      if open.isEmpty { return (branch.bound, branch.terms) }
      if branch.modules == lengths.count {
        var terms = branch.terms
        for condition in open { terms.append(try store.only(condition)) }
        guard let bound = try value(direction, of: terms) else { continue }
        branches.append(Branch(modules: branch.modules, who: .never, terms: terms, bound: bound))
        continue
      }
      for length in lengths[branch.modules] {
        let who = try store.and(branch.who, length)
        if try store.all(open + [who]) == .never { continue }
        let terms = branch.terms + [try store.only(length)]
        guard let bound = try value(direction, of: terms) else { continue }
        branches.append(Branch(modules: branch.modules + 1, who: who, terms: terms, bound: bound))
      }
    }
    return nil
  }

  /// Modules with their lengths, as far as they are settled.
  private struct Branch {
    let modules: Int
    /// Who has these lengths; nobody once it is known that all conditions are met.
    let who: Predicate
    let terms: [Amount]
    let bound: Int
  }

  /// The most variables of a condition that is taken along in a sum.
  private static let mostVariables = 12

  private func value(
    _ direction: Extremum.Direction, of amounts: [Amount]
  ) throws(DiagramOverflow) -> Int? {
    switch direction {
    case .most: try proof.patients.care.mostValue(of: amounts)
    case .least: try proof.patients.care.leastValue(of: amounts)
    }
  }

  /// By module, who has each of its lengths; of modules with several, on which a condition may depend.
  private func lengths(about conditions: [Predicate]) throws(DiagramOverflow) -> [[Predicate]] {
    let store = proof.patients.store
    let about = Set(conditions.flatMap { store.support($0) })
    var found: [[Predicate]] = []
    for module in proof.modules.indices {
      let length = try calendar.length(of: module)
      let values = store.values(length)
      guard values.count > 1, !about.isDisjoint(with: store.support(length)) else { continue }
      var cases: [Predicate] = []
      for value in values { cases.append(try store.equals(length, value)) }
      found.append(cases)
    }
    return found
  }
}
