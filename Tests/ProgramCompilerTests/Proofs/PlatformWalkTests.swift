import ProgramBundle
import Testing

@testable import ProgramCompiler

/// Simulated patients through the bundles of the shipped programs, read as a platform reads them.
struct PlatformWalkTests {
  /// A program with its bundle: written, and read again by the strict reader.
  struct Built: Sendable {
    let compilation: Compilation
    let bundle: LoadedBundle
    let map: BundleMap

    init(_ program: String) throws {
      compilation = Compiler.compile(try Repository.program(program))
      let contents = try #require(try compilation.contents())
      bundle = try LoadedBundle(bytes: try contents.bytes())
      map = BundleMap(bundle.documents)
    }
  }

  private static let built = Dictionary(
    uniqueKeysWithValues: Repository.programs.map { name in (name, Result { try Built(name) }) })

  private func built(_ program: String) throws -> Built {
    try #require(Self.built[program]).get()
  }

  /// Ten groups of five hundred patients of each program: nothing is missing, nothing is empty, and no week asks more than
  /// the manifest says.
  @Test(arguments: Repository.programs, 0..<10 as Range<UInt64>)
  func nobodyMissesAnything(_ program: String, _ group: UInt64) throws {
    let built = try built(program)
    let load = try #require(built.bundle.manifest.load)
    var random = RandomPatients(built.map, seed: group)
    var (pages, blocks, changing) = (0, 0, 0)
    for _ in 0..<500 {
      let path = random.next()
      let walk = try PatientWalk(built.map, path)
      #expect(walk.troubles.isEmpty, "\(walk.troubles) of \(path)")
      let beyond = walk.weeks(beyond: load)
      #expect(beyond.isEmpty, "\(beyond) of \(path)")
      #expect(walk.media.allSatisfy { built.bundle.bytes(of: $0.blob) != nil })
      pages += walk.pageCount
      blocks += walk.blockCount
      if !path.switches.isEmpty { changing += 1 }
    }
    print("\(program) \(group): 500 patients, \(changing) of whom change; \(pages) pages, \(blocks) blocks")
    #expect(pages >= 500 * 16 && blocks >= 500 * 110 && changing >= 300)
  }

  /// For every page, block and line, who gets it according to the proof does get it.
  @Test(arguments: Repository.programs)
  func everyPartIsReached(_ program: String) throws {
    let built = try built(program)
    let steered = try SteeredPatients(try #require(built.compilation.context), built.bundle.documents)
    var walks: [PatientPath: PatientWalk] = [:]
    for (part, path) in steered.paths {
      let walk = try walks[path] ?? PatientWalk(built.map, path)
      walks[path] = walk
      #expect(walk.met.contains(part), "\(part) for \(path)")
      #expect(walk.troubles.isEmpty)
    }
    #expect(steered.unreached.isEmpty)
    #expect(Set(steered.paths.map(\.part)) == built.map.parts)
    print("\(program): \(steered.paths.count) parts reached by \(walks.count) patients")
    #expect(steered.paths.count >= 150)
  }
}
