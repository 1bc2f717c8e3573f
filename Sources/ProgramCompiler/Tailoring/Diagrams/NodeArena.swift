/// The nodes of all diagrams of one analysis, in one flat array.
///
/// A node asks for the variable at its level and has a child for each value. It stands in the array as its level and then its
/// children, and its number is where it begins; children are older than their parents, so their numbers are
/// smaller. A negative number is an end: `~number` is the position of its value in `ends`. No node has all its
/// children the same and no two nodes are alike, so that equal functions have equal numbers (Bryant, *Graph-based
/// algorithms for Boolean function manipulation*, 1986; with more than two values Srinivasan and others, ICCAD 1990;
/// with numbers at the ends Bahar and others, ICCAD 1993). False and true are the numbers 0 and 1.
struct NodeArena: ~Copyable {
  /// How many values the variable at each level has.
  let sizes: [Int32]
  let order: VariableOrder
  private let limits: DiagramLimits
  /// By variable, the one that it follows in the end, or itself.
  private let followed: [Variable]

  /// Every node, one after the other: the level and the children.
  private(set) var words: [Int32] = []
  /// How many nodes there are.
  private(set) var count = 0
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
  private var beginning = Mark(words: 0, nodes: 0, ends: 0)

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
    var followed: [Variable] = []
    for (index, domain) in domains.enumerated() {
      followed.append(domain.follows.map { followed[$0.index] } ?? Variable(index: index))
    }
    self.followed = followed
    stepsAtLevel = Array(repeating: 0, count: domains.count)
    for value in [0, 1, Self.noNumber] { _ = ends.position(of: value) }
  }

  func level(of node: Int32) -> Int32 { node < 0 ? Self.endLevel : words[Int(node)] }

  /// What becomes of `node` when the variable at `level`, which is not below it, has the value `value`.
  func child(of node: Int32, at level: Int32, _ value: Int32) -> Int32 {
    guard node >= 0, words[Int(node)] == level else { return node }
    return words[Int(node) + 1 + Int(value)]
  }

  /// The child for each value; only of nodes that are no ends.
  func children(of node: Int32) -> ArraySlice<Int32> { words[Int(node) + 1..<end(of: Int(node))] }

  /// Where the node that begins at `start` ends.
  private func end(of start: Int) -> Int { start + 1 + Int(sizes[Int(words[start])]) }

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
    var slot = hash(level, pending, from: first, size) & (slots.count - 1)
    while slots[slot] >= 0 {
      if matches(slots[slot], level, from: first) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard words.count + 1 + size <= limits.mostWords else { throw overflow() }
    let made = Int32(words.count)
    words.append(level)
    for position in first..<pending.count { words.append(pending[position]) }
    count += 1
    slots[slot] = made
    if count * 2 > slots.count { growSlots() }
    return made
  }

  private func hasOneChild(from first: Int) -> Bool {
    for position in first + 1..<pending.count where pending[position] != pending[first] { return false }
    return true
  }

  private func matches(_ node: Int32, _ level: Int32, from first: Int) -> Bool {
    guard words[Int(node)] == level else { return false }
    let shift = Int(node) + 1 - first
    for position in first..<pending.count where words[shift + position] != pending[position] { return false }
    return true
  }

  private func hash(_ level: Int32, _ children: [Int32], from first: Int, _ size: Int) -> Int {
    var hash = UInt64(UInt32(bitPattern: level)) &* 0x9E37_79B9_7F4A_7C15
    for position in first..<first + size {
      hash = (hash ^ UInt64(UInt32(bitPattern: children[position]))) &* 0xBF58_476D_1CE4_E5B9
      hash ^= hash >> 29
    }
    return Int(truncatingIfNeeded: hash >> 20 & 0x7FFF_FFFF)
  }

  /// The first slot for the node that begins at `start`.
  private func home(of start: Int) -> Int {
    hash(words[start], words, from: start + 1, Int(sizes[Int(words[start])])) & (slots.count - 1)
  }

  /// Where the nodes begin that were made since there were `length` words.
  private func starts(from length: Int) -> [Int] {
    var starts: [Int] = []
    var start = length
    while start < words.count {
      starts.append(start)
      start = end(of: start)
    }
    return starts
  }

  private mutating func growSlots() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for start in starts(from: 0) {
      var slot = home(of: start)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(start)
    }
    computed.grow(for: count)
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
  ///
  /// The steps of a variable that follows another count for that one: a flag is named once, whenever it is looked at.
  private mutating func overflow() -> DiagramOverflow {
    release(to: beginning)
    var stepsOfVariable = Array(repeating: 0, count: followed.count)
    for (level, steps) in stepsAtLevel.enumerated() {
      stepsOfVariable[followed[order.variables[level].index].index] += steps
    }
    let most = stepsOfVariable.indices.filter { stepsOfVariable[$0] > 0 }
      .sorted { (-stepsOfVariable[$0], $0) < (-stepsOfVariable[$1], $1) }
      .prefix(DiagramOverflow.mostEntangled)
    return DiagramOverflow(entangled: most.map(Variable.init).sorted())
  }

  /// A point in time to go back to.
  struct Mark {
    fileprivate let words: Int
    fileprivate let nodes: Int
    fileprivate let ends: Int
  }

  /// Now.
  var mark: Mark { Mark(words: words.count, nodes: count, ends: ends.values.count) }

  /// Takes away every node made after `mark`; nothing may refer to one any more.
  mutating func release(to mark: Mark) {
    guard mark.words < words.count || mark.ends < ends.values.count else { return }
    // The last that came is the first to go, so that no probe ever passes over a hole.
    for start in starts(from: mark.words).reversed() {
      var slot = home(of: start)
      while slots[slot] != Int32(start) { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = -1
    }
    words.removeLast(words.count - mark.words)
    count = mark.nodes
    ends.truncate(to: mark.ends)
    computed.forget()
  }
}
