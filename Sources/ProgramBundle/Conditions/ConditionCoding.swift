extension Condition: Codable {
  private enum Key: String, CodingKey { case op, args, arg, flag, answer, value, values }

  /// Decodes a node and what is below it.
  public init(from decoder: any Decoder) throws {
    let node = try decoder.container(keyedBy: Key.self)
    switch try node.decode(Operator.self, forKey: .op) {
    case .and: self = .and(try node.decode([Condition].self, forKey: .args))
    case .or: self = .or(try node.decode([Condition].self, forKey: .args))
    case .not: self = .not(try node.decode(Condition.self, forKey: .arg))
    case .flag: self = .flag(try node.decode(String.self, forKey: .flag))
    case .is: self = .is(try Self.operand(node), try node.decode(FlagValue.self, forKey: .value))
    case .in: self = .in(try Self.operand(node), try node.decode([FlagValue].self, forKey: .values))
    case .atLeast: self = .atLeast(try Self.operand(node), try node.decode(Int.self, forKey: .value))
    case .atMost: self = .atMost(try Self.operand(node), try node.decode(Int.self, forKey: .value))
    case .below: self = .below(try Self.operand(node), try node.decode(Int.self, forKey: .value))
    case .above: self = .above(try Self.operand(node), try node.decode(Int.self, forKey: .value))
    }
    if self.op == .flag || operand != nil { ReferenceRecorder.of(decoder)?.use(comparison: self) }
  }

  private static func operand(_ node: KeyedDecodingContainer<Key>) throws -> Operand {
    guard node.contains(.answer) else { return .flag(try node.decode(String.self, forKey: .flag)) }
    return .answer(try node.decode(AnswerReference.self, forKey: .answer))
  }

  /// Encodes the node and what is below it.
  public func encode(to encoder: any Encoder) throws {
    var node = encoder.container(keyedBy: Key.self)
    switch self {
    case .and(let args): try node.encode(args, forKey: .args)
    case .or(let args): try node.encode(args, forKey: .args)
    case .not(let arg): try node.encode(arg, forKey: .arg)
    case .flag(let id): try node.encode(id, forKey: .flag)
    case .is(_, let value): try node.encode(value, forKey: .value)
    case .in(_, let values): try node.encode(values, forKey: .values)
    case .atLeast(_, let value), .atMost(_, let value), .below(_, let value), .above(_, let value):
      try node.encode(value, forKey: .value)
    }
    try node.encode(op, forKey: .op)
    switch operand {
    case .flag(let id): try node.encode(id, forKey: .flag)
    case .answer(let reference): try node.encode(reference, forKey: .answer)
    case nil: break
    }
  }

  /// The word that stands as `op` in JSON.
  public var op: Operator {
    switch self {
    case .and: .and
    case .or: .or
    case .not: .not
    case .flag: .flag
    case .is: .is
    case .in: .in
    case .atLeast: .atLeast
    case .atMost: .atMost
    case .below: .below
    case .above: .above
    }
  }

  /// What a comparison looks at; nil for `and`, `or`, `not` and `flag`.
  public var operand: Operand? {
    switch self {
    case .and, .or, .not, .flag: nil
    case .is(let operand, _), .in(let operand, _), .atLeast(let operand, _), .atMost(let operand, _),
      .below(let operand, _), .above(let operand, _):
      operand
    }
  }
}
