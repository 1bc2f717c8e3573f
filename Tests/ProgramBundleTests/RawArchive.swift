@testable import ProgramBundle

/// A zip writer that can write what a bundle may not have.
struct RawArchive {
  struct Entry {
    var name: [UInt8]
    var bytes: [UInt8]
    var localName: [UInt8]?
    var version: UInt16 = 10
    var madeBy: UInt16 = 10
    var flags: UInt16 = 0
    var method: UInt16 = 0
    var time: UInt16 = 0
    var date: UInt16 = 0x21
    var crc: UInt32?
    var centralSize: UInt32?
    var localExtra: [UInt8] = []
    var centralExtra: [UInt8] = []
    var comment: [UInt8] = []
    var disk: UInt16 = 0
    var inside: UInt16 = 0
    var outside: UInt32 = 0
    var offsetShift: UInt32 = 0
    var gap: [UInt8] = []
  }

  var entries: [Entry]
  var before: [UInt8] = []
  var between: [UInt8] = []
  var beforeEnd: [UInt8] = []
  var after: [UInt8] = []
  var comment: [UInt8] = []
  var disks: UInt16 = 0
  var countShift: UInt16 = 0
  var startShift: UInt32 = 0
  var omitFromDirectory = 0
  var repeatDirectory = false

  /// The files of a bundle, to be changed.
  init(_ bundle: [UInt8]) throws {
    entries = try ArchiveReader.entries(of: bundle, limits: .standard).map {
      Entry(name: Array($0.path.utf8), bytes: Array($0.bytes))
    }
  }

  func position(of path: String) -> Int {
    entries.firstIndex { $0.name.elementsEqual(path.utf8) } ?? 0
  }

  /// The entry with a path.
  subscript(path: String) -> Entry {
    get { entries[position(of: path)] }
    set { entries[position(of: path)] = newValue }
  }

  func bytes() -> [UInt8] {
    var output = ByteWriter()
    var central = ByteWriter()
    output.bytes = before
    for entry in entries {
      output.bytes += entry.gap
      let offset = UInt32(output.bytes.count)
      let crc = entry.crc ?? CRC32.of(entry.bytes[...])
      let name = entry.localName ?? entry.name
      output.put(ArchiveLayout.localSignature)
      output.put(entry.version, entry.flags, entry.method, entry.time, entry.date)
      output.put(crc)
      output.put(UInt32(entry.bytes.count))
      output.put(UInt32(entry.bytes.count))
      output.put(UInt16(name.count), UInt16(entry.localExtra.count))
      output.bytes += name + entry.localExtra + entry.bytes
      central.put(ArchiveLayout.centralSignature)
      central.put(entry.madeBy, entry.version, entry.flags, entry.method, entry.time, entry.date)
      central.put(crc)
      central.put(entry.centralSize ?? UInt32(entry.bytes.count))
      central.put(entry.centralSize ?? UInt32(entry.bytes.count))
      central.put(UInt16(entry.name.count), UInt16(entry.centralExtra.count), UInt16(entry.comment.count))
      central.put(entry.disk, entry.inside)
      central.put(entry.outside)
      central.put(offset &+ entry.offsetShift)
      central.bytes += entry.name + entry.centralExtra + entry.comment
    }
    if omitFromDirectory > 0, let last = entries.last {
      central.bytes.removeLast(46 + last.name.count)
    }
    if repeatDirectory { central.bytes += central.bytes }
    output.bytes += between
    let start = UInt32(output.bytes.count)
    let count = UInt16(entries.count - omitFromDirectory) &+ countShift
    output.bytes += central.bytes + beforeEnd
    output.put(ArchiveLayout.endSignature)
    output.put(disks, disks, count, count)
    output.put(UInt32(central.bytes.count))
    output.put(start &+ startShift)
    output.put(UInt16(comment.count))
    return output.bytes + comment + after
  }
}
