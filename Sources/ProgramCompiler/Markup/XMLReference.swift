/// What stands between `&` and `;`.
enum XMLReference {
  /// The five names that XML itself defines.
  static let predefined: [(name: StaticString, scalar: Unicode.Scalar)] = [
    ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"),
  ]

  /// The character that `name` stands for; nil where XML allows none.
  static func scalar(of name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    if name.first == UInt8(ascii: "#") { return numbered(name.dropFirst()) }
    return predefined.first { entry in
      entry.name.withUTF8Buffer { name.elementsEqual($0) }
    }?.scalar
  }

  /// The character with the number `digits`: decimal, or hexadecimal after `x`.
  private static func numbered(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let isHexadecimal = digits.first == UInt8(ascii: "x")
    let digits = isHexadecimal ? digits.dropFirst() : digits
    guard !digits.isEmpty else { return nil }
    var value: UInt32 = 0
    for digit in digits {
      let radix: UInt32 = isHexadecimal ? 16 : 10
      guard let number = digit.hexadecimalDigit, number < radix, value <= 0x10FFFF else { return nil }
      value = value * radix + number
    }
    return Unicode.Scalar(value).flatMap { $0.isXMLCharacter ? $0 : nil }
  }
}
