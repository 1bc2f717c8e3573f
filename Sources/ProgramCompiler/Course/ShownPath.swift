/// What must be so about a patient for a part to be shown: the conditions around it, and the options that were not taken.
struct ShownPath: Hashable, Sendable {
  private(set) var steps: [Step] = []

  /// One condition on the way to a part.
  struct Step: Sendable {
    let condition: Condition
    /// False for an earlier option of a choice, which must not hold.
    let mustHold: Bool
  }

  /// Always shown.
  static let always = ShownPath()

  /// The path to a part within, that carries `condition`.
  func adding(_ condition: Condition?) -> ShownPath {
    guard let condition else { return self }
    return adding(Step(condition: condition, mustHold: true))
  }

  /// The path to what is shown when an option is not taken.
  func without(_ condition: Condition?) -> ShownPath {
    guard let condition else { return self }
    return adding(Step(condition: condition, mustHold: false))
  }

  private func adding(_ step: Step) -> ShownPath {
    var longer = self
    longer.steps.append(step)
    return longer
  }

  var isAlways: Bool { steps.isEmpty }

  /// Paths through conditions with the same words are the same.
  static func == (a: ShownPath, b: ShownPath) -> Bool { a.steps.elementsEqual(b.steps, by: ==) }
  func hash(into hasher: inout Hasher) { for step in steps { hasher.combine(step) } }
}

extension ShownPath.Step: Hashable {
  static func == (a: Self, b: Self) -> Bool {
    a.mustHold == b.mustHold && a.condition.text == b.condition.text
  }
  func hash(into hasher: inout Hasher) {
    hasher.combine(mustHold)
    hasher.combine(condition.text)
  }
}

extension Patients {
  /// Who comes to a part along `path`, at a moment.
  func taking(_ path: ShownPath, at moment: Int = 0) throws(DiagramOverflow) -> Predicate {
    var who = Predicate.always
    for step in path.steps {
      let meeting = try meeting(step.condition, at: moment)
      who = try store.and(who, step.mustHold ? meeting : store.not(meeting))
    }
    return who
  }
}
