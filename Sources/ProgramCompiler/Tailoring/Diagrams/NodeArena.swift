/// The nodes of all diagrams of one analysis, in flat arrays.
///
/// A node asks for the variable at its level and has a child for each value. Nodes have numbers from 0, in the order
/// in which they were made, so that children come before their parents. A negative number is an end: `~number` is
/// the position of its value in `ends`. No node has all its children the same and no two nodes are alike, so that
/// equal functions have equal numbers (Bryant, *Graph-based algorithms for Boolean function manipulation*, 1986;
/// with more than two values Srinivasan and others, ICCAD 1990; with numbers at the ends Bahar and others, ICCAD
/// 1993). False and true are the numbers 0 and 1.
struct NodeArena: ~Copyable {
  /// How many values the variable at each level has.
  let sizes: [Int32]
  let order: VariableOrder
  private let limits: DiagramLimits

  private var levels: [Int32] = []
  /// Where the children of each node begin.
  private var starts: [Int32] = []
  private var children: [Int32] = []
  /// Node numbers by hash, with linear probing; -1 where there is none.
  private var slots: [Int32] = Array(repeating: -1, count: 1 << 8)
  private var ends = EndTable()

  /// The children that wait for their node, the innermost last.
  var pending: [Int32] = []
  var computed = ComputedTable()
  /// Sets of levels and renamings by number, to be operands.
  var sets: [BitSet] = []
  var setNumbers: [BitSet: Int32] = [:]
  var renamings: [[Int32]] = []
  var renamingNumbers: [[Int32]: Int32] = [:]
  /// In which walk each node was last met.
  var visits: [UInt32] = []
  var walks: UInt32 = 0

  /// Steps of the operation at hand, and by level.
  private var steps = 0
  private var stepsAtLevel: [Int]
  private var stepsInAll = 0
  /// When the operation at hand began.
  private var beginning = Mark(nodes: 0, children: 0, ends: 0)

  static let never: Int32 = ~0
  static let always: Int32 = ~1
  /// The end without a number.
  static let none: Int32 = ~2
  private static let noNumber = Int.min
  /// The level of ends, below all others.
  static let endLevel = Int32.max

  init(domains: [VariableDomain], order: VariableOrder, limits: DiagramLimits) {
    sizes = order.variables.map { Int32(domains[$0.index].size) }
    self.order = order
    self.limits = limits
    stepsAtLevel = Array(repeating: 0, count: domains.count)
    for value in [0, 1, Self.noNumber] { _ = ends.position(of: value) }
  }

  /// How many nodes there are.
  var count: Int { levels.count }

  func level(of node: Int32) -> Int32 { node < 0 ? Self.endLevel : levels[Int(node)] }

  /// What becomes of `node` when the variable at `level`, which is not below it, has the value `value`.
  func child(of node: Int32, at level: Int32, _ value: Int32) -> Int32 {
    guard node >= 0, levels[Int(node)] == level else { return node }
    return children[Int(starts[Int(node)] + value)]
  }

  /// The child for each value; only of nodes that are no ends.
  func children(of node: Int32) -> ArraySlice<Int32> {
    let start = Int(starts[Int(node)])
    return children[start..<start + Int(sizes[Int(levels[Int(node)])])]
  }

  /// The number at an end that has one.
  func value(of end: Int32) -> Int { ends.values[Int(~end)] }

  /// The end with this number.
  mutating func end(_ value: Int) -> Int32 {
    precondition(value != Self.noNumber, "The least of all numbers stands for none.")
    return ~ends.position(of: value)
  }

  /// The node at `level` of which the children are the last of `pending`, from where they are taken.
  mutating func node(at level: Int32) throws(DiagramOverflow) -> Int32 {
    let size = Int(sizes[Int(level)])
    let first = pending.count - size
    defer { pending.removeLast(size) }
    if hasOneChild(from: first) { return pending[first] }
    var slot = hash(level, pending[first...]) & (slots.count - 1)
    while slots[slot] >= 0 {
      if matches(slots[slot], level, from: first) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard children.count + size <= limits.mostChildren else { throw overflow() }
    let made = Int32(levels.count)
    levels.append(level)
    starts.append(Int32(children.count))
    children.append(contentsOf: pending[first...])
    slots[slot] = made
    if levels.count * 2 > slots.count { growSlots() }
    return made
  }

  private func hasOneChild(from first: Int) -> Bool {
    for position in first + 1..<pending.count where pending[position] != pending[first] { return false }
    return true
  }

  private func matches(_ node: Int32, _ level: Int32, from first: Int) -> Bool {
    guard levels[Int(node)] == level else { return false }
    let start = Int(starts[Int(node)]) - first
    for position in first..<pending.count where children[start + position] != pending[position] {
      return false
    }
    return true
  }

  private func hash(_ level: Int32, _ children: ArraySlice<Int32>) -> Int {
    var hash = UInt64(UInt32(bitPattern: level)) &* 0x9E37_79B9_7F4A_7C15
    for child in children {
      hash = (hash ^ UInt64(UInt32(bitPattern: child))) &* 0xBF58_476D_1CE4_E5B9
      hash ^= hash >> 29
    }
    return Int(truncatingIfNeeded: hash >> 20 & 0x7FFF_FFFF)
  }

  private mutating func growSlots() {
    slots = Array(repeating: -1, count: slots.count * 4)
    for node in 0..<Int32(levels.count) {
      var slot = hash(levels[Int(node)], children(of: node)) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = node
    }
    computed.grow(for: levels.count)
  }
}

extension NodeArena {
  /// Starts an operation: its steps are counted from here.
  mutating func begin() {
    pending.removeAll(keepingCapacity: true)
    beginning = mark
    guard steps > 0 else { return }
    steps = 0
    for level in stepsAtLevel.indices { stepsAtLevel[level] = 0 }
  }

  /// Counts a step at a level that was not answered by an earlier one.
  mutating func step(at level: Int32) throws(DiagramOverflow) {
    steps += 1
    stepsInAll += 1
    stepsAtLevel[Int(level)] += 1
    if steps > limits.mostSteps || stepsInAll > limits.mostStepsInAll { throw overflow() }
  }

  /// Gives the operation at hand up, takes away what it made, and names the variables at which it took the most steps.
  private mutating func overflow() -> DiagramOverflow {
    release(to: beginning)
    let most = stepsAtLevel.indices.filter { stepsAtLevel[$0] > 0 }
      .sorted { (-stepsAtLevel[$0], $0) < (-stepsAtLevel[$1], $1) }.prefix(DiagramOverflow.mostEntangled)
    return DiagramOverflow(entangled: most.map { order.variables[$0] }.sorted())
  }

  /// A point in time to go back to.
  struct Mark {
    fileprivate let nodes: Int
    fileprivate let children: Int
    fileprivate let ends: Int
  }

  /// Now.
  var mark: Mark { Mark(nodes: levels.count, children: children.count, ends: ends.values.count) }

  /// Takes away every node made after `mark`; nothing may refer to one any more.
  mutating func release(to mark: Mark) {
    guard mark.nodes < levels.count || mark.ends < ends.values.count else { return }
    // The last that came is the first to go, so that no probe ever passes over a hole.
    for node in (Int32(mark.nodes)..<Int32(levels.count)).reversed() {
      var slot = hash(levels[Int(node)], children(of: node)) & (slots.count - 1)
      while slots[slot] != node { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = -1
    }
    levels.removeLast(levels.count - mark.nodes)
    starts.removeLast(starts.count - mark.nodes)
    children.removeLast(children.count - mark.children)
    ends.truncate(to: mark.ends)
    computed.forget()
  }
}
