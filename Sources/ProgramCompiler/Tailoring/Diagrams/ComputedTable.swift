/// Answers of earlier steps, of which newer ones overwrite older ones that fall on the same place.
///
/// As the computed table of Brace, Rudell and Bryant, *Efficient implementation of a BDD package*, DAC 1990.
struct ComputedTable {
  private struct Entry {
    var a: Int32 = 0
    var b: Int32 = 0
    var c: Int32 = 0
    /// The operation, and above it the generation; 0 where nothing is remembered.
    var tag: UInt32 = 0
    var result: Int32 = 0
  }

  private var entries = Array(repeating: Entry(), count: 1 << 8)
  private var generation: UInt32 = 1

  /// More entries than this are not worth their room: 20 bytes each.
  private static let mostEntries = 1 << 21

  private func place(_ a: Int32, _ b: Int32, _ c: Int32, _ tag: UInt32) -> Int {
    var hash = UInt64(UInt32(bitPattern: a)) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ UInt64(UInt32(bitPattern: b))) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 29) ^ UInt64(UInt32(bitPattern: c)) ^ UInt64(tag) << 32) &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: hash >> 32) & (entries.count - 1)
  }

  private func tag(_ operation: NodeArena.Operation) -> UInt32 { generation << 5 | operation.rawValue }

  /// What was remembered for an operation on these operands, if it still is.
  func answer(_ operation: NodeArena.Operation, _ a: Int32, _ b: Int32, _ c: Int32) -> Int32? {
    let tag = tag(operation)
    let entry = entries[place(a, b, c, tag)]
    return entry.tag == tag && entry.a == a && entry.b == b && entry.c == c ? entry.result : nil
  }

  mutating func remember(
    _ operation: NodeArena.Operation, _ a: Int32, _ b: Int32, _ c: Int32, _ result: Int32
  ) {
    let tag = tag(operation)
    entries[place(a, b, c, tag)] = Entry(a: a, b: b, c: c, tag: tag, result: result)
  }

  /// Makes room for the answers about `nodes` nodes.
  mutating func grow(for nodes: Int) {
    guard entries.count < nodes, entries.count < Self.mostEntries else { return }
    let old = entries
    entries = Array(repeating: Entry(), count: old.count * 2)
    for entry in old where entry.tag >> 5 == generation {
      entries[place(entry.a, entry.b, entry.c, entry.tag)] = entry
    }
  }

  /// Forgets everything.
  mutating func forget() {
    generation += 1
    if generation >> 27 > 0 {
      generation = 1
      entries = Array(repeating: Entry(), count: entries.count)
    }
  }
}
