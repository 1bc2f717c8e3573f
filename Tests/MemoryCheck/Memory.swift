import CMalloc
import Glibc

/// What a process has of the machine's memory.
struct Memory {
  /// The bytes that were allocated and not freed (malloc_info(3): uordblks, and hblkhd for large ones).
  let inUse: Int
  /// The bytes that stand in the machine's memory (proc(5), statm).
  let resident: Int

  static var now: Memory {
    let heap = mallinfo2()
    var pages: [Int] = []
    if let file = fopen("/proc/self/statm", "r") {
      var line = [CChar](repeating: 0, count: 256)
      if fgets(&line, Int32(line.count), file) != nil {
        pages = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
          .split(separator: " ").compactMap { Int($0) }
      }
      fclose(file)
    }
    let size = sysconf(Int32(_SC_PAGESIZE))
    return Memory(
      inUse: Int(heap.uordblks + heap.hblkhd), resident: pages.dropFirst().first.map { $0 * size } ?? 0)
  }
}
