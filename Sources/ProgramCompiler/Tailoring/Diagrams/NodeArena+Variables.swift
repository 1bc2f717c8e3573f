extension NodeArena {
  /// The predicate that the variable at `level` has one of these values.
  mutating func test(_ level: Int32, _ isIn: (Int) -> Bool) throws(DiagramOverflow) -> Int32 {
    for value in 0..<Int(sizes[Int(level)]) { pending.append(isIn(value) ? Self.always : Self.never) }
    return try node(at: level)
  }

  /// What becomes of `f` where the variable at `target` has the value `chosen`.
  mutating func fix(_ f: Int32, _ target: Int32, _ chosen: Int32) throws(DiagramOverflow) -> Int32 {
    let level = level(of: f)
    if level >= target { return child(of: f, at: target, chosen) }
    if let known = computed.answer(.fix, f, target, chosen) { return known }
    try step(at: level)
    for value in 0..<sizes[Int(level)] {
      pending.append(try fix(child(of: f, at: level, value), target, chosen))
    }
    let result = try node(at: level)
    computed.remember(.fix, f, target, chosen, result)
    return result
  }

  /// The outcomes for all values of the variables in the set with the number `set`, taken together.
  ///
  /// With `someValue` whether one of them is true, with `everyValue` whether all are, and the most or the least of those
  /// that are numbers.
  mutating func gather(_ operation: Operation, _ f: Int32, _ set: Int32) throws(DiagramOverflow) -> Int32 {
    if f < 0 { return f }
    if let known = computed.answer(operation, f, set, 0) { return known }
    let level = level(of: f)
    try step(at: level)
    let result: Int32
    if sets[Int(set)].contains(Int(level)) {
      var gathered = try gather(operation, child(of: f, at: level, 0), set)
      for value in 1..<sizes[Int(level)] {
        let next = try gather(operation, child(of: f, at: level, value), set)
        gathered = try combine(operation.joining, gathered, next)
      }
      result = gathered
    } else {
      for value in 0..<sizes[Int(level)] {
        pending.append(try gather(operation, child(of: f, at: level, value), set))
      }
      result = try node(at: level)
    }
    computed.remember(operation, f, set, 0, result)
    return result
  }

  /// The number by which `gather` knows a set of levels.
  mutating func number(of set: BitSet) -> Int32 {
    if let known = setNumbers[set] { return known }
    sets.append(set)
    setNumbers[set] = Int32(sets.count - 1)
    return Int32(sets.count - 1)
  }

  /// `f` with the variable at each level replaced, all at once, by that at `renamings[renaming]` of the level.
  mutating func rename(_ f: Int32, _ renaming: Int32) throws(DiagramOverflow) -> Int32 {
    if f < 0 { return f }
    if let known = computed.answer(.rename, f, renaming, 0) { return known }
    let level = level(of: f)
    try step(at: level)
    let target = renamings[Int(renaming)][Int(level)]
    var isAbove = true
    for value in 0..<sizes[Int(level)] {
      let child = try rename(child(of: f, at: level, value), renaming)
      isAbove = isAbove && target < self.level(of: child)
      pending.append(child)
    }
    let result: Int32
    if isAbove {
      result = try node(at: target)
    } else {
      let children = Array(pending.suffix(Int(sizes[Int(level)])))
      pending.removeLast(children.count)
      var chosen = children[0]
      for value in 1..<children.count {
        chosen = try choose(try test(target) { $0 == value }, children[value], chosen)
      }
      result = chosen
    }
    computed.remember(.rename, f, renaming, 0, result)
    return result
  }

  /// The number by which `rename` knows a renaming.
  mutating func number(of renaming: [Int32]) -> Int32 {
    if let known = renamingNumbers[renaming] { return known }
    renamings.append(renaming)
    renamingNumbers[renaming] = Int32(renamings.count - 1)
    return Int32(renamings.count - 1)
  }
}

extension NodeArena.Operation {
  /// How `gather` takes two outcomes together.
  fileprivate var joining: NodeArena.Operation {
    switch self {
    case .someValue: .or
    case .everyValue: .and
    case .mostOverValues: .max
    case .leastOverValues: .min
    default: preconditionFailure("Only four operations gather.")
    }
  }
}
