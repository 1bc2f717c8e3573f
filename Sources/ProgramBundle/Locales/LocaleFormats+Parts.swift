extension LocaleFormats {
  /// How numbers are written.
  public struct Numbers: Sendable, Hashable, Codable {
    /// What stands before the decimals.
    public var decimalSeparator: String
    /// What stands between groups of digits.
    public var groupingSeparator: String
    /// How many digits there must be before the last group for digits to be grouped: with 2, 1234 stays
    /// whole.
    public var minimumGroupingDigits: Int
    /// How many digits the last group has.
    public var lastGroupDigits: Int
    /// How many digits every other group has.
    public var otherGroupDigits: Int
    /// What stands before a negative number.
    public var minusSign: String
    /// The usual digits, as CLDR names them: `latn`, `arab`.
    public var numberingSystem: String
    /// The digit zero; the other nine follow it in Unicode.
    public var zeroDigit: String

    /// Makes the value from its parts.
    public init(
      decimalSeparator: String, groupingSeparator: String, minimumGroupingDigits: Int, lastGroupDigits: Int,
      otherGroupDigits: Int, minusSign: String, numberingSystem: String, zeroDigit: String
    ) {
      self.decimalSeparator = decimalSeparator
      self.groupingSeparator = groupingSeparator
      self.minimumGroupingDigits = minimumGroupingDigits
      self.lastGroupDigits = lastGroupDigits
      self.otherGroupDigits = otherGroupDigits
      self.minusSign = minusSign
      self.numberingSystem = numberingSystem
      self.zeroDigit = zeroDigit
    }
  }

  /// How days of the Gregorian calendar and times are written.
  ///
  /// Patterns are those of Unicode Technical Standard #35, part 4, Date Format Patterns: `d MMMM y`, with
  /// literal text between straight apostrophes. Numbers in them have the digits of `Numbers`, and no
  /// grouping.
  public struct Dates: Sendable, Hashable, Codable {
    /// The pattern of a day in figures.
    public var shortDay: String
    /// The pattern of a day with the name of its month.
    public var longDay: String
    /// The pattern of a time in hours and minutes.
    ///
    /// CLDR has parts of the day in it for traditional Chinese; here it is CLDR's pattern with half days.
    public var shortTime: String
    /// What `a` in a pattern is before noon.
    public var beforeNoon: String
    /// What `a` in a pattern is after noon.
    public var afterNoon: String
    /// The twelve months as they stand in a date, from January.
    public var months: [String]
    /// The seven days of the week as they stand in a date, from Monday.
    public var weekdays: [String]

    /// Makes the value from its parts.
    public init(
      shortDay: String, longDay: String, shortTime: String, beforeNoon: String, afterNoon: String,
      months: [String], weekdays: [String]
    ) {
      self.shortDay = shortDay
      self.longDay = longDay
      self.shortTime = shortTime
      self.beforeNoon = beforeNoon
      self.afterNoon = afterNoon
      self.months = months
      self.weekdays = weekdays
    }
  }

  /// How a list that ends in “and” is written.
  ///
  /// Patterns are those of Unicode Technical Standard #35, part 2, List Patterns: `{0}` is what comes
  /// first, `{1}` what follows. What depends on the next word is not in them: Spanish has `e` for `y`
  /// before the sound of i, and Hebrew a hyphen before a word in another script.
  public struct Lists: Sendable, Hashable, Codable {
    /// Two things.
    public var two: String
    /// The first of three or more, and the rest.
    public var start: String
    /// One in the middle, and the rest.
    public var middle: String
    /// The last but one and the last of three or more.
    public var end: String

    /// Makes the value from its parts.
    public init(two: String, start: String, middle: String, end: String) {
      self.two = two
      self.start = start
      self.middle = middle
      self.end = end
    }
  }

  /// The marks around a quotation.
  public struct Quotes: Sendable, Hashable, Codable {
    /// The mark before a quotation.
    public var start: String
    /// The mark after a quotation.
    public var end: String
    /// The mark before a quotation within one.
    public var innerStart: String
    /// The mark after a quotation within one.
    public var innerEnd: String

    /// Makes the value from its parts.
    public init(start: String, end: String, innerStart: String, innerEnd: String) {
      self.start = start
      self.end = end
      self.innerStart = innerStart
      self.innerEnd = innerEnd
    }
  }
}
