/// What a pattern still needs, for messages and for carrying on after a mistake.
extension Derivatives {
  /// The attributes that `id` cannot do without: one entry for each, with its alternatives.
  mutating func missingAttributes(_ id: PatternID) -> [[Int]] {
    if afterStartTag(id) != .notAllowed { return [] }
    switch pool[id] {
    case .attribute(let number): return [[number]]
    case .group(let a, let b), .interleave(let a, let b):
      let first = missingAttributes(a)
      return first + missingAttributes(b)
    case .oneOrMore(let a): return missingAttributes(a)
    case .choice(let a, let b):
      let (x, y) = (missingAttributes(a), missingAttributes(b))
      if x.count == 1, y.count == 1 { return [(x[0] + y[0]).sorted()] }
      return y.isEmpty || (!x.isEmpty && x.count <= y.count) ? x : y
    case .empty, .notAllowed, .text, .list, .data, .value, .element: return []
    }
  }

  /// What is left once the start tag ends, as if the missing attributes were there.
  mutating func afterStartTagForgiving(_ id: PatternID) -> PatternID {
    let strict = afterStartTag(id)
    if strict != .notAllowed { return strict }
    switch pool[id] {
    case .attribute: return .empty
    case .choice(let a, let b):
      let (x, y) = (afterStartTagForgiving(a), afterStartTagForgiving(b))
      return pool.choice(x, y)
    case .group(let a, let b):
      let (x, y) = (afterStartTagForgiving(a), afterStartTagForgiving(b))
      return pool.group(x, y)
    case .interleave(let a, let b):
      let (x, y) = (afterStartTagForgiving(a), afterStartTagForgiving(b))
      return pool.interleave(x, y)
    case .oneOrMore(let a):
      let x = afterStartTagForgiving(a)
      return pool.oneOrMore(x)
    case .empty, .notAllowed, .text, .list, .data, .value, .element: return strict
    }
  }

  /// The children that must be put in before `name` can stand, fewest first found; nil where none helps.
  mutating func childrenMissing(before name: NameID, in id: PatternID, of element: Int) -> [NameID]? {
    shortest(from: id, of: element) { derivatives, rest in derivatives.afterChild(rest, name) != .notAllowed }
  }

  /// The children that must be added before the element can end; nil where none helps.
  mutating func childrenMissing(atEndOf id: PatternID, of element: Int) -> [NameID]? {
    shortest(from: id, of: element) { derivatives, rest in derivatives.isNullable(rest) }
  }

  /// At most this many children are thought of as forgotten at one place: a program needs eight.
  private static var mostMissing: Int { 12 }

  private mutating func shortest(
    from start: PatternID, of element: Int, until done: (inout Derivatives, PatternID) -> Bool
  ) -> [NameID]? {
    var seen: Set<PatternID> = [start]
    var front: [(pattern: PatternID, path: [NameID])] = [(start, [])]
    while !front.isEmpty {
      var next: [(pattern: PatternID, path: [NameID])] = []
      for (pattern, path) in front {
        if done(&self, pattern) { return path }
        guard path.count < Self.mostMissing else { continue }
        for name in nextChildren(pattern, of: element) {
          let rest = afterChild(pattern, name)
          if seen.insert(rest).inserted { next.append((rest, path + [name])) }
        }
      }
      front = next
    }
    return nil
  }
}
