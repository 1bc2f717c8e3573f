/// A text as UTF-16 units, what ICU reads fastest; its memory serves for text after text.
final class UnitBuffer {
  private var memory: UnsafeMutableBufferPointer<UInt16>
  private(set) var count = 0
  /// Whether every unit is of an alphabet that `LatinBreaker` knows.
  private(set) var isLatin = true

  init() { memory = .allocate(capacity: 1 << 12) }

  deinit { memory.deallocate() }

  var units: UnsafeBufferPointer<UInt16> { UnsafeBufferPointer(rebasing: memory[..<count]) }

  /// Takes over a text.
  func read(_ text: String) {
    count = 0
    isLatin = true
    // No text has more units than bytes.
    if memory.count < text.utf8.count {
      memory.deallocate()
      memory = .allocate(capacity: 2 * text.utf8.count)
    }
    let isCopied: Void? = text.utf8.withContiguousStorageIfAvailable { read($0) }
    if isCopied == nil {
      isLatin = false
      for unit in text.utf16 {
        memory[count] = unit
        count += 1
      }
    }
    if !isLatin { partNarrowSpaces() }
  }

  /// To ICU a narrow no-break space joins words, as it joins the digits of a number; to a reader it parts words.
  private func partNarrowSpaces() {
    for index in 0..<count where memory[index] == 0x202F {
      let isInNumber =
        index > 0 && index + 1 < count && memory[index - 1].isDigit && memory[index + 1].isDigit
      if !isInNumber { memory[index] = 0xA0 }
    }
  }

  private func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    // Kept here, as a property is looked up and checked at every use.
    let memory = memory
    var count = 0
    var position = 0
    var kinds: UInt8 = 0
    while position < bytes.count {
      let first = UInt32(bytes[position])
      if first < 0x80 {
        memory[count] = UInt16(truncatingIfNeeded: first)
        kinds |= LatinBreaker.unknown(UInt16(truncatingIfNeeded: first))
        position += 1
        count += 1
        continue
      }
      let width = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      var scalar = first & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
      for offset in 1..<width { scalar = scalar << 6 | UInt32(bytes[position + offset]) & 0x3F }
      position += width
      if scalar < 0x10000 {
        memory[count] = UInt16(truncatingIfNeeded: scalar)
        kinds |= LatinBreaker.unknown(UInt16(truncatingIfNeeded: scalar))
        count += 1
      } else {
        kinds = 1
        memory[count] = UInt16(0xD7C0 + scalar >> 10)
        memory[count + 1] = UInt16(0xDC00 + scalar & 0x3FF)
        count += 2
      }
    }
    self.count = count
    isLatin = kinds == 0
  }
}
