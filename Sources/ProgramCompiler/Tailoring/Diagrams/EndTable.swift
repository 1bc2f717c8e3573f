/// The numbers at the ends of diagrams, each once, in the order in which they came up.
struct EndTable {
  private(set) var values: [Int] = []
  /// Positions in `values` by hash, with linear probing; -1 where there is none.
  private var slots: [Int32] = Array(repeating: -1, count: 1 << 4)

  /// The position of `value`, which is added when it is new.
  mutating func position(of value: Int) -> Int32 {
    let slot = slot(of: value)
    if slots[slot] >= 0 { return slots[slot] }
    let position = Int32(values.count)
    values.append(value)
    slots[slot] = position
    if values.count * 2 > slots.count {
      slots = Array(repeating: -1, count: slots.count * 4)
      for (position, value) in values.enumerated() { slots[self.slot(of: value)] = Int32(position) }
    }
    return position
  }

  /// Forgets the values from position `count` on.
  mutating func truncate(to count: Int) {
    // The last that came is the first to go, so that no probe ever passes over a hole.
    while values.count > count {
      slots[slot(of: values[values.count - 1])] = -1
      values.removeLast()
    }
  }

  /// Where `value` is, or where it belongs.
  private func slot(of value: Int) -> Int {
    let hash = UInt64(bitPattern: Int64(value)) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: hash >> 40) & (slots.count - 1)
    while slots[slot] >= 0, values[Int(slots[slot])] != value { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}
