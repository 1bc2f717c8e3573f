/// A function over the variables of one `DiagramStore`; equal functions are equal values.
protocol Diagram: Hashable, Sendable {
  /// Its number in the store.
  var node: Int32 { get }
  init(node: Int32)
}

/// What is true for some valuations and false for others.
struct Predicate: Diagram {
  let node: Int32

  /// True for nobody.
  static let never = Predicate(node: NodeArena.never)
  /// True for everybody.
  static let always = Predicate(node: NodeArena.always)
}

/// A whole number for every valuation: seconds, or a count.
struct Amount: Diagram {
  let node: Int32

  /// Nothing, for everybody.
  static let zero = Amount(node: NodeArena.never)
  /// No number at all, for everybody: how a sum leaves out who does not count.
  static let none = Amount(node: NodeArena.none)
}
