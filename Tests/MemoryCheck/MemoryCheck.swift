import ProgramCompiler

/// Compiles a thousand programs in one process, right ones and broken ones, and prints how its memory did: for every
/// two hundred a line with how many it has done, the bytes in use and the bytes resident. `MemoryTests` judges them.
///
/// With `--watch` each program is a change of the one before, as `check --watch` sees them.
@main
enum MemoryCheck {
  static func main() {
    let watches = CommandLine.arguments.contains("--watch")
    var memory = CompilerMemory()
    // Printing takes memory that stays, the first time: it comes when all is measured. So does measuring.
    _ = Memory.now
    var figures: [(programs: Int, inUse: Int, resident: Int)] = []
    figures.reserveCapacity(5)
    for number in 1...1_000 {
      let isRight = Documents.compile(number, &memory)
      precondition(isRight == Documents.isRight(number), "Program \(number) is not what it should be.")
      if !watches { memory = CompilerMemory() }
      guard number.isMultiple(of: 200) else { continue }
      let now = Memory.now
      figures.append((number, now.inUse, now.resident))
    }
    print("programs in-use resident")
    for now in figures { print(now.programs, now.inUse, now.resident) }
  }
}
