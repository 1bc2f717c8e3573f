/// Writes the archive: a zip without compression whose bytes depend on the files alone.
public enum StoredArchive {
  /// A file to be archived.
  public struct File: Sendable, Hashable {
    /// The path in the archive: ASCII, `/` between folders.
    public var path: String
    /// What is in it.
    public var bytes: ArraySlice<UInt8>

    /// Makes the file from its path and bytes.
    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes[...]
    }

    /// Makes the file from its path and a part of other bytes.
    public init(path: String, bytes: ArraySlice<UInt8>) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// The bytes of the archive.
  ///
  /// Files may come in any order: `mimetype` is put first, then the manifest, then the rest by the bytes of the
  /// path. Throws when a path is not one of the format, stands twice, or the archive passes the limits of a
  /// 32-bit zip (4 GiB, 65,534 files).
  public static func bytes(of files: [File]) throws(BundleError) -> [UInt8] {
    guard files.count <= ArchiveLayout.largestCount else { throw .tooManyFiles(count: files.count) }
    let sorted = files.sorted { ArchiveOrder.key($0.path) < ArchiveOrder.key($1.path) }
    var names = ArchiveNames()
    var output = ByteWriter()
    var central = ByteWriter()
    for file in sorted {
      try names.accept(Array(file.path.utf8)[...])
      guard output.bytes.count + central.bytes.count + file.bytes.count <= ArchiveLayout.largestOffset else {
        throw .archiveTooLarge
      }
      let header = EntryHeader(
        name: Array(file.path.utf8), crc: CRC32.of(file.bytes), size: UInt32(file.bytes.count),
        offset: UInt32(output.bytes.count))
      header.writeLocal(to: &output)
      output.bytes += file.bytes
      header.writeCentral(to: &central)
    }
    let start = output.bytes.count
    guard start + central.bytes.count <= ArchiveLayout.largestOffset else { throw .archiveTooLarge }
    output.bytes += central.bytes
    output.put(ArchiveLayout.endSignature)
    output.put(UInt16(0), UInt16(0), UInt16(files.count), UInt16(files.count))
    output.put(UInt32(central.bytes.count))
    output.put(UInt32(start))
    output.put(UInt16(0))
    return output.bytes
  }
}

/// What the two headers of a file say that differs from file to file.
private struct EntryHeader {
  let name: [UInt8]
  let crc: UInt32
  let size: UInt32
  let offset: UInt32

  func writeLocal(to writer: inout ByteWriter) {
    writer.put(ArchiveLayout.localSignature)
    writeShared(to: &writer)
    writer.bytes += name
  }

  func writeCentral(to writer: inout ByteWriter) {
    writer.put(ArchiveLayout.centralSignature)
    writer.put(ArchiveLayout.version)
    writeShared(to: &writer)
    writer.put(UInt16(0), UInt16(0), UInt16(0))  // comment, disk, internal attributes
    writer.put(UInt32(0))  // external attributes
    writer.put(offset)
    writer.bytes += name
  }

  private func writeShared(to writer: inout ByteWriter) {
    writer.put(ArchiveLayout.version, ArchiveLayout.flags, ArchiveLayout.method)
    writer.put(ArchiveLayout.time, ArchiveLayout.date)
    writer.put(crc)
    writer.put(size)
    writer.put(size)
    writer.put(UInt16(name.count), UInt16(0))  // no extra fields
  }
}

/// Bytes that grow, numbers in little-endian order.
struct ByteWriter {
  var bytes: [UInt8] = []

  mutating func put(_ values: UInt16...) {
    for value in values { bytes += [UInt8(truncatingIfNeeded: value), UInt8(value >> 8)] }
  }

  mutating func put(_ value: UInt32) {
    put(UInt16(truncatingIfNeeded: value), UInt16(value >> 16))
  }
}
