import Testing

@testable import ProgramCompiler

/// Our matcher against Jing and libxml2's RELAX NG validator, on small changes to the shipped programs.
struct SchemaDifferentialTests {
  private static let count = 6000
  private static let schema = "\(Repository.root)/Schemas/icbt-program.rng"

  private struct Result {
    let mutant: Mutator.Mutant
    /// As an author gets them, with the folder known.
    let findings: [Diagnostic]
    /// Whether the file fits the schema, in whatever folder.
    let fits: Bool
  }

  private static func samples() throws -> [Markup] {
    let trees = try Repository.programs.map(Repository.program)
    // The shared folder comes with both programs; once is enough.
    let files = trees.flatMap(\.files) + (trees[0].libraries.flatMap(\.files)) + LanguageSample.files
    return files.compactMap { Markup.parse($0, names: SchemaMatcher.names).markup }
  }

  /// Made once for both tests.
  private static let mutants = Swift.Result { try makeMutants() }

  private static func makeMutants() throws -> [Result] {
    let samples = try samples()
    var mutator = Mutator(seed: 20_261_101, samples: samples)
    var results: [Result] = []
    var turn = 0
    while results.count < count {
      turn += 1
      guard let mutant = mutator.mutate(samples[turn % samples.count], kind: turn % 10),
        let markup = Markup.parse(mutant.file, names: SchemaMatcher.names).markup
      else { continue }
      var matcher = SchemaMatcher()
      let fits = matcher.match(markup).isEmpty
      let findings = matcher.match(markup, expecting: SourceLayout.root(of: mutant.file.path))
      results.append(Result(mutant: mutant, findings: findings, fits: fits))
    }
    return results
  }

  /// The numbers of the files that Jing refuses.
  private static func refusedByJing(in folder: String, _ names: [String]) throws -> Set<String> {
    var refused: Set<String> = []
    for chunk in stride(from: 0, to: names.count, by: 2000) {
      let part = Array(names[chunk..<min(names.count, chunk + 2000)])
      let output = try ExternalTool("jing").run([schema] + part, in: folder).output
      for line in output.split(separator: "\n") {
        let path = line.prefix { $0 != ":" }
        refused.insert(String(path.split(separator: "/").last ?? ""))
      }
    }
    return refused
  }

  private static func refusedByLibxml(in folder: String, _ names: [String]) throws -> Set<String> {
    var refused: Set<String> = []
    for chunk in stride(from: 0, to: names.count, by: 2000) {
      let part = Array(names[chunk..<min(names.count, chunk + 2000)])
      let errors = try ExternalTool("xmllint").run(
        ["--noout", "--nonet", "--relaxng", schema] + part, in: folder
      ).errors
      for line in errors.split(separator: "\n") where line.hasSuffix(" fails to validate") {
        refused.insert(String(line.dropLast(" fails to validate".count)))
      }
    }
    return refused
  }

  @Test func theVerdictIsThatOfJingAndLibxml() throws {
    let results = try Self.mutants.get()
    let folder = try TemporaryFolder()
    let names = results.indices.map { "m\($0).xml" }
    for (index, result) in results.enumerated() {
      try folder.write(result.mutant.file.bytes, to: names[index])
    }
    let jing = try Self.refusedByJing(in: folder.path, names)
    let libxml = try Self.refusedByLibxml(in: folder.path, names)
    #expect(jing.count > Self.count / 2 && jing.count < Self.count)
    for (index, result) in results.enumerated() {
      let ours = !result.fits
      let text = Comment(rawValue: "\(names[index]) \(result.mutant.file.path): \(result.mutant.what)")
      #expect(ours == jing.contains(names[index]), text)
      #expect(ours == libxml.contains(names[index]), text)
    }
  }

  @Test func oneMistakeGivesOneFindingAtItsPlace() throws {
    let wrong = try Self.mutants.get().filter { !$0.findings.isEmpty }
    let counts = wrong.map(\.findings.count).sorted()
    #expect(counts[counts.count / 2] == 1)
    #expect(counts[counts.count * 99 / 100] <= 3)
    let near = wrong.filter { result in
      guard let place = result.findings.first?.place else { return false }
      return result.mutant.near.contains { $0.contains(place.span) }
    }
    let share = Double(near.count) / Double(wrong.count)
    #expect(share >= 0.98, "\(near.count) of \(wrong.count)")
  }
}
