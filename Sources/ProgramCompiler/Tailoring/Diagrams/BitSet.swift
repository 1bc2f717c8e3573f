/// A set of small numbers from 0: variables, or levels of diagrams.
struct BitSet: Hashable, Sendable {
  private var words: [UInt64]

  /// An empty set of numbers below `capacity`.
  init(capacity: Int) { words = Array(repeating: 0, count: (capacity + 63) / 64) }

  init(_ elements: [Int], capacity: Int) {
    self.init(capacity: capacity)
    for element in elements { insert(element) }
  }

  func contains(_ element: Int) -> Bool { words[element >> 6] >> UInt64(element & 63) & 1 == 1 }

  mutating func insert(_ element: Int) { words[element >> 6] |= 1 << UInt64(element & 63) }

  mutating func remove(_ element: Int) { words[element >> 6] &= ~(1 << UInt64(element & 63)) }

  mutating func formUnion(_ other: BitSet) {
    for position in words.indices { words[position] |= other.words[position] }
  }

  mutating func subtract(_ other: BitSet) {
    for position in words.indices { words[position] &= ~other.words[position] }
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// The numbers, the least first.
  var elements: [Int] {
    var found: [Int] = []
    for (position, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        found.append(position << 6 | rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return found
  }
}
