import Crypto

/// SHA-256, the only digest of the format (FIPS 180-4).
public enum ContentDigest {
  /// The digest of the bytes, as 64 lower-case hexadecimal digits.
  public static func hex(of bytes: some Sequence<UInt8>) -> String {
    var hash = SHA256()
    let whole: Void? = bytes.withContiguousStorageIfAvailable { hash.update(bufferPointer: .init($0)) }
    if whole == nil { hash.update(data: Array(bytes)) }
    let digits = Array("0123456789abcdef")
    return String(hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  /// The first 128 bits of the digest of the bytes, as two words, the first bit the highest.
  package static func start(of bytes: some Sequence<UInt8>) -> (UInt64, UInt64) {
    var hash = SHA256()
    let whole: Void? = bytes.withContiguousStorageIfAvailable { hash.update(bufferPointer: .init($0)) }
    if whole == nil { hash.update(data: Array(bytes)) }
    var words: (UInt64, UInt64) = (0, 0)
    for (position, byte) in hash.finalize().prefix(16).enumerated() {
      if position < 8 { words.0 = words.0 << 8 | UInt64(byte) } else { words.1 = words.1 << 8 | UInt64(byte) }
    }
    return words
  }
}
