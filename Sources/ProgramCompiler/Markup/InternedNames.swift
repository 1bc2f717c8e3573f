/// The numbers of the names that libxml2 has handed out during one parse.
///
/// libxml2 keeps every name once, so two names are the same exactly when their pointers are: a look-up
/// compares two addresses and reads no letter. Open addressing, a power of two in size, at most half full.
struct InternedNames {
  private struct Slot {
    var local: UnsafePointer<UInt8>?
    var namespace: UnsafePointer<UInt8>?
    var id: UInt32 = 0
  }

  private(set) var table: NameTable
  private var slots = [Slot](repeating: Slot(), count: 256)
  private var used = 0

  init(_ seed: NameTable) { table = seed }

  /// The number of the name `local` in `namespace`, both as libxml2 gave them: zero-terminated UTF-8.
  mutating func id(local: UnsafePointer<UInt8>, namespace: UnsafePointer<UInt8>?) -> UInt32 {
    var index = home(local, namespace)
    while let taken = slots[index].local {
      if taken == local && slots[index].namespace == namespace { return slots[index].id }
      index = (index + 1) & (slots.count - 1)
    }
    let name = Name(namespace.map { String(cString: $0) } ?? "", String(cString: local))
    let id = table.id(of: name).stored
    slots[index] = Slot(local: local, namespace: namespace, id: id)
    used += 1
    if used * 2 > slots.count { grow() }
    return id
  }

  private func home(_ local: UnsafePointer<UInt8>, _ namespace: UnsafePointer<UInt8>?) -> Int {
    let mixed = (UInt(bitPattern: local) ^ UInt(bitPattern: namespace) &* 31) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & (slots.count - 1)
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old {
      guard let local = slot.local else { continue }
      var index = home(local, slot.namespace)
      while slots[index].local != nil { index = (index + 1) & (slots.count - 1) }
      slots[index] = slot
    }
  }
}
