import ProgramBundle

/// A calculation over answers as the author wrote it, with the place of every word.
struct Formula: Sendable {
  let place: Place
  let root: Node

  indirect enum Node: Sendable {
    case number(ExactDecimal, Place)
    case answer(Reference)
    case operation(Expression.Operation, [Node], Place)

    /// The operations within each other.
    var depth: Int {
      switch self {
      case .number, .answer: 0
      case .operation(_, let inner, _): 1 + (inner.map(\.depth).max() ?? 0)
      }
    }

    /// The names in it, in the order of the text.
    var answers: [Reference] {
      switch self {
      case .number: []
      case .answer(let name): [name]
      case .operation(_, let inner, _): inner.flatMap(\.answers)
      }
    }
  }

  /// The most operations within each other: `a + b + c` has two. `sum(a, b, c)` has one, however many there are.
  static let mostDepth = 40

  /// The names of functions, as authors write them.
  static let functions: [(name: String, operation: Expression.Operation)] = [
    ("sum", .sum), ("mean", .mean), ("least", .min), ("most", .max), ("count", .count),
  ]
}
