/// How numbers, days, lists and quotations are written in a locale.
///
/// The facts are those of the Unicode CLDR 42. Strings and whole numbers only, so that it can stand in a
/// bundle.
public struct LocaleFormats: Sendable, Hashable, Codable {
  /// How numbers are written.
  public var numbers: Numbers
  /// How days and times are written.
  public var dates: Dates
  /// How a list within a sentence is written.
  public var lists: Lists
  /// The quotation marks.
  public var quotes: Quotes
  /// The direction of the script.
  public var direction: LocaleDocument.Direction

  /// Makes the value from its parts.
  public init(
    numbers: Numbers, dates: Dates, lists: Lists, quotes: Quotes, direction: LocaleDocument.Direction
  ) {
    self.numbers = numbers
    self.dates = dates
    self.lists = lists
    self.quotes = quotes
    self.direction = direction
  }

  /// The formats of a locale, a BCP 47 tag; nil for a language that is not offered.
  ///
  /// A region or script of which nothing is known falls back to the language, and parts for private use
  /// do not count: `nl-NL` is `nl`, `de-x-formal` is `de`.
  public static func of(_ locale: String) -> LocaleFormats? {
    guard let tag = LocaleTag(locale), let numbers = LocaleTable.numbers.fields(of: tag),
      let dates = LocaleTable.dates.fields(of: tag), let months = LocaleTable.months.fields(of: tag),
      let weekdays = LocaleTable.weekdays.fields(of: tag), let lists = LocaleTable.lists.fields(of: tag),
      let quotes = LocaleTable.quotes.fields(of: tag)
    else { return nil }
    return LocaleFormats(
      numbers: Numbers(
        decimalSeparator: numbers[0], groupingSeparator: numbers[1],
        minimumGroupingDigits: whole(numbers[2]), lastGroupDigits: whole(numbers[3]),
        otherGroupDigits: whole(numbers[4]), minusSign: numbers[5], numberingSystem: numbers[6],
        zeroDigit: numbers[7]),
      dates: Dates(
        shortDay: dates[0], longDay: dates[1], shortTime: dates[2], beforeNoon: dates[3], afterNoon: dates[4],
        months: months, weekdays: weekdays),
      lists: Lists(two: lists[0], start: lists[1], middle: lists[2], end: lists[3]),
      quotes: Quotes(start: quotes[0], end: quotes[1], innerStart: quotes[2], innerEnd: quotes[3]),
      direction: tag.isRightToLeft ? .rightToLeft : .leftToRight)
  }

  private static func whole(_ field: String) -> Int {
    guard let number = Int(field) else {
      preconditionFailure("A table of locales has something else where a whole number belongs.")
    }
    return number
  }
}
