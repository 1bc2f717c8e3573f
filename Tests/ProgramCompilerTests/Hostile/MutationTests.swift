import Foundation
import ProgramBundle
import Testing

@testable import ProgramCompiler

/// Files of every kind, changed in bytes, given to the whole compiler and, some of them, to the binary.
struct MutationTests {
  private static let batches = 20
  private static let perBatch = 1_000
  /// Of each batch every so many-th file is given to the binary.
  private static let perBinary = 65

  /// A program with a file of every kind, that is right in every respect.
  private static let whole: [SourceFile] =
    SmallestProgram(
      .instrument,
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <instrument xmlns="urn:icbt:program:1" id="mood" minutes="3" validated="no" licence="eigen werk">
        <title>Stemming</title>
        <source>Eigen werk</source>
        <instructions><p>Kies wat past.</p></instructions>
        <responses><response points="0">nooit</response><response points="1">soms</response></responses>
        <question id="glad"><label>Was je blij?</label></question>
        <score id="total" missing-allowed="0"><label>Totaal</label><formula>sum(glad)</formula></score>
      </instrument>
      """
    ).files
  private static let media = SmallestProgram.media.map { MediaFile(path: $0.path, bytes: $0.bytes) }
  private static let codes = Set(MarkupRules.all.map(\.code))

  private func tree(with file: SourceFile?) -> SourceTree {
    SourceTree(
      name: "start", files: Self.whole.map { $0.path == file?.path ? file ?? $0 : $0 }, media: Self.media)
  }

  /// The files of one batch, each a changed copy of a file of the program; the same on every machine.
  private func mutants(_ batch: Int) -> [SourceFile] {
    var random = SplitMix64(state: UInt64(77_000 + batch))
    return (0..<Self.perBatch).map { number in
      let sample = Self.whole[number % Self.whole.count]
      return SourceFile(path: sample.path, bytes: ByteMutator.mangled(sample.bytes, &random))
    }
  }

  @Test func theProgramIsRight() {
    #expect(Set(Self.whole.map { $0.path.split(separator: "/").first }).count == 7, "every kind of file")
    let found = Compiler.compile(tree(with: nil)).diagnostics
    #expect(found.allSatisfy { $0.severity == .warning }, "\(found)")
  }

  @Test(arguments: 0..<batches)
  func everyMutantIsJudgedAsXmllintDoes(_ batch: Int) throws {
    let folder = try TemporaryFolder()
    let mutants = mutants(batch)
    for (number, file) in mutants.enumerated() { try folder.write(file.bytes, to: "\(number).xml") }
    let refused = try XMLLint.refused(in: folder.path, mutants.indices.map { "\($0).xml" })
    #expect(refused.count > Self.perBatch / 4 && refused.count < Self.perBatch * 9 / 10)
    // Only what changed is read anew.
    var memory = CompilerMemory()
    _ = Compiler.compile(tree(with: nil), .init(), &memory)
    for (number, file) in mutants.enumerated() {
      var own = memory
      let compilation = Compiler.compile(tree(with: file), .init(), &own)
      let form = compilation.diagnostics.filter {
        $0.place?.file == file.path && Self.codes.contains($0.code)
      }
      #expect(form.count <= 1)
      MarkupVerdict(file, form.first).compare(isRefused: refused.contains("\(number).xml"))
      // What passes the checks can be built, and a platform can read it.
      if compilation.isClean, number.isMultiple(of: 5) {
        let contents = try #require(try compilation.contents())
        #expect(throws: Never.self) { try LoadedBundle(bytes: try BundleFile.bytes(of: contents)) }
      }
    }
  }

  /// 300 of them through the binary: the same verdict, no crash, no waiting.
  @Test func theBinarySaysTheSame() throws {
    let folder = try TemporaryFolder()
    try folder.writeProgram()
    for file in Self.whole { try folder.write(file.bytes, to: "p/" + file.path) }
    var expected: [String] = []
    for batch in 0..<Self.batches {
      for (number, file) in mutants(batch).enumerated() where number.isMultiple(of: Self.perBinary) {
        try folder.write(file.bytes, to: "mutants/\(expected.count)")
        expected.append("\(file.path) \(Compiler.compile(tree(with: file)).isClean ? 0 : 1)")
      }
    }
    #expect(expected.count >= 300)
    let script = """
      import os, shutil, subprocess, sys
      for number, path in enumerate(sys.argv[2:]):
          shutil.copy("p/" + path, "kept")
          shutil.copy(f"mutants/{number}", "p/" + path)
          run = subprocess.run([sys.argv[1], "check", "p"], stdin=subprocess.DEVNULL, capture_output=True, timeout=240)
          assert b"\\x1b" not in run.stderr
          print(path, run.returncode)
          shutil.copy("kept", "p/" + path)
      """
    let paths = expected.map { String($0.prefix { $0 != " " }) }
    let run = try ExternalTool("python3").run(["-I", "-c", script, Measured.binary] + paths, in: folder.path)
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.split(separator: "\n").map(String.init) == expected)
  }
}
