extension NodeArena {
  /// What is remembered of steps: operations on nodes, levels, sets and renamings.
  enum Operation: UInt32 {
    case and, or, xor
    case add, multiply, max, min
    /// Whether both have the same number, or the first the greater; false where one has none.
    case equal, greater
    case choose
    case fix
    case overlap, escape
    /// Over all values of a set of variables.
    case someValue, everyValue, mostOverValues, leastOverValues
    case rename

    fileprivate var isSymmetric: Bool {
      switch self {
      case .and, .or, .xor, .add, .multiply, .max, .min, .equal: true
      default: false
      }
    }
  }

  /// An operation with two operands, at every end.
  mutating func combine(_ operation: Operation, _ a: Int32, _ b: Int32) throws(DiagramOverflow) -> Int32 {
    if let known = plain(operation, a, b) { return known }
    if a < 0, b < 0 { return atEnds(operation, a, b) }
    let (a, b) = operation.isSymmetric && b < a ? (b, a) : (a, b)
    if let known = computed.answer(operation, a, b, 0) { return known }
    let level = Swift.min(level(of: a), level(of: b))
    try step(at: level)
    for value in 0..<sizes[Int(level)] {
      pending.append(try combine(operation, child(of: a, at: level, value), child(of: b, at: level, value)))
    }
    let result = try node(at: level)
    computed.remember(operation, a, b, 0, result)
    return result
  }

  /// The outcome that can be seen without looking below `a` and `b`.
  private func plain(_ operation: Operation, _ a: Int32, _ b: Int32) -> Int32? {
    switch operation {
    case .and:
      if a == Self.never || b == Self.never { return Self.never }
      if a == Self.always || a == b { return b }
      return b == Self.always ? a : nil
    case .or:
      if a == Self.always || b == Self.always { return Self.always }
      if a == Self.never || a == b { return b }
      return b == Self.never ? a : nil
    case .xor:
      if a == b { return Self.never }
      return a == Self.never ? b : b == Self.never ? a : nil
    case .add:
      if a == Self.none || b == Self.none { return Self.none }
      // False is the number 0.
      return a == Self.never ? b : b == Self.never ? a : nil
    case .multiply:
      if a == Self.none || b == Self.none { return Self.none }
      return a == Self.always ? b : b == Self.always ? a : nil
    case .max, .min:
      if a == Self.none || a == b { return b }
      return b == Self.none ? a : nil
    case .equal, .greater:
      return a == Self.none || b == Self.none ? Self.never : nil
    default:
      preconditionFailure("Only operations with two operands are combined.")
    }
  }

  private mutating func atEnds(_ operation: Operation, _ a: Int32, _ b: Int32) -> Int32 {
    let (one, other) = (value(of: a), value(of: b))
    switch operation {
    case .add: return end(one + other)
    case .multiply: return end(one * other)
    case .max: return one > other ? a : b
    case .min: return one < other ? a : b
    case .equal: return one == other ? Self.always : Self.never
    case .greater: return one > other ? Self.always : Self.never
    default: return one != other ? Self.always : Self.never
    }
  }

  /// `yes` where `condition` is true, and `no` where it is false.
  mutating func choose(_ condition: Int32, _ yes: Int32, _ no: Int32) throws(DiagramOverflow) -> Int32 {
    if condition == Self.always || yes == no { return yes }
    if condition == Self.never { return no }
    if yes == Self.always, no == Self.never { return condition }
    if let known = computed.answer(.choose, condition, yes, no) { return known }
    let level = Swift.min(level(of: condition), level(of: yes), level(of: no))
    try step(at: level)
    for value in 0..<sizes[Int(level)] {
      pending.append(
        try choose(
          child(of: condition, at: level, value), child(of: yes, at: level, value),
          child(of: no, at: level, value)))
    }
    let result = try node(at: level)
    computed.remember(.choose, condition, yes, no, result)
    return result
  }

  /// Whether `a` is true somewhere where `b` is true too (`overlap`) or where `b` is false (`escape`); makes no nodes.
  mutating func meets(_ operation: Operation, _ a: Int32, _ b: Int32) throws(DiagramOverflow) -> Bool {
    let (full, empty) =
      operation == .overlap ? (Self.always, Self.never) : (Self.never, Self.always)
    // A reduced predicate that is not the end `never` is true somewhere, and dually.
    if a == Self.never || b == empty { return false }
    if a == Self.always || b == full { return true }
    if a == b { return operation == .overlap }
    if let known = computed.answer(operation, a, b, 0) { return known == Self.always }
    let level = Swift.min(level(of: a), level(of: b))
    try step(at: level)
    var meets = false
    for value in 0..<sizes[Int(level)] where !meets {
      meets = try self.meets(operation, child(of: a, at: level, value), child(of: b, at: level, value))
    }
    computed.remember(operation, a, b, 0, meets ? Self.always : Self.never)
    return meets
  }
}
