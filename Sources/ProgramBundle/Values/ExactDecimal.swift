/// A decimal number with at most three decimals, held exactly.
///
/// In JSON a string such as `"0.5"` or `"-12"`: a JSON number is read as binary floating point by many
/// readers, and would differ. At most fifteen digits in all, so that it also fits a double exactly.
public struct ExactDecimal: Sendable, Hashable, Comparable {
  /// The number times a thousand.
  public let thousandths: Int

  /// The largest size of `thousandths`: fifteen digits.
  public static let limit = 999_999_999_999_999

  /// Makes the number from thousandths, nil beyond `limit`.
  public init?(thousandths: Int) {
    guard (-Self.limit...Self.limit).contains(thousandths) else { return nil }
    self.thousandths = thousandths
  }

  /// Makes the number from a whole number, nil beyond `limit`.
  public init?(_ whole: Int) {
    let (thousandths, overflow) = whole.multipliedReportingOverflow(by: 1000)
    guard !overflow else { return nil }
    self.init(thousandths: thousandths)
  }

  /// Reads the one way of writing a number: no leading or closing zeros, at most three decimals.
  public init?(_ text: String) {
    let negative = text.hasPrefix("-")
    let parts = text.dropFirst(negative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, (1...15).contains(whole.utf8.count), parts.count <= 2 else { return nil }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard decimals.utf8.count <= 3 else { return nil }
    let digits = whole + decimals + String(repeating: "0", count: 3 - decimals.utf8.count)
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let size = Int(digits) else { return nil }
    self.init(thousandths: negative ? -size : size)
    guard description == text else { return nil }
  }

  /// -1, 0 or 1 when the number is less, equal or more than a whole number.
  public func sign(against whole: Int) -> Int {
    let (quotient, rest) = thousandths.quotientAndRemainder(dividingBy: 1000)
    if quotient != whole { return quotient < whole ? -1 : 1 }
    return rest.signum()
  }

  /// Whether one number is less than the other.
  public static func < (one: ExactDecimal, other: ExactDecimal) -> Bool {
    one.thousandths < other.thousandths
  }
}

extension ExactDecimal: CustomStringConvertible, Codable {
  /// The number as it is written in JSON, without quotes.
  public var description: String {
    let (whole, rest) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
    let sign = thousandths < 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(whole)" }
    var decimals = String(String(1000 + rest).dropFirst())
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return "\(sign)\(whole).\(decimals)"
  }

  /// Decodes a string such as `"0.5"`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let value = ExactDecimal(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an exact decimal")
    }
    self = value
  }

  /// Encodes a string such as `"0.5"`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
