import ProgramBundle

/// The flags of a program, and the assignments that may be left out, as variables of decision diagrams.
///
/// A course has moments: the start, and each boundary between modules at which flags may switch. A flag that is fixed
/// is one variable; one that may change at any time is one for each moment, and keeps its value from moment to moment
/// unless a witness needs it to switch. Variables are declared in this order: the flags as the program declares
/// them, what may be left out, and then moment by moment the flags that may have changed.
struct FlagSpace: Sendable {
  /// What a variable stands for.
  enum Meaning: Hashable, Sendable {
    /// The value of a flag from a moment on, 0 for the start; to the end of treatment for fixed ones.
    case flag(String, moment: Int)
    /// Whether the therapist leaves this assignment out: no, then yes.
    case leavingOut(String)
  }

  /// A flag, as far as it matters here.
  struct Flag: Sendable {
    let id: String
    let kind: ProgramBundle.Flag.Kind
    let changes: ProgramBundle.Flag.Changes
  }

  /// How many moments there are, from 1.
  let moments: Int
  /// By variable.
  let meanings: [Meaning]
  /// By variable.
  let domains: [FlagDomain]
  /// For the diagrams, by variable.
  let variableDomains: [VariableDomain]
  private let flagIDs: [String]
  /// By flag, its variable at each moment.
  private let variablesOfFlag: [String: [Variable]]
  private let variablesOfAssignment: [String: Variable]

  /// The space for all conditions that will be asked about: they decide how numbers are split.
  ///
  /// `skippable` are the full ids of assignments. Of two flags with one id the first counts.
  init(flags: [Flag], skippable: [String] = [], conditions: [Condition], moments: Int = 1) {
    precondition(moments >= 1, "Treatment has a start.")
    var comparisons: [String: [Condition.Comparison]] = [:]
    for atom in conditions.flatMap(\.atoms) {
      if let comparison = atom.comparison { comparisons[atom.operand.text, default: []].append(comparison) }
    }
    var meanings: [Meaning] = []
    var domains: [FlagDomain] = []
    var variableDomains: [VariableDomain] = []
    func declare(_ meaning: Meaning, _ domain: FlagDomain, follows: Variable? = nil) -> Variable {
      meanings.append(meaning)
      domains.append(domain)
      variableDomains.append(VariableDomain(size: domain.count, follows: follows))
      return Variable(index: meanings.count - 1)
    }

    var variables: [String: [Variable]] = [:]
    var assignments: [String: Variable] = [:]
    var flagIDs: [String] = []
    for flag in flags where variables[flag.id] == nil {
      let domain = FlagDomain(flag.kind, comparedBy: comparisons[flag.id] ?? [])
      let variable = declare(.flag(flag.id, moment: 0), domain)
      variables[flag.id] = Array(repeating: variable, count: moments)
      flagIDs.append(flag.id)
    }
    for id in skippable where assignments[id] == nil { assignments[id] = declare(.leavingOut(id), .yesNo) }
    let changing = flags.filter { $0.changes == .anyTime }.map(\.id)
    for moment in 1..<moments {
      for id in flagIDs where changing.contains(id) {
        guard let before = variables[id]?[moment - 1] else { continue }
        let meaning = Meaning.flag(id, moment: moment)
        variables[id]?[moment] = declare(meaning, domains[before.index], follows: before)
      }
    }
    self.moments = moments
    self.meanings = meanings
    self.domains = domains
    self.variableDomains = variableDomains
    self.flagIDs = flagIDs
    variablesOfFlag = variables
    variablesOfAssignment = assignments
  }

  /// The variable that is a flag's value from a moment on; nil when there is no such flag.
  func variable(_ flag: String, at moment: Int = 0) -> Variable? { variablesOfFlag[flag]?[moment] }

  /// The variable that says whether an assignment is left out; nil when it may not be.
  func variable(leavingOut assignment: String) -> Variable? { variablesOfAssignment[assignment] }

  /// The variables of all flags at a moment, in the order of the program: what a profile is made of.
  func variables(at moment: Int = 0) -> [Variable] { flagIDs.compactMap { variable($0, at: moment) } }

  /// The variables that say what is left out.
  var skips: [Variable] { variablesOfAssignment.values.sorted() }
}

extension FlagSpace {
  /// A flag that gets another value in the course of treatment.
  struct Switch: Hashable, Sendable {
    let flag: String
    let value: FlagValue
    /// From 1: the boundary at which it switches.
    let moment: Int
  }

  /// A flag with its value.
  struct Setting: Hashable, Sendable {
    let flag: String
    let value: FlagValue
  }

  /// The value of every flag at a moment, in the order of the program; of a class of numbers the least.
  func profile(_ valuation: Valuation, at moment: Int = 0) -> [Setting] {
    flagIDs.compactMap { id in
      variable(id, at: moment).map { variable in
        Setting(flag: id, value: domains[variable.index].value(at: valuation[variable]))
      }
    }
  }

  /// The assignments that are left out, in the order in which they were given.
  func leftOut(_ valuation: Valuation) -> [String] {
    meanings.enumerated().compactMap { index, meaning in
      guard case .leavingOut(let id) = meaning, valuation.values[index] == 1 else { return nil }
      return id
    }
  }

  /// The flags that switch, in the order of moments and then of the program.
  func switches(_ valuation: Valuation) -> [Switch] {
    meanings.enumerated().compactMap { index, meaning in
      guard case .flag(let id, let moment) = meaning, let before = variableDomains[index].follows,
        valuation.values[index] != valuation[before]
      else { return nil }
      return Switch(flag: id, value: domains[index].value(at: valuation.values[index]), moment: moment)
    }
  }

  /// The same patient, who keeps the flags of the start.
  func withoutSwitches(_ valuation: Valuation) -> Valuation {
    var values = valuation.values
    for (index, domain) in variableDomains.enumerated() {
      if let before = domain.follows { values[index] = values[before.index] }
    }
    return Valuation(values: values)
  }

  /// The valuation of a patient whose flags never switch; nil when a flag has no value or one that it cannot have.
  func valuation(_ profile: [String: FlagValue], leavingOut: [String] = []) -> Valuation? {
    var values: [Int] = []
    for (index, meaning) in meanings.enumerated() {
      switch meaning {
      case .leavingOut(let id): values.append(leavingOut.contains(id) ? 1 : 0)
      case .flag(let id, _):
        guard let value = profile[id], let position = domains[index].position(of: value) else { return nil }
        values.append(position)
      }
    }
    return Valuation(values: values)
  }
}
