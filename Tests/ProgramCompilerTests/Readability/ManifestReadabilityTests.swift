import Testing

@testable import ProgramCompiler

/// What a bundle says of how hard its pages are: never nothing.
@Suite struct ManifestReadabilityTests {
  private func said(_ tree: SourceTree) throws -> String? {
    let contents = try Compiler.compile(tree).contents()
    return try #require(contents).manifest.locales.map(\.readability).first ?? nil
  }

  @Test(arguments: Repository.programs)
  func theProgramsSayTheirLevel(_ program: String) throws {
    #expect(try said(Repository.program(program)) == "A1")
  }

  /// The same texts in a language without a table.
  @Test func aLanguageWithoutTableIsNotAssessed() throws {
    let tree = try Repository.program("pain")
      .with(.init("program.xml", #"version="1.0.0" xml:lang="nl""#, #"version="1.0.0" xml:lang="fi""#))
      .with(.init("program.xml", #"<crisis xml:lang="nl""#, #"<crisis xml:lang="fi""#))
      .with(.init("../common/assignments/relax.xml", #"xml:lang="nl""#, #"xml:lang="fi""#))
      .with(.init("../common/modules/relaxation.xml", #"xml:lang="nl""#, #"xml:lang="fi""#))
    #expect(try said(tree) == "not-assessed")
    #expect(Compiler.compile(tree).diagnostics.map(\.code) == ["readability-not-assessed"])
  }

  /// Too little text to judge is not good either.
  @Test func tooLittleTextIsNotAssessed() throws {
    #expect(try said(SmallestProgram().tree) == "not-assessed")
  }

  /// A longer program whose words are hard, each page accepted for a reason.
  @Test func hardPagesAreBeyondTheLevels() throws {
    let hard = String(
      repeating: "<p>Overbelastingsverschijnselen veroorzaken aanhoudende vermoeidheidsklachten.</p>",
      count: 26)
    let codes = ["text-too-hard", "text-hard", "rare-words"]
    let accepted = codes.map {
      "<accepted code=\"\($0)\" reason=\"proef\" role=\"redacteur\" review=\"2030-01-01\"/>"
    }
    let tree = SmallestProgram(.page, hard + accepted.joined()).tree
    let isTooHard = Compiler.compile(tree).diagnostics.contains { $0.code == "text-too-hard" }
    #expect(!isTooHard)
    #expect(try said(tree) == "beyond-C1")
  }
}
