/// How large the diagrams of one analysis may grow before it is given up.
struct DiagramLimits: Sendable {
  /// The most children over all nodes of a store.
  ///
  /// A node of a yes/no variable has two and takes 28 to 36 bytes with its place in the tables, so that a full
  /// store stays under 200 MB: a whole proof has 500 MB.
  var mostChildren = 1 << 23
  /// The most steps of one operation that are not answered from the table of earlier answers.
  ///
  /// The table forgets, so a bound on nodes alone would not bound the time. A step takes about 60 ns.
  var mostSteps = 1 << 25
  /// The most of such steps over all operations of a store: half a minute.
  var mostStepsInAll = 1 << 29

  /// The limits of every proof.
  static let standard = DiagramLimits()
}

/// An analysis that would take more room or time than `DiagramLimits` allows.
struct DiagramOverflow: Error, Hashable, Sendable {
  /// The variables at which the function that was being made branches most, in the order of declaration: those that
  /// entangle.
  let entangled: [Variable]

  /// How many variables an overflow names at most: what a person can look into at once.
  static let mostEntangled = 8
}
