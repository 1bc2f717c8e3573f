import Testing

@testable import ProgramBundle

/// Numbers, days and lists written by the formats, as a platform would.
extension LocaleFormats {
  /// A number such as `-1234.5`.
  func number(_ text: String) throws -> String {
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: ".")
    var rest = parts[0]
    var groups: [Substring] = []
    if rest.count >= numbers.lastGroupDigits + numbers.minimumGroupingDigits {
      var size = numbers.lastGroupDigits
      while rest.count > size {
        groups.insert(rest.suffix(size), at: 0)
        rest = rest.dropLast(size)
        size = numbers.otherGroupDigits
      }
    }
    let whole = try ([rest] + groups).map(digits).joined(separator: numbers.groupingSeparator)
    let fraction = try parts.count == 1 ? "" : numbers.decimalSeparator + digits(parts[1])
    return (isNegative ? numbers.minusSign : "") + whole + fraction
  }

  /// Figures in the digits of the locale.
  private func digits(_ figures: some StringProtocol) throws -> String {
    let zero = try #require(numbers.zeroDigit.unicodeScalars.first)
    var scalars = String.UnicodeScalarView()
    for figure in figures {
      let value = try #require(figure.wholeNumberValue)
      scalars.append(try #require(Unicode.Scalar(zero.value + UInt32(value))))
    }
    return String(scalars)
  }

  /// A moment, of year, month, day, day of the week, hour and minute, by a pattern.
  func moment(_ moment: [Int], by pattern: String) throws -> String {
    var written = ""
    var rest = pattern[...]
    while let sign = rest.first {
      let run = rest.prefix { $0 == sign }
      if sign == "'" {
        let literal = rest.dropFirst().prefix { $0 != "'" }
        written += literal
        rest = rest.dropFirst(literal.count + 2)
        continue
      }
      written += sign.isASCII && sign.isLetter ? try field(String(run), moment) : String(run)
      rest = rest.dropFirst(run.count)
    }
    return written
  }

  private func field(_ letters: String, _ moment: [Int]) throws -> String {
    let hour = (moment[4] + 11) % 12 + 1
    switch letters {
    case "y": return try digits(String(moment[0]))
    case "yy": return try digits(String(moment[0]).suffix(2))
    case "MMMM": return dates.months[moment[1] - 1]
    case "M", "MM": return try padded(moment[1], letters)
    case "d", "dd": return try padded(moment[2], letters)
    case "EEEE": return dates.weekdays[moment[3] - 1]
    case "H", "HH": return try padded(moment[4], letters)
    case "h", "hh": return try padded(hour, letters)
    case "mm": return try padded(moment[5], letters)
    case "a": return moment[4] < 12 ? dates.beforeNoon : dates.afterNoon
    default: throw UnknownField(letters: letters)
    }
  }

  struct UnknownField: Error { let letters: String }

  private func padded(_ number: Int, _ letters: String) throws -> String {
    let figures = String(number)
    return try digits(String(repeating: "0", count: max(0, letters.count - figures.count)) + figures)
  }

  /// Two things or more, joined.
  func list(_ things: [String]) throws -> String {
    func joined(_ pattern: String, _ first: String, _ second: String) -> String {
      pattern.replacing("{1}", with: second).replacing("{0}", with: first)
    }
    let last = try #require(things.last)
    if things.count == 2 { return joined(lists.two, things[0], last) }
    var written = joined(lists.end, things[things.count - 2], last)
    for thing in things.dropFirst().dropLast(2).reversed() { written = joined(lists.middle, thing, written) }
    return joined(lists.start, things[0], written)
  }
}
