import ProgramBundle

/// Whether a condition's operands exist and are compared with values that they can have.
struct ConditionTyping {
  /// What an operand's values are.
  enum ValueType {
    case yesNo
    case choice([String])
    case number(ClosedRange<Int>?)
    /// Something that conditions cannot look at.
    case other
  }

  /// Something that is wrong at one word of a condition.
  enum Problem {
    case unknown(Reference)
    /// A flag with values that stands alone.
    case needsComparison(Reference, ValueType)
    /// A yes/no flag that is compared.
    case needsNoComparison(Condition.Atom)
    /// Compared as a number, though it is none; the place of the words that compare.
    case wrongKind(Place, operand: Reference, ValueType)
    /// A number compared with something else.
    case notNumber(Reference, operand: Reference, ValueType)
    /// A value that the operand cannot have.
    case impossible(Reference, operand: Reference, ValueType)
  }

  /// The problems of one condition, in the order of the text; `type` gives nil for operands there are not.
  static func problems(in condition: Condition, type: (Reference) -> ValueType?) -> [Problem] {
    condition.atoms.flatMap { atom -> [Problem] in
      guard let own = type(atom.operand) else { return [.unknown(atom.operand)] }
      return problems(of: atom, own)
    }
  }

  private static func problems(of atom: Condition.Atom, _ type: ValueType) -> [Problem] {
    guard let comparison = atom.comparison else {
      if case .yesNo = type { return [] }
      return [.needsComparison(atom.operand, type)]
    }
    switch type {
    case .yesNo: return [.needsNoComparison(atom)]
    case .other: return [.wrongKind(atom.operand.place, operand: atom.operand, type)]
    case .choice(let values):
      if comparison.isOrder {
        return [.wrongKind(atom.sign ?? atom.operand.place, operand: atom.operand, type)]
      }
      // A value that the flag itself misspells is a finding there.
      return comparison.values.filter { value in
        !values.contains(value.text) && !values.contains { IDRule.repaired($0) == value.text }
      }
      .map { .impossible($0, operand: atom.operand, type) }
    case .number(let range):
      return comparison.values.compactMap { value -> Problem? in
        guard let number = Int(value.text.plain) else {
          return .notNumber(value, operand: atom.operand, type)
        }
        return range?.contains(number) ?? true ? nil : .impossible(value, operand: atom.operand, type)
      }
    }
  }
}

extension ConditionTyping.ValueType {
  init(_ kind: ProgramBundle.Flag.Kind) {
    switch kind {
    case .boolean: self = .yesNo
    case .choice(let values): self = .choice(values)
    case .number(let from, let to): self = .number(from < to ? from...to : nil)
    }
  }

  init(_ kind: Symbols.Answer.Kind) {
    switch kind {
    case .number(let range): self = .number(range)
    case .choice(let ids), .choices(let ids): self = .choice(ids)
    case .allocation, .rows, .other: self = .other
    }
  }

  /// The values in words.
  var words: Wording {
    switch self {
    case .yesNo: return Wording(nl: "ja of nee", en: "yes or no")
    case .choice(let values): return Wording.list(values)
    case .number(let range):
      guard let range else { return Wording(nl: "een getal", en: "a number") }
      return Wording(
        nl: "een getal van \(range.lowerBound) tot en met \(range.upperBound)",
        en: "a number from \(range.lowerBound) to \(range.upperBound)")
    case .other: return Wording(nl: "tekst", en: "text")
    }
  }
}

extension FileContext {
  /// Every condition on flags, with the id of the part it stands on.
  var flagConditions: [(condition: Condition, owner: String)] {
    inventory.parts.compactMap { part, site in part.when.map { ($0, site.owner) } }
      + (inventory.content.program.map { program in
        program.constraints.compactMap(\.condition).map { ($0, program.id.text) }
      } ?? [])
  }

  /// What is wrong with conditions on flags and on answers, with the id of the part it stands on.
  var conditionProblems: [(problem: ConditionTyping.Problem, owner: String)] {
    let flags = flagConditions.flatMap { condition, owner in
      ConditionTyping.problems(in: condition) { symbols.flags[$0.text].map { .init($0.kind) } }
        .map { ($0, owner) }
    }
    let alerts = (inventory.content.program?.safety.alerts ?? []).flatMap { alert in
      (alert.condition.map { condition in
        // An answer that is not there is a reference to nothing, which is checked as such.
        ConditionTyping.problems(in: condition) {
          symbols.answers[$0.text].map { .init($0.kind) }
        }
      } ?? []).map { ($0, "safety") }
    }
    return flags + alerts
  }
}
