/// What is checked of a document before it is decoded: size, UTF-8, depth, number of values, and whole numbers only.
///
/// Decoding then cannot exhaust the stack, and no number is rounded.
enum JSONShape {
  /// The most digits of a number: fifteen always fit a double exactly.
  static let digits = 15

  static func check(_ bytes: ArraySlice<UInt8>, path: String, limits: BundleLimits) throws(BundleError) {
    guard bytes.count <= limits.documentBytes else { throw .documentTooLarge(path: path) }
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8(path: path) }
    var depth = 0
    var inString = false
    var escaped = false
    var number = 0
    var values = 0
    for byte in bytes {
      if inString {
        if escaped {
          escaped = false
        } else if byte == UInt8(ascii: "\\") {
          escaped = true
        } else if byte == UInt8(ascii: "\"") {
          inString = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): inString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        values += 1
      case UInt8(ascii: ","): values += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ".") where number > 0, UInt8(ascii: "e") where number > 0,
        UInt8(ascii: "E") where number > 0:
        throw .notWholeNumber(path: path)
      default: break
      }
      number = (0x30...0x39).contains(byte) ? number + 1 : 0
      guard number <= digits else { throw .notWholeNumber(path: path) }
      guard depth <= limits.nesting else { throw .nestedTooDeep(path: path) }
      guard values <= limits.values else { throw .tooManyValues(path: path) }
    }
  }
}
