/// Accepts the names of an archive one by one, in order.
///
/// Refuses a name that could be written outside the folder it is extracted in, that a file system could
/// confuse with another, or that is out of order.
struct ArchiveNames {
  private var seen: Set<String> = []
  private var folded: Set<String> = []
  private var last: ArchiveOrder?

  /// Takes the next name, and gives it as a string.
  @discardableResult
  mutating func accept(_ bytes: ArraySlice<UInt8>) throws(BundleError) -> String {
    let name = String(decoding: bytes, as: UTF8.self)
    guard bytes.allSatisfy({ (0x20...0x7e).contains($0) }) else { throw .nameNotASCII(path: name) }
    guard bytes.count <= ArchiveLayout.longestName else { throw .nameTooLong(path: name) }
    guard !bytes.contains(UInt8(ascii: "\\")) else { throw .backslash(path: name) }
    guard bytes.first != UInt8(ascii: "/"), !bytes.contains(UInt8(ascii: ":")) else {
      throw .absolutePath(path: name)
    }
    guard bytes.last != UInt8(ascii: "/") else { throw .folderEntry(path: name) }
    for segment in name.split(separator: "/", omittingEmptySubsequences: false)
    where segment.isEmpty || segment.first == "." {
      throw .pathTraversal(path: name)
    }
    guard seen.insert(name).inserted else { throw .duplicateName(path: name) }
    guard folded.insert(name.lowercased()).inserted else { throw .caseCollision(path: name) }
    let order = ArchiveOrder.key(name)
    if let last, order < last { throw .unsorted(path: name) }
    last = order
    return name
  }
}

/// The order of files in the archive: `mimetype`, the manifest, then the rest by the bytes of the path.
struct ArchiveOrder: Comparable {
  let rank: Int
  let bytes: [UInt8]

  static func key(_ path: String) -> ArchiveOrder {
    let rank = BundlePath.head.firstIndex(of: path) ?? BundlePath.head.count
    return ArchiveOrder(rank: rank, bytes: Array(path.utf8))
  }

  static func < (one: ArchiveOrder, other: ArchiveOrder) -> Bool {
    one.rank != other.rank ? one.rank < other.rank : one.bytes.lexicographicallyPrecedes(other.bytes)
  }
}
