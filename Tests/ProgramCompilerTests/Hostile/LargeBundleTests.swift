import Foundation
import ProgramBundle
import Testing

@testable import ProgramCompiler

/// A bundle of real size, with one byte of it changed.
struct LargeBundleTests {
  /// How many changes are tried; a worker takes every second one.
  private static let changes = 10_000

  @Test func anyByteChangedIsRefused() throws {
    let compilation = Compiler.compile(try Repository.program("pain"))
    let bundle = try BundleFile.bytes(of: try #require(try compilation.contents()))
    #expect(bundle.count > 1_500_000)
    // What each worker found is its own: the thread sanitizer does not see a `Mutex`, which lies in the runtime.
    let found = Parallel.map([0, 1]) { worker in
      var accepted: [String] = []
      var codes: Set<String> = []
      var random = SplitMix64(state: UInt64(2026 + worker))
      var bytes = bundle
      for _ in 0..<Self.changes / 2 {
        let position = Int.random(in: 0..<bundle.count, using: &random)
        bytes[position] ^= UInt8.random(in: 1...255, using: &random)
        switch BundleFile.load(bytes) {
        case .success: accepted.append("byte \(position): \(bundle[position]) → \(bytes[position])")
        case .failure(let error): codes.insert(error.code)
        }
        bytes[position] = bundle[position]
      }
      if case .failure(let error) = BundleFile.load(bytes) { accepted.append("whole: \(error)") }
      return (accepted: accepted, codes: codes)
    }
    #expect(found.flatMap(\.accepted) == [])
    let codes = Set(found.flatMap(\.codes))
    #expect(codes.count > 3, "\(codes.sorted())")
  }
}
