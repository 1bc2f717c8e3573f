import Testing

/// What is compiled leaves nothing behind: a thousand programs in one process, half of them broken in ten ways.
struct MemoryTests {
  /// One core does everything in one order, so the figures are exact: bytes that may come with 800 programs, at most
  /// one for each.
  private static let mostGrowthOnOneCore = 800
  /// With more cores, libdispatch keeps the 160 bytes of every loop over them for later use, until the thread that got
  /// them ends (measured with empty loops); a program has at most seven such loops.
  private static let mostGrowthOnAllCores = 800 * 7 * 160
  /// Free memory between pieces that are in use, in bytes.
  private static let mostGrowthResident = 2 << 20

  /// The first core that this process may use, and no other.
  private static let onOneCore = "taskset -c \"$(taskset -pc $$ | sed 's/.*: //; s/[-,].*//')\""

  @Test(arguments: [
    ("", [], mostGrowthOnAllCores), (onOneCore, [], mostGrowthOnOneCore),
    (onOneCore, ["--watch"], mostGrowthOnOneCore),
  ])
  func aThousandProgramsLeaveNothingBehind(cores: String, options: [String], mostGrowth: Int) throws {
    // What a thread keeps of freed memory counts as in use, so no thread may keep any.
    let call = "GLIBC_TUNABLES=glibc.malloc.tcache_count=0 exec \(cores) \"$0\" \"$@\""
    let answer = try ExternalTool("sh").run(["-c", call, Repository.builtProgram("memory-check")] + options)
    #expect(answer.code == 0, "\(answer.errors)")
    let lines = answer.output.split(separator: "\n").dropFirst().map {
      $0.split(separator: " ").compactMap { Int($0) }
    }
    let figures = try #require(lines.map(\.count) == [3, 3, 3, 3, 3] ? lines : nil, "\(answer.output)")
    let (start, end) = (figures[0], figures[4])
    #expect(start[0] == 200 && end[0] == 1_000)
    // A sanitizer keeps what was freed, to see whether it is used again.
    guard !Sanitizer.isOn else { return }
    #expect(end[1] - start[1] <= mostGrowth, "\(answer.output)")
    #expect(end[2] - start[2] <= Self.mostGrowthResident, "\(answer.output)")
  }
}
