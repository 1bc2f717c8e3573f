/// What plural rules look at in a number as it is shown: `1.50` is not `1.5`.
///
/// The operands of Unicode Technical Standard #35, part 3, Plural Operand Meanings. The exponent of
/// compact numbers (c and e) is always 0, as a program writes its numbers out.
struct PluralOperands {
  /// The digits before the decimal point, as a number.
  let i: Int
  /// How many digits stand behind the decimal point.
  let v: Int
  /// The digits behind the decimal point, as a number.
  let f: Int
  /// The digits behind the decimal point without closing zeros, as a number.
  let t: Int

  /// The absolute value, where it is a whole number.
  var n: Int? { t == 0 ? i : nil }

  /// Reads digits, with a minus sign or a decimal point or both; nil for anything else.
  init?(_ number: String) {
    let parts = number.utf8.drop { $0 == UInt8(ascii: "-") }
      .split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard !number.hasPrefix("--"), (1...2).contains(parts.count),
      let whole = Self.value(parts[0]),
      let fraction = parts.count == 1 ? 0 : Self.value(parts[1])
    else { return nil }
    let decimals = parts.count == 1 ? [] : Array(parts[1])
    let zeros = decimals.reversed().prefix { $0 == UInt8(ascii: "0") }.count
    guard zeros < decimals.count else {
      (i, v, f, t) = (whole, decimals.count, 0, 0)
      return
    }
    (i, v, f) = (whole, decimals.count, fraction)
    t = Self.value(decimals.dropLast(zeros)) ?? 0
  }

  /// Digits as a number, nil where there is none or something else.
  ///
  /// Of more than seventeen digits it is a number of seventeen with the same last digits: rules divide by
  /// a million at most and compare with smaller numbers.
  private static func value(_ digits: some Collection<UInt8>) -> Int? {
    guard !digits.isEmpty else { return nil }
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
      if value >= Self.limit { value = value % (Self.limit / 10) + Self.limit / 10 }
    }
    return value
  }

  /// The least number of eighteen digits: ten times anything less fits in 64 bits.
  private static let limit = 100_000_000_000_000_000
}
