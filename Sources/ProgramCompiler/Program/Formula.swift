import ProgramBundle

/// A calculation over answers as the author wrote it, with the place of every word.
struct Formula: Sendable {
  let place: Place
  let root: Node

  indirect enum Node: Sendable {
    case number(ExactDecimal, Place)
    case answer(Reference)
    case operation(Expression.Operation, [Node], Place)

    /// The names in it, in the order of the text.
    var answers: [Reference] {
      switch self {
      case .number: []
      case .answer(let name): [name]
      case .operation(_, let inner, _): inner.flatMap(\.answers)
      }
    }
  }

  /// The deepest calculation, in levels of the bundle's JSON; `MarkupBounds.layers` counts on it.
  static let mostDepth = 32

  /// The names of functions, as authors write them.
  static let functions: [(name: String, operation: Expression.Operation)] = [
    ("sum", .sum), ("mean", .mean), ("least", .min), ("most", .max), ("count", .count),
  ]
}

extension Formula.Node {
  /// One term of a sum, and whether it is taken off.
  typealias Term = (node: Formula.Node, isSubtracted: Bool)

  /// The terms of a sum in the order of the text, `a - b + c`; only itself where it is none.
  var terms: [Term] {
    var terms: [Term] = []
    var rest = self
    while case .operation(let operation, let sides, _) = rest, operation == .add || operation == .subtract {
      terms.append((sides[1], operation == .subtract))
      rest = sides[0]
    }
    return [(rest, false)] + terms.reversed()
  }

  /// How many levels it takes in the bundle's JSON: an operation is an object with a list, and a sum is halved until one
  /// term is left.
  var depth: Int {
    let terms = terms
    if terms.count > 1 {
      let halvings = Int.bitWidth - (terms.count - 1).leadingZeroBitCount
      return 2 * halvings + (terms.map(\.node.depth).max() ?? 0)
    }
    switch self {
    case .number, .answer: return 1
    case .operation(_, let inner, _): return 2 + (inner.map(\.depth).max() ?? 0)
    }
  }
}
