/// How large the diagrams of one analysis may grow before it is given up.
struct DiagramLimits: Sendable {
  /// The most numbers of 32 bits in which the nodes of a store are kept: one for a node, and one for each of its children.
  ///
  /// Four million nodes of yes/no variables: some 200 MB with all tables (measured), of the 500 MB of a whole proof.
  var mostWords = 3 << 22
  /// The most steps of one operation that are not answered from the table of earlier answers.
  ///
  /// The table forgets, so a bound on nodes alone would not bound the time. A step takes 0.1 µs in a small store and 0.5 µs
  /// in a full one (measured), so that an operation is given up after four seconds at most.
  var mostSteps = 1 << 23
  /// The most of such steps over all operations of a store: half a minute at most.
  var mostStepsInAll = 1 << 26

  /// The limits of every proof.
  static let standard = DiagramLimits()
  /// The limits of the constraints by themselves: they come back in the proof of every file.
  ///
  /// A hundred flags of which constraints tie most to one shortly before take some thousands of numbers (measured).
  static let ofConstraints = DiagramLimits(mostWords: 1 << 20, mostSteps: 1 << 20, mostStepsInAll: 1 << 22)
}

/// An analysis that would take more room or time than `DiagramLimits` allows.
struct DiagramOverflow: Error, Hashable, Sendable {
  /// The variables at which the function that was being made branches most, in the order of declaration: those that
  /// entangle. Of variables that follow another, that one.
  let entangled: [Variable]

  /// How many variables an overflow names at most: what a person can look into at once.
  static let mostEntangled = 8
}
