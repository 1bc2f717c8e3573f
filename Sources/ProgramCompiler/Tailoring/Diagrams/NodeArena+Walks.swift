extension NodeArena {
  /// Marks `node` as met on this walk; false when it was met before.
  private mutating func meet(_ node: Int32) -> Bool {
    if visits[Int(node)] == walks { return false }
    visits[Int(node)] = walks
    return true
  }

  private mutating func beginWalk() {
    walks &+= 1
    if visits.count < words.count {
      visits.append(contentsOf: repeatElement(0, count: words.count - visits.count))
    }
  }

  /// The nodes of these diagrams, children before their parents, and their ends in ascending order.
  mutating func reach(from roots: [Int32]) -> (nodes: [Int32], ends: [Int32]) {
    beginWalk()
    var nodes: [Int32] = []
    var ends: Set<Int32> = []
    var waiting = roots
    while let node = waiting.popLast() {
      if node < 0 {
        ends.insert(node)
      } else if meet(node) {
        nodes.append(node)
        waiting.append(contentsOf: children(of: node))
      }
    }
    return (nodes.sorted(), ends.sorted())
  }

  /// The levels on which these functions depend.
  mutating func support(of roots: [Int32]) -> BitSet {
    var found = BitSet(capacity: sizes.count)
    for node in reach(from: roots).nodes { found.insert(Int(level(of: node))) }
    return found
  }

  /// The numbers that a function can be, ascending.
  mutating func values(of root: Int32) -> [Int] {
    reach(from: [root]).ends.filter { $0 != Self.none }.map { value(of: $0) }.sorted()
  }

  /// Whether the predicate can be true when the variable at each level has the value of `given` there, or any where that is
  /// negative.
  mutating func canHold(_ predicate: Int32, given: [Int32]) -> Bool {
    beginWalk()
    var waiting = [predicate]
    while let node = waiting.popLast() {
      if node == Self.always { return true }
      guard node >= 0, meet(node) else { continue }
      let level = level(of: node)
      if given[Int(level)] >= 0 {
        waiting.append(child(of: node, at: level, given[Int(level)]))
      } else {
        waiting.append(contentsOf: children(of: node))
      }
    }
    return false
  }

  /// For how many combinations of values of the variables at the levels in `counted` the predicate is true.
  ///
  /// It must depend on no others.
  mutating func count(_ predicate: Int32, over counted: BitSet) -> BigCount {
    let nodes = reach(from: [predicate]).nodes
    var counts: [BigCount] = []
    counts.reserveCapacity(nodes.count)
    for node in nodes {
      let level = level(of: node)
      precondition(counted.contains(Int(level)), "All variables of a predicate are counted.")
      var sum = BigCount.zero
      for child in children(of: node) {
        sum += count(child, from: level + 1, over: counted, counts, of: nodes)
      }
      counts.append(sum)
    }
    return count(predicate, from: 0, over: counted, counts, of: nodes)
  }

  /// The count of `node` over the levels from `level` on, where `counts` has that of each of `nodes` from its own.
  private func count(
    _ node: Int32, from level: Int32, over counted: BitSet, _ counts: [BigCount], of nodes: [Int32]
  ) -> BigCount {
    if node == Self.never { return .zero }
    var product = node == Self.always ? BigCount.one : counts[Self.position(of: node, in: nodes)]
    for skipped in level..<min(self.level(of: node), Int32(sizes.count)) where counted.contains(Int(skipped))
    {
      product *= UInt32(sizes[Int(skipped)])
    }
    return product
  }

  private static func position(of node: Int32, in nodes: [Int32]) -> Int {
    var (low, high) = (0, nodes.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
