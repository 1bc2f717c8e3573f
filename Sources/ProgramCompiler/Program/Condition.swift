/// A condition as the author wrote it, with the place of every word.
struct Condition: Sendable {
  /// The whole condition.
  let place: Place
  /// Its words with one space between them: equal texts mean the same.
  let text: String
  let root: Node
  /// Where the words of each comparison stand (`at least`), by the place of its operand.
  let signs: [Place: Place]

  indirect enum Node: Sendable {
    case and([Node])
    case or([Node])
    case not(Node)
    /// A yes/no flag on its own.
    case flag(Reference)
    case compare(Reference, Comparison)
  }

  /// What an operand is compared with; values are as written.
  enum Comparison: Sendable {
    case equal(Reference)
    case notEqual(Reference)
    case oneOf([Reference])
    case atLeast(Reference)
    case atMost(Reference)
    case below(Reference)
    case above(Reference)

    /// The values compared with.
    var values: [Reference] {
      switch self {
      case .equal(let value), .notEqual(let value), .atLeast(let value), .atMost(let value),
        .below(let value),
        .above(let value):
        [value]
      case .oneOf(let values): values
      }
    }

    /// Whether only numbers can be compared so.
    var isOrder: Bool {
      switch self {
      case .equal, .notEqual, .oneOf: false
      case .atLeast, .atMost, .below, .above: true
      }
    }
  }

  /// A comparison or yes/no flag, wherever it stands in the condition.
  struct Atom: Sendable {
    let operand: Reference
    /// Nil for a yes/no flag on its own.
    let comparison: Comparison?
    /// Where the words of the comparison stand.
    let sign: Place?
  }

  /// Its words as a sentence can quote them: cut off where they are many.
  var quoted: String {
    let words = text.replacing("( ", with: "(").replacing(" )", with: ")").replacing(" ,", with: ",")
    return words.count <= Self.mostQuoted ? words : words.prefix(Self.mostQuoted - 1) + "…"
  }

  /// Characters of a condition within a sentence: a line, as findings are printed.
  private static let mostQuoted = 80

  /// Every atom, in the order of the text.
  var atoms: [Atom] { atoms(of: root) }

  private func atoms(of node: Node) -> [Atom] {
    switch node {
    case .and(let nodes), .or(let nodes): nodes.flatMap(atoms)
    case .not(let inner): atoms(of: inner)
    case .flag(let operand): [Atom(operand: operand, comparison: nil, sign: nil)]
    case .compare(let operand, let comparison):
      [Atom(operand: operand, comparison: comparison, sign: signs[operand.place])]
    }
  }
}
