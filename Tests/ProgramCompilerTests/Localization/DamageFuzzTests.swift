import Testing

@testable import ProgramCompiler

/// Files that were changed anywhere and in any way.
@Suite struct DamageFuzzTests {
  /// Nothing breaks the reader; what is taken in has its codes and stands in a ledger that reads back the same.
  @Test(arguments: [(ExchangeFormat.xliff12, UInt64(11)), (.po, 12)])
  func aMutatedFileIsRefusedOrHolds(_ format: ExchangeFormat, _ seed: UInt64) throws {
    let tree = try DamagedProgram.tree()
    let desk = TranslationDesk(tree)
    let translation = try LocalizedProgram(tree)["en"]
    let sample = try DamagedProgram.returned(tree, "en", format).bytes
    var random = SplitMix64(state: seed)
    var counts = (refused: 0, taken: 0)
    for round in 0..<2_000 {
      let bytes =
        round.isMultiple(of: 2)
        ? ByteMutator.mangled(sample, &random) : Self.withLinesMoved(sample, &random)
      let result = try #require(DamagedProgram.take(bytes, "en", desk))
      if result.isRefused {
        counts.refused += 1
        #expect(result.ledgers.isEmpty && result.updated == 0)
        continue
      }
      counts.taken += 1
      #expect(!result.ledgers.isEmpty)
      for (path, bytes) in result.ledgers {
        let reader = LedgerReader(SourceFile(path: path, bytes: bytes), locale: "en")
        #expect(reader.findings.isEmpty && reader.ledger.bytes == bytes, "round \(round)")
        for entry in reader.ledger.entries {
          guard let unit = translation[entry.id]?.unit, case .own(let written, _) = entry.target,
            let text = CodedText(written: written)
          else {
            Issue.record("round \(round): \(entry.id) is no text of the program")
            continue
          }
          #expect(CodeCheck.fits(text, unit.codes), "round \(round): \(written)")
        }
      }
    }
    #expect(counts.refused > 500 && counts.taken > 100, "\(counts)")
  }

  /// `sample` with up to three lines moved, lost, doubled or swapped.
  private static func withLinesMoved(_ sample: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var lines = sample.split(separator: 10, omittingEmptySubsequences: false)
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let at = Int.random(in: 0..<lines.count, using: &random)
      let other = Int.random(in: 0..<lines.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: lines.swapAt(at, other)
      case 1: lines.insert(lines[at], at: other)
      case 2: if lines.count > 1 { lines.remove(at: at) }
      default: if at + 1 < lines.count { lines.swapAt(at, at + 1) }
      }
    }
    return Array(lines.joined(separator: [10]))
  }
}
