import Foundation
import Testing

@testable import ProgramCompiler

/// Mistakes of authors, one a folder: `case.txt` has the file with the expected place marked, `expected.txt` what is printed.
///
/// `RECORD=1 swift test --filter CaseTests` writes the expected texts anew, and fails.
struct CaseTests {
  @Test(arguments: try AuthorCase.all())
  func isAnsweredByOneFindingAtItsPlace(_ test: AuthorCase) throws {
    let compilation = Compiler.compile(test.tree, test.options)
    let findings = compilation.diagnostics
    #expect(findings.map(\.code) == [test.code], "\(findings.map { "\($0.code): \($0.summary.en)" })")
    let finding = try #require(findings.first)
    let place = finding.place.map { "\($0.file) \($0.span.start)..<\($0.span.end) «\(test.text(at: $0))»" }
    #expect(finding.place == test.place, "it points at \(place ?? "nothing")")
    #expect(!finding.solutions.isEmpty)
    try checkWording(finding)
    try compare(Language.allCases.map { render(compilation, test, $0) }.joined(separator: "\n"), test)
    if finding.solutions.contains(where: \.safe) { try checkSafeFix(finding, test) }
  }

  /// Both languages say something, in the vocabulary of the clinic.
  private func checkWording(_ finding: Diagnostic) throws {
    let wordings =
      [finding.summary, finding.explanation] + finding.solutions.map(\.summary) + finding.notes.map(\.summary)
    for wording in wordings {
      for text in [wording.nl, wording.en] {
        #expect(!text.isEmpty && !text.contains("  ") && !text.hasSuffix("?"), "\(text)")
      }
    }
  }

  /// What `fix` may do unasked leaves the program without that finding.
  private func checkSafeFix(_ finding: Diagnostic, _ test: AuthorCase) throws {
    let fixed = SafeFixes.apply([finding], to: test.tree)
    let file = try #require(fixed.first?.file)
    let again = Compiler.compile(test.tree(with: file), test.options).diagnostics
    #expect(!again.contains { $0.code == finding.code && $0.place == finding.place })
  }

  private func render(_ compilation: Compilation, _ test: AuthorCase, _ language: Language) -> String {
    var renderer = TextRenderer(
      language: language, folder: "start", sources: FindingSources(test.tree), colour: false)
    return renderer.render(compilation.diagnostics)
  }

  private func compare(_ printed: String, _ test: AuthorCase) throws {
    let url = test.folder.appending(path: "expected.txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(printed.utf8).write(to: url)
      Issue.record("recorded \(test.name)")
      return
    }
    let expected = (try? Data(contentsOf: url)).map { String(decoding: $0, as: UTF8.self) }
    #expect(printed == expected)
  }

  @Test func thereAreAtLeastSixtyKinds() throws {
    let cases = try AuthorCase.all()
    #expect(cases.count >= 60)
    #expect(Set(cases.map(\.code)).count >= 50)
  }

  /// Every rule that a program's own texts can break has a case; those about translations have tests of their own.
  @Test func everyRuleHasACase() throws {
    let covered = Set(try AuthorCase.all().map(\.code))
    let missing = Rule.all.filter { ![.folder, .ledger, .returned].contains($0.example.slot) }.map(\.code)
      .filter { !covered.contains($0) }
    #expect(missing.isEmpty)
  }
}
