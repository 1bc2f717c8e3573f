extension Condition {
  /// Whether the condition holds for a patient.
  ///
  /// A comparison with an answer that was not given does not hold, so `not` around it does. `is` and `in` on
  /// an answer of several choices hold when one of the choices matches. `and` and `or` look from first to
  /// last and stop when the outcome is known. Throws when a flag is not in the profile, or a comparison does
  /// not suit the kind of value.
  public func holds(
    for profile: Profile, answers: [AnswerReference: AnswerValue] = [:]
  ) throws(ConditionError) -> Bool {
    switch self {
    case .and(let args):
      for arg in args where try !arg.holds(for: profile, answers: answers) { return false }
      return true
    case .or(let args):
      for arg in args where try arg.holds(for: profile, answers: answers) { return true }
      return false
    case .not(let arg): return try !arg.holds(for: profile, answers: answers)
    case .flag(let id):
      guard case .boolean(let value) = try profile.value(of: id) else { throw .wrongKind(operand: id) }
      return value
    case .is(let operand, let value): return try operand.has(oneOf: [value], profile, answers)
    case .in(let operand, let values): return try operand.has(oneOf: values, profile, answers)
    case .atLeast(let operand, let value):
      return try operand.compare(with: value, profile, answers) { $0 >= 0 }
    case .atMost(let operand, let value):
      return try operand.compare(with: value, profile, answers) { $0 <= 0 }
    case .below(let operand, let value): return try operand.compare(with: value, profile, answers) { $0 < 0 }
    case .above(let operand, let value): return try operand.compare(with: value, profile, answers) { $0 > 0 }
    }
  }
}

extension Condition.Operand {
  /// The id of the flag, or the reference to the answer.
  public var name: String {
    switch self {
    case .flag(let id): id
    case .answer(let reference): reference.rawValue
    }
  }

  fileprivate func has(
    oneOf values: [FlagValue], _ profile: Profile, _ answers: [AnswerReference: AnswerValue]
  ) throws(ConditionError) -> Bool {
    var actual: [AnswerValue] = []
    switch self {
    case .flag(let id): actual = [AnswerValue(try profile.value(of: id))]
    case .answer(let reference):
      switch answers[reference] {
      case nil: return false
      case .choices(let ids): actual = ids.map(AnswerValue.choice)
      case let value?: actual = [value]
      }
    }
    for value in values {
      for one in actual {
        guard let isSame = one.equals(value) else { throw .wrongKind(operand: name) }
        if isSame { return true }
      }
    }
    return false
  }

  fileprivate func compare(
    with number: Int, _ profile: Profile, _ answers: [AnswerReference: AnswerValue], _ holds: (Int) -> Bool
  ) throws(ConditionError) -> Bool {
    let value: AnswerValue
    switch self {
    case .flag(let id): value = AnswerValue(try profile.value(of: id))
    case .answer(let reference):
      guard let answer = answers[reference] else { return false }
      value = answer
    }
    guard let sign = value.sign(against: number) else { throw .wrongKind(operand: name) }
    return holds(sign)
  }
}

extension AnswerValue {
  /// The value of a flag, to be compared as an answer is.
  fileprivate init(_ value: FlagValue) {
    switch value {
    case .boolean(let value): self = .boolean(value)
    case .choice(let value): self = .choice(value)
    case .number(let value): self = .number(value)
    }
  }

  /// Whether both are the same; nil when they are of different kinds.
  fileprivate func equals(_ value: FlagValue) -> Bool? {
    switch (self, value) {
    case (.boolean(let one), .boolean(let other)): one == other
    case (.choice(let one), .choice(let other)): one == other
    case (_, .number(let number)): sign(against: number).map { $0 == 0 }
    default: nil
    }
  }

  /// -1, 0 or 1 when the answer is less, equal or more than the number; nil when it is no number.
  fileprivate func sign(against number: Int) -> Int? {
    switch self {
    case .number(let value): (value > number ? 1 : 0) - (value < number ? 1 : 0)
    case .decimal(let value): value.sign(against: number)
    default: nil
    }
  }
}
