/// A calculation over answers, as a tree.
///
/// In JSON `{"op":"number","value":"0.5"}`, `{"op":"answer","answer":"energy-points.points"}`, and every other
/// operation as `{"op":"add","args":[…]}`. An answer that has several values (rows, an allocation, the entries
/// of a diary) gives all of them to `sum`, `mean`, `min`, `max` and `count`; answers not given are left out.
public indirect enum Expression: Sendable, Hashable {
  /// A number.
  case number(ExactDecimal)
  /// An answer of the patient, or the points of a question.
  case answer(AnswerReference)
  /// An operation on other calculations, in order.
  case operation(Operation, [Expression])

  /// What a calculation does with its arguments.
  public enum Operation: String, Sendable, Hashable, Codable, CaseIterable {
    /// The first plus the second.
    case add
    /// The first minus the second.
    case subtract
    /// The first times the second.
    case multiply
    /// The first divided by the second; dividing by zero gives no result.
    case divide
    /// Everything added up; of nothing that is zero.
    case sum
    /// The sum divided by the count; of nothing there is no result.
    case mean
    /// The least; of nothing there is no result.
    case min
    /// The most; of nothing there is no result.
    case max
    /// How many values were given.
    case count

    /// Whether it has exactly two arguments; the others have one or more.
    public var takesTwo: Bool {
      switch self {
      case .add, .subtract, .multiply, .divide: true
      case .sum, .mean, .min, .max, .count: false
      }
    }
  }
}

extension Expression: Codable {
  private enum Key: String, CodingKey { case op, value, answer, args }

  /// Decodes a node and what is below it.
  public init(from decoder: any Decoder) throws {
    let node = try decoder.container(keyedBy: Key.self)
    switch try node.decode(String.self, forKey: .op) {
    case "number": self = .number(try node.decode(ExactDecimal.self, forKey: .value))
    case "answer": self = .answer(try node.decode(AnswerReference.self, forKey: .answer))
    default:
      let operation = try node.decode(Operation.self, forKey: .op)
      let args = try node.decode([Expression].self, forKey: .args)
      guard operation.takesTwo ? args.count == 2 : !args.isEmpty else {
        throw DecodingError.dataCorruptedError(forKey: .args, in: node, debugDescription: "wrong count")
      }
      self = .operation(operation, args)
    }
  }

  /// Encodes the node and what is below it.
  public func encode(to encoder: any Encoder) throws {
    var node = encoder.container(keyedBy: Key.self)
    switch self {
    case .number(let value):
      try node.encode("number", forKey: .op)
      try node.encode(value, forKey: .value)
    case .answer(let reference):
      try node.encode("answer", forKey: .op)
      try node.encode(reference, forKey: .answer)
    case .operation(let operation, let args):
      try node.encode(operation, forKey: .op)
      try node.encode(args, forKey: .args)
    }
  }
}
