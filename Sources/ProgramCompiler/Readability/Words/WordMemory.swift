/// What words are, remembered word by word: a text says the same words again and again.
///
/// A table with open addresses over the letters themselves, so that no string is made for a word that is known.
struct WordMemory {
  private var slots: [Int32]
  private var entries: [Entry] = []
  private var letters: [UInt16] = []

  private struct Entry {
    let hash: UInt64
    let start: Int32
    let count: Int32
    let traits: WordTraits
  }

  /// No more words are remembered than this; then all are forgotten. A language has some 30,000 in daily use.
  private static let most = 1 << 16
  /// Longer words are not remembered: they hardly come back.
  private static let longest = 64

  init() { slots = Array(repeating: -1, count: 1 << 12) }

  /// What a word is; `expert` works it out where it is not known.
  mutating func traits(of word: UnsafeBufferPointer<UInt16>, _ expert: WordExpert) -> WordTraits {
    guard word.count <= Self.longest else { return expert.traits(of: String(decoding: word, as: UTF16.self)) }
    // FNV-1a.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for unit in word { hash = (hash ^ UInt64(unit)) &* 0x100_0000_01B3 }
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, has(entry, word) { return entry.traits }
      slot = (slot + 1) & (slots.count - 1)
    }
    let traits = expert.traits(of: String(decoding: word, as: UTF16.self))
    remember(word, hash, traits)
    return traits
  }

  private func has(_ entry: Entry, _ word: UnsafeBufferPointer<UInt16>) -> Bool {
    guard Int(entry.count) == word.count else { return false }
    for index in 0..<word.count where letters[Int(entry.start) + index] != word[index] { return false }
    return true
  }

  private mutating func remember(_ word: UnsafeBufferPointer<UInt16>, _ hash: UInt64, _ traits: WordTraits) {
    if entries.count == Self.most { self = WordMemory() }
    entries.append(
      Entry(hash: hash, start: Int32(letters.count), count: Int32(word.count), traits: traits))
    letters.append(contentsOf: word)
    if 2 * entries.count > slots.count {
      slots = Array(repeating: -1, count: 2 * slots.count)
      for (index, entry) in entries.enumerated() { place(index, entry.hash) }
    } else {
      place(entries.count - 1, hash)
    }
  }

  private mutating func place(_ index: Int, _ hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(index)
  }
}
