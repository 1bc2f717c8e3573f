import Testing

@testable import ProgramCompiler

/// What hangs together too much is refused by name, and nothing else is said of it.
struct TooEntangledTests {
  @Test func constraintsThatDoNotFitNameTheirFlags() throws {
    var random = SplitMix64(state: 1)
    let names = (1...60).map { "feature-\($0)" }
    let flags = names.map {
      "<flag id=\"\($0)\" set-by=\"intake\" changes=\"any-time\" default=\"no\"><label>Iets</label></flag>"
    }
    // They hold for who has none of the features.
    let constraints = (1...180).map { _ in
      let some = names.shuffled(using: &random).prefix(4)
      return "<constraint>not (\(some[0]) and \(some[1])) or not \(some[2]) or \(some[3])</constraint>"
    }
    let program = SmallestProgram(.flags, (flags + constraints).joined(separator: "\n"))
    let compilation = Compiler.compile(program.tree)
    let findings = compilation.diagnostics.filter { $0.severity == .error }
    #expect(findings.map(\.code) == ["too-entangled"])
    let text = try #require(findings.first?.explanation).en
    #expect(names.filter { text.contains("`\($0)`") }.count == DiagramOverflow.mostEntangled)
    #expect(compilation.proof == nil)
  }
}
