/// Puts together what ICU parts and a reader does not: `think-feel-do`, addresses.
struct WordJoiner {
  /// A word as a reader counts it.
  struct Whole {
    let start: Int
    var end: Int
    let isAddress: Bool
  }

  /// The word that may still grow.
  private(set) var last: Whole?
  /// Up to here it is known that nothing makes an address, but for how it begins.
  private var plainUntil = 0

  /// Takes the next word of ICU; gives the one before it where that is whole.
  mutating func add(_ start: Int, _ end: Int, in units: UnsafeBufferPointer<UInt16>) -> Whole? {
    if let before = last {
      if start < before.end { return nil }
      if !before.isAddress, Self.joins(units, from: before.end, to: start) {
        last?.end = end
        return nil
      }
    }
    let whole = last
    let isAddress = isAddress(from: start, in: units)
    var place = end
    if isAddress { while place < units.count, !units[place].isSpace { place += 1 } }
    last = Whole(start: start, end: place, isAddress: isAddress)
    return whole
  }

  /// Whether what stands between two words makes one of them: a hyphen, an apostrophe, a sign in a number.
  @inline(__always)
  private static func joins(_ units: UnsafeBufferPointer<UInt16>, from end: Int, to next: Int) -> Bool {
    let unit = units[end]
    // Mostly a space parts them.
    if unit == 0x20 { return false }
    if next == end { return true }
    // Dipl.-Psych.
    if next == end + 2 { return unit == 0x2E && units[end + 1].isHyphen }
    guard next == end + 1 else { return false }
    if unit.isHyphen || unit.isApostrophe { return true }
    // 14:30, 3–5
    return (unit == 0x3A || unit == 0x2013) && units[end - 1].isDigit && units[next].isDigit
  }

  /// Whether an address begins here: of the web or of e-mail.
  private mutating func isAddress(from start: Int, in units: UnsafeBufferPointer<UInt16>) -> Bool {
    if start > 0, units[start - 1] != 0x20, !units[start - 1].isSpace, !units[start - 1].opens,
      !units[start - 1].isQuote
    {
      return false
    }
    var position = max(start, plainUntil)
    while position < units.count {
      let unit = units[position]
      if unit < 0x41 {
        if unit.isSpace { break }
        if unit == 0x40, position > start { return true }
        if unit == 0x2F, position > start, units[position - 1] == 0x3A { return true }
      }
      position += 1
    }
    plainUntil = position
    guard start + 4 < units.count, units[start + 3] == 0x2E else { return false }
    return (0..<3).allSatisfy { units[start + $0] | 0x20 == 0x77 }
  }
}
