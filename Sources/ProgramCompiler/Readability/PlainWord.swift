/// A word as the word lists and the rules of spelling know it: small letters, one form of each accent.
///
/// Latin-1 holds every letter of Dutch, English and German, one byte each, so that rules can be written by
/// letters and stay fast. Letters of other scripts become `other`.
enum PlainWord {
  /// A letter that Latin-1 does not have; it counts as a consonant.
  static let other: UInt8 = 0x7F

  /// The letters, digits, apostrophes, hyphens and full stops of `word` in Latin-1; everything else is left
  /// out.
  static func letters(_ word: String) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(word.utf8.count)
    for scalar in word.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39, 0x27, 0x2D, 0x2E, 0xDF...0xF6, 0xF8...0xFF:
        letters.append(UInt8(scalar.value))
      case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: letters.append(UInt8(scalar.value + 0x20))
      case 0x2018, 0x2019, 0x02BC, 0xB4: letters.append(Ascii.apostrophe)
      case 0x2010, 0x2011: letters.append(Ascii.hyphen)
      case 0x1E9E: letters.append(0xDF)
      case 0x152, 0x153: letters += [UInt8(ascii: "o"), UInt8(ascii: "e")]
      case 0x300...0x36F:
        if let last = letters.popLast() { letters.append(accented(last, with: scalar.value)) }
      default:
        if scalar.properties.isAlphabetic { letters.append(other) }
      }
    }
    return letters
  }

  /// `letters` in UTF-8, as the word lists are written.
  static func utf8(_ letters: [UInt8]) -> [UInt8] {
    guard letters.contains(where: { $0 >= 0x80 }) else { return letters }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.count + 4)
    for letter in letters {
      if letter < 0x80 {
        bytes.append(letter)
      } else {
        bytes.append(0xC0 | letter >> 6)
        bytes.append(0x80 | letter & 0x3F)
      }
    }
    return bytes
  }

  /// The letter that `base` and a combining mark make together; `base` where Latin-1 has none.
  private static func accented(_ base: UInt8, with mark: UInt32) -> UInt8 {
    let vowels: (UInt8, marks: [UInt32])? =
      switch base {
      case UInt8(ascii: "a"): (0xE0, [0x300, 0x301, 0x302, 0x303, 0x308, 0x30A])
      case UInt8(ascii: "e"): (0xE8, [0x300, 0x301, 0x302, 0x308])
      case UInt8(ascii: "i"): (0xEC, [0x300, 0x301, 0x302, 0x308])
      case UInt8(ascii: "o"): (0xF2, [0x300, 0x301, 0x302, 0x303, 0x308])
      case UInt8(ascii: "u"): (0xF9, [0x300, 0x301, 0x302, 0x308])
      case UInt8(ascii: "c"): (0xE7, [0x327])
      case UInt8(ascii: "n"): (0xF1, [0x303])
      default: nil
      }
    guard let (first, marks) = vowels, let index = marks.firstIndex(of: mark) else { return base }
    return first + UInt8(index)
  }
}
