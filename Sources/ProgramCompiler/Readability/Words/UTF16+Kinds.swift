extension UInt16 {
  var isSpace: Bool {
    self == 0x20 || self == 0xA0 || (0x09...0x0D).contains(self) || (0x2000...0x200A).contains(self)
      || self == 0x202F
  }
  var isDigit: Bool { (0x30...0x39).contains(self) }
  /// Point, question mark, exclamation mark, ellipsis.
  var endsSentence: Bool { self == 0x2E || self == 0x3F || self == 0x21 || self == 0x2026 }
  var isApostrophe: Bool { self == 0x27 || self == 0x2019 || self == 0x2018 }
  /// Quotation marks of all styles; which opens and which closes differs by language.
  var isQuote: Bool {
    self == 0x22 || self == 0x27 || (0x2018...0x201F).contains(self) || self == 0xAB || self == 0xBB
      || self == 0x2039 || self == 0x203A
  }
  /// Quotation marks but for those that are apostrophes as well.
  var isDoubleQuote: Bool { self == 0x22 || (0x201C...0x201F).contains(self) || self == 0xAB || self == 0xBB }
  /// Marks of direction, and others that nobody sees.
  var isInvisible: Bool {
    (0x200B...0x200F).contains(self) || (0x202A...0x202E).contains(self) || (0x2060...0x2069).contains(self)
      || self == 0xFEFF || self == 0xAD
  }
  var opens: Bool { self == 0x28 || self == 0x5B || self == 0xBF || self == 0xA1 }
  var closes: Bool { self == 0x29 || self == 0x5D || isQuote }
  var isHyphen: Bool { self == 0x2D || self == 0x2010 || self == 0x2011 }

  var isCapital: Bool {
    if self < 0x80 { return (0x41...0x5A).contains(self) }
    return Unicode.Scalar(self)?.properties.isUppercase ?? false
  }
  var isSmallLetter: Bool {
    if self < 0x80 { return (0x61...0x7A).contains(self) }
    return Unicode.Scalar(self)?.properties.isLowercase ?? false
  }
  /// Whether it is a letter; half of a pair beyond the first 65,536 is taken for one.
  var isLetter: Bool {
    if self < 0x80 { return (0x61...0x7A).contains(self | 0x20) }
    return Unicode.Scalar(self)?.properties.isAlphabetic ?? true
  }
}
