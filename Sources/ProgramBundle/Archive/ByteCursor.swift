/// Reads numbers and slices from front to back, and never beyond the end.
struct ByteCursor {
  let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// How many bytes are left.
  var left: Int { bytes.count - position }

  /// The four bytes at the position, not taken; nil when fewer are left.
  var signature: UInt32? {
    guard left >= 4 else { return nil }
    return (0..<4).reduce(0) { $0 | UInt32(bytes[position + $1]) << (8 * UInt32($1)) }
  }

  mutating func u16() throws(BundleError) -> UInt16 {
    let two = try slice(2)
    return UInt16(two[two.startIndex]) | UInt16(two[two.startIndex + 1]) << 8
  }

  mutating func u32() throws(BundleError) -> UInt32 {
    let low = try u16()
    return UInt32(low) | UInt32(try u16()) << 16
  }

  mutating func slice(_ count: Int) throws(BundleError) -> ArraySlice<UInt8> {
    guard count <= left else { throw .truncated }
    defer { position += count }
    return bytes[position..<position + count]
  }
}
