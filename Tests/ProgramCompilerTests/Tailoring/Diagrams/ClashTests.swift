import Testing

@testable import ProgramCompiler

struct ClashTests {
  /// A clash leaves nobody, needs each of its members, and prefers earlier ones, as leaving out one after another does.
  @Test func isTheFirstThatIsNeeded() throws {
    var clashes = 0
    for seed in 0..<300 as Range<UInt64> {
      let space = try RandomSpace(seed: seed, mostValuations: 300, predicates: 4, amounts: 0)
      let (store, predicates) = (space.store, space.predicates.map(\.diagram))
      let others = Array(predicates.dropFirst())
      let clash = try store.clash(of: predicates[0], with: others)
      var needed = Array(others.indices)
      func isLeft(_ positions: [Int]) throws -> Bool {
        try store.all([predicates[0]] + positions.map { others[$0] }) != .never
      }
      for position in others.indices.reversed() where try !isLeft(needed.filter { $0 != position }) {
        needed.removeAll { $0 == position }
      }
      #expect(clash == (try isLeft(Array(others.indices)) ? nil : needed), "seed \(seed)")
      clashes += clash == nil ? 0 : 1
    }
    #expect(clashes >= 50 && clashes <= 250)
  }
}
