/// The checksum of zip: CRC-32 with the reflected polynomial 0xEDB88320 (ISO 3309, ITU-T V.42).
enum CRC32 {
  /// Eight tables of 256 after each other: what a byte does to the checksum when 0 to 7 bytes follow it.
  private static let tables: [UInt32] = {
    let first: [UInt32] = (0..<256).map { byte in
      (0..<8).reduce(UInt32(byte)) { crc, _ in crc & 1 == 1 ? crc >> 1 ^ 0xedb8_8320 : crc >> 1 }
    }
    var tables = first
    for _ in 1..<8 { tables += tables.suffix(256).map { first[Int($0 & 0xff)] ^ $0 >> 8 } }
    return tables
  }()

  /// The checksum of the bytes, eight at a time (Kounavis and Berry 2005, slicing-by-8).
  static func of(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.withUnsafeBytes { bytes in
      tables.withUnsafeBufferPointer { tables in
        var crc: UInt32 = 0xffff_ffff
        var at = 0
        while at + 8 <= bytes.count {
          let word =
            UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)) ^ UInt64(crc)
          let low = Int(truncatingIfNeeded: word & 0xffff_ffff)
          let high = Int(truncatingIfNeeded: word >> 32)
          let a = tables[0x700 | low & 0xff] ^ tables[0x600 | low >> 8 & 0xff]
          let b = tables[0x500 | low >> 16 & 0xff] ^ tables[0x400 | low >> 24]
          let c = tables[0x300 | high & 0xff] ^ tables[0x200 | high >> 8 & 0xff]
          crc = a ^ b ^ c ^ tables[0x100 | high >> 16 & 0xff] ^ tables[high >> 24]
          at += 8
        }
        while at < bytes.count {
          crc = crc >> 8 ^ tables[Int(UInt8(truncatingIfNeeded: crc) ^ bytes[at])]
          at += 1
        }
        return ~crc
      }
    }
  }
}
