/// Words and sentence ends of plain Latin text, as ICU gives them and in a tenth of the time.
///
/// It follows Unicode Standard Annex 29, revision 41, for the letters of Latin-1 and Latin Extended-A, digits and the signs of
/// European prose; any other text goes to ICU itself (`TextBreaker`). Tests hold it against ICU on random texts.
enum LatinBreaker {
  /// What a unit is in words.
  private enum Kind {
    static let other: UInt8 = 0
    static let letter: UInt8 = 1
    static let digit: UInt8 = 2
    /// Joins two letters: a middle dot; ICU lets a colon part them.
    static let midLetter: UInt8 = 4
    /// Joins two digits: a comma, a semicolon.
    static let midNumber: UInt8 = 8
    /// Joins two letters or two digits: a point, an apostrophe.
    static let midBoth: UInt8 = 12
    static let unknown: UInt8 = 16
  }

  /// 0 for a unit that is known here, 1 for others.
  @inline(__always)
  static func unknown(_ unit: UInt16) -> UInt8 { kind(unit) >> 4 }

  @inline(__always)
  private static func kind(_ unit: UInt16) -> UInt8 {
    if unit < 0x80 {
      let letter = unit | 0x20
      if letter >= 0x61 && letter <= 0x7A { return Kind.letter }
      if unit >= 0x30 && unit <= 0x39 { return Kind.digit }
      switch unit {
      case 0x2E, 0x27: return Kind.midBoth
      case 0x2C, 0x3B: return Kind.midNumber
      // ICU lets letters stick to @ and _.
      case 0x20...0x7E: return unit == 0x5F || unit == 0x40 ? Kind.unknown : Kind.other
      default: return Kind.unknown
      }
    }
    switch unit {
    case 0xD7, 0xF7: return Kind.other
    case 0xC0...0x17F: return Kind.letter
    case 0xB7: return Kind.midLetter
    case 0x2018, 0x2019: return Kind.midBoth
    case 0xA0, 0xA1, 0xA7, 0xAB, 0xB0, 0xBB, 0xBF, 0x2013, 0x2014, 0x201A, 0x201C...0x201E, 0x2022, 0x2026,
      0x2039,
      0x203A, 0x20AC:
      return Kind.other
    default: return Kind.unknown
    }
  }

  /// Gives the start and end of each word; what has neither letter nor digit is no word.
  @inline(__always)
  static func words(_ units: UnsafeBufferPointer<UInt16>, _ found: (Int, Int) -> Void) {
    var position = 0
    let count = units.count
    while position < count {
      var last = kind(units[position])
      guard last == Kind.letter || last == Kind.digit else {
        position += 1
        continue
      }
      let start = position
      position += 1
      while position < count {
        let next = kind(units[position])
        if next == Kind.letter || next == Kind.digit {
          last = next
          position += 1
          continue
        }
        let joined = last == Kind.letter ? Kind.midLetter : Kind.midNumber
        guard next & joined != 0, position + 1 < count, kind(units[position + 1]) == last else { break }
        position += 2
      }
      found(start, position)
    }
  }

  /// Whether ICU ends a sentence at `place`, where the marks that end with the unit before `end` and what closes and parts after them are over.
  static func endsSentence(_ units: UnsafeBufferPointer<UInt16>, marksEnd end: Int, at place: Int) -> Bool {
    // An ellipsis ends no sentence for ICU.
    let mark = units[end - 1]
    guard mark == 0x2E || mark == 0x21 || mark == 0x3F else { return false }
    var position = end
    while position < units.count, units[position].closesForUnicode { position += 1 }
    while position < units.count, units[position] == 0x20 || units[position] == 0xA0 { position += 1 }
    guard position == place, position < units.count else { return false }
    let next = units[position]
    if next.continuesSentence { return false }
    guard mark == 0x2E else { return true }
    if position == end {
      if next.isDigit { return false }
      if next.isCapital, end >= 2, units[end - 2].isCapital || units[end - 2].isSmallLetter { return false }
    }
    while position < units.count {
      let unit = units[position]
      if unit.isSmallLetter { return false }
      if unit.isCapital || kind(unit) == Kind.letter || unit == 0x2E || unit == 0x21 || unit == 0x3F {
        return true
      }
      position += 1
    }
    return true
  }
}

extension UInt16 {
  /// `Close` of Annex 29, of the units known here.
  fileprivate var closesForUnicode: Bool {
    closes || opens && self != 0xBF && self != 0xA1 || self == 0x7B || self == 0x7D || self == 0x201A
  }

  /// `SContinue` of Annex 29, of the units known here, and marks that go on.
  fileprivate var continuesSentence: Bool {
    switch self {
    case 0x2C, 0x2D, 0x3A, 0x2013, 0x2014, 0x2E, 0x21, 0x3F: true
    default: false
    }
  }
}
