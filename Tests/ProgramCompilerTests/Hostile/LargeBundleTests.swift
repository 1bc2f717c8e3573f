import Dispatch
import Foundation
import ProgramBundle
import Synchronization
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
    let accepted = Mutex<[String]>([])
    let codes = Mutex<Set<String>>([])
    DispatchQueue.concurrentPerform(iterations: 2) { worker in
      var random = SplitMix64(state: UInt64(2026 + worker))
      var bytes = bundle
      for _ in 0..<Self.changes / 2 {
        let position = Int.random(in: 0..<bundle.count, using: &random)
        bytes[position] ^= UInt8.random(in: 1...255, using: &random)
        switch BundleFile.load(bytes) {
        case .success:
          accepted.withLock { $0.append("byte \(position): \(bundle[position]) → \(bytes[position])") }
        case .failure(let error): _ = codes.withLock { $0.insert(error.code) }
        }
        bytes[position] = bundle[position]
      }
      if case .failure(let error) = BundleFile.load(bytes) {
        accepted.withLock { $0.append("whole: \(error)") }
      }
    }
    #expect(accepted.withLock { $0 } == [])
    #expect(codes.withLock { $0 }.count > 3, "\(codes.withLock { $0 }.sorted())")
  }
}
