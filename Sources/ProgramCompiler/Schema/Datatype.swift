/// One of the few XML Schema datatypes that the language uses, with its facets.
///
/// Source: XML Schema Part 2: Datatypes, second edition (2004).
enum Datatype: Sendable, Equatable {
  /// `xsd:token`: any text.
  case token
  /// `xsd:language`: `[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*` (3.3.3).
  case language
  /// `xsd:date` (3.2.9).
  case date
  /// `xsd:integer` within bounds (3.3.13).
  case integer(ClosedRange<Int>)
  /// `xsd:string` that fits a pattern as a whole (4.3.4).
  case pattern(TextPattern)

  /// Whether `text` is a value of this type.
  func accepts(_ text: String) -> Bool {
    switch self {
    case .token: return true
    case .pattern(let pattern): return pattern.matches(text)
    case .language: return Self.languageTag.matches(text.collapsed)
    case .date: return Self.isDate(text.collapsed)
    case .integer(let bounds):
      guard let value = Self.integer(text.collapsed) else { return false }
      return bounds.contains(value)
    }
  }

  /// What a value looks like, for a message; nil where only the documentation can tell.
  var description: Wording? {
    switch self {
    case .token, .pattern: nil
    case .language:
      Wording(nl: "een taalcode, zoals `nl` of `en`", en: "a language code, such as `nl` or `en`")
    case .date: Wording(nl: "een datum, zoals `2026-11-01`", en: "a date, such as `2026-11-01`")
    case .integer(let bounds):
      Wording(
        nl: "een heel getal van \(bounds.lowerBound) tot en met \(bounds.upperBound)",
        en: "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
    }
  }

  private static let languageTag = TextPattern("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*")
  private static let dateShape = TextPattern(
    "-?([1-9][0-9]{3,}|0[0-9]{3})-[0-9]{2}-[0-9]{2}(Z|[+\\-][0-9]{2}:[0-9]{2})?")

  /// The value of an integer's digits; numbers beyond 18 digits become the largest or smallest `Int`.
  private static func integer(_ text: String) -> Int? {
    let negative = text.hasPrefix("-")
    let digits = negative || text.hasPrefix("+") ? text.dropFirst() : text[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    let significant = digits.drop { $0 == "0" }
    guard significant.utf8.count <= 18 else { return negative ? .min : .max }
    let value = Int(significant) ?? 0
    return negative ? -value : value
  }

  private static func isDate(_ text: String) -> Bool {
    guard dateShape.matches(text) else { return false }
    let unsigned = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = unsigned.split(separator: "-", maxSplits: 2).map(String.init)
    guard parts.count == 3, let month = Int(parts[1]), let day = Int(parts[2].prefix(2)) else { return false }
    // A year beyond 18 digits keeps its last four: leap years repeat every 400.
    guard let year = Int(parts[0].suffix(4)), Int(parts[0]) != 0, (1...12).contains(month) else {
      return false
    }
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...days[month - 1]).contains(day) else { return false }
    let zone = parts[2].dropFirst(2)
    guard zone.count == 6 else { return true }
    guard let hours = Int(zone.dropFirst().prefix(2)), let minutes = Int(zone.suffix(2)) else { return false }
    return minutes < 60 && hours * 60 + minutes <= 14 * 60
  }
}

extension String {
  /// White space at the ends removed and runs of it within made one space (XML Schema's `collapse`).
  var collapsed: String {
    var result: [UInt8] = []
    var pending = false
    for byte in utf8 {
      if byte == 32 || byte == 9 || byte == 10 || byte == 13 {
        pending = !result.isEmpty
      } else {
        if pending { result.append(32) }
        pending = false
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
