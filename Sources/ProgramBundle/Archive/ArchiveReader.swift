/// Reads the archive from front to back and accepts only what `StoredArchive` writes.
///
/// Nothing is searched for and no offset is followed: each part must begin where the one before it ends, so
/// there is no byte that is not compared with its one allowed value or covered by a checksum.
struct ArchiveReader {
  /// A file of the archive; its bytes are a slice of the archive's.
  struct Entry {
    let path: String
    let bytes: ArraySlice<UInt8>
    let header: Header
  }

  /// What a header says about its file.
  struct Header: Equatable {
    let crc: UInt32
    let size: UInt32
    let nameLength: UInt16
    let offset: Int
  }

  private var cursor: ByteCursor
  private let limits: BundleLimits

  /// The files in order.
  static func entries(of bytes: [UInt8], limits: BundleLimits) throws(BundleError) -> [Entry] {
    guard bytes.count <= limits.archiveBytes else { throw .archiveTooLarge }
    var reader = ArchiveReader(cursor: ByteCursor(bytes), limits: limits)
    return try reader.read()
  }

  private mutating func read() throws(BundleError) -> [Entry] {
    try checkStart()
    var entries: [Entry] = []
    var names = ArchiveNames()
    while cursor.signature == ArchiveLayout.localSignature {
      guard entries.count < limits.files else { throw .tooManyFiles(count: entries.count + 1) }
      entries.append(try localEntry(&names))
    }
    let start = cursor.position
    for entry in entries { try centralHeader(of: entry) }
    guard cursor.signature != ArchiveLayout.centralSignature else { throw .countMismatch }
    try end(count: entries.count, start: start)
    return entries
  }

  private func checkStart() throws(BundleError) {
    guard cursor.left >= 4 else { throw cursor.left == 0 ? .notAnArchive : .truncated }
    guard cursor.signature != ArchiveLayout.localSignature else { return }
    let mark: [UInt8] = [0x50, 0x4b, 0x03, 0x04]
    for start in 0..<max(0, cursor.bytes.count - 3)
    where cursor.bytes[start] == mark[0] && cursor.bytes[start..<start + 4].elementsEqual(mark) {
      throw .leadingBytes
    }
    throw .notAnArchive
  }

  private mutating func localEntry(_ names: inout ArchiveNames) throws(BundleError) -> Entry {
    let offset = cursor.position
    _ = try cursor.u32()
    let shared = try sharedFields(at: offset)
    let name = try cursor.slice(Int(shared.header.nameLength))
    let path = try names.accept(name)
    try shared.check(path: path)
    let bytes = try cursor.slice(Int(shared.header.size))
    guard CRC32.of(bytes) == shared.header.crc else { throw .wrongChecksum(path: path) }
    return Entry(path: path, bytes: bytes, header: shared.header)
  }

  private mutating func centralHeader(of entry: Entry) throws(BundleError) {
    switch cursor.signature {
    case nil: throw .truncated
    case ArchiveLayout.centralSignature: _ = try cursor.u32()
    case ArchiveLayout.endSignature: throw .countMismatch
    default: throw .gap(offset: cursor.position)
    }
    let madeBy = try cursor.u16()
    let shared = try sharedFields(at: entry.header.offset)
    let comment = try cursor.u16()
    let disk = try cursor.u16()
    let inside = try cursor.u16()
    let outside = try cursor.u32()
    let offset = try cursor.u32()
    let name = try cursor.slice(Int(shared.header.nameLength))
    let path = entry.path
    guard name.elementsEqual(path.utf8) else { throw .headerMismatch(path: path) }
    try shared.check(path: path)
    guard comment == 0 else { throw .comment }
    guard disk == 0 else { throw .severalDisks }
    // The upper half holds a Unix mode; 0o120000 of 0o170000 is a symbolic link.
    guard outside >> 16 & 0o170000 != 0o120000 else { throw .link(path: path) }
    guard inside == 0, outside == 0 else { throw .fileAttributes(path: path) }
    guard madeBy == ArchiveLayout.version else { throw .wrongVersion(path: path) }
    guard shared.header == entry.header, offset == entry.header.offset else {
      throw .headerMismatch(path: path)
    }
  }

  private mutating func end(count: Int, start: Int) throws(BundleError) {
    let size = cursor.position - start
    switch cursor.signature {
    case nil: throw .truncated
    case ArchiveLayout.endSignature: _ = try cursor.u32()
    default: throw .gap(offset: cursor.position)
    }
    let disks = (try cursor.u16(), try cursor.u16())
    let counts = (try cursor.u16(), try cursor.u16())
    let directory = (try cursor.u32(), try cursor.u32())
    let comment = try cursor.u16()
    guard disks == (0, 0) else { throw .severalDisks }
    guard counts == (UInt16(count), UInt16(count)) else { throw .countMismatch }
    guard directory == (UInt32(size), UInt32(start)) else { throw .directoryMismatch }
    guard comment == 0 else { throw .comment }
    guard cursor.left == 0 else { throw .trailingBytes(count: cursor.left) }
  }

  private mutating func sharedFields(at offset: Int) throws(BundleError) -> SharedFields {
    let version = try cursor.u16()
    let flags = try cursor.u16()
    let method = try cursor.u16()
    let time = try cursor.u16()
    let date = try cursor.u16()
    let crc = try cursor.u32()
    let packed = try cursor.u32()
    let size = try cursor.u32()
    let nameLength = try cursor.u16()
    let extra = try cursor.u16()
    return SharedFields(
      version: version, flags: flags, method: method, time: time, date: date, packed: packed, extra: extra,
      header: Header(crc: crc, size: size, nameLength: nameLength, offset: offset))
  }
}

/// The fields that both headers of a file have.
private struct SharedFields {
  let version: UInt16
  let flags: UInt16
  let method: UInt16
  let time: UInt16
  let date: UInt16
  let packed: UInt32
  let extra: UInt16
  let header: ArchiveReader.Header

  /// Compares each field with its one allowed value.
  func check(path: String) throws(BundleError) {
    guard flags & 0x2041 == 0 else { throw .encrypted(path: path) }  // bits 0, 6 and 13
    guard method == ArchiveLayout.method else { throw .compressed(path: path) }
    guard flags == ArchiveLayout.flags else { throw .wrongFlags(path: path) }
    guard version == ArchiveLayout.version else { throw .wrongVersion(path: path) }
    guard time == ArchiveLayout.time, date == ArchiveLayout.date else { throw .wrongDate(path: path) }
    guard packed == header.size else { throw .headerMismatch(path: path) }
    guard extra == 0 else { throw .extraField(path: path) }
  }
}
