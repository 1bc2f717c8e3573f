/// The one allowed value of each field of the archive (PKWARE APPNOTE 6.3.10, sections 4.3 and 4.4).
///
/// The writer puts these values and the reader accepts no others, so that two archives with the same files
/// have the same bytes, and no byte of an archive is without meaning.
enum ArchiveLayout {
  static let localSignature: UInt32 = 0x0403_4b50
  static let centralSignature: UInt32 = 0x0201_4b50
  static let endSignature: UInt32 = 0x0605_4b50
  /// Version 1.0 is needed to extract: stored files only. Made on system 0, so no file permissions.
  static let version: UInt16 = 10
  static let flags: UInt16 = 0
  /// 0 is stored: deflate gives other bytes with other versions of zlib.
  static let method: UInt16 = 0
  static let time: UInt16 = 0
  /// 1 January 1980, the first day that a zip can name: (1980 - 1980) << 9 | 1 << 5 | 1.
  static let date: UInt16 = 0x0021
  /// Bytes of a path: what the usual file systems accept for one name (NAME_MAX).
  static let longestName = 255
  /// Sizes and offsets have 32 bits, and all ones means that a 64-bit field follows.
  static let largestOffset = 0xffff_fffe
  /// Counts and lengths have 16 bits, and all ones means that a 64-bit field follows.
  static let largestCount = 0xfffe
}
