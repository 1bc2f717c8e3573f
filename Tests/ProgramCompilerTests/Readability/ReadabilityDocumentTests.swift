import Foundation
import ProgramBundle
import Testing

@testable import ProgramCompiler

/// `Docs/readability.md` says what the program does.
///
/// `RECORD=1 swift test --filter ReadabilityDocumentTests` writes its tables anew, and fails.
@Suite struct ReadabilityDocumentTests {
  private static let path = "\(Repository.root)/Docs/readability.md"

  /// Every threshold with its ground, every default level, every formula with its source, and none besides.
  @Test func theTablesAreThoseOfTheProgram() throws {
    var document = try String(contentsOfFile: Self.path, encoding: .utf8)
    let tables = [
      ("levels", try Self.levels()), ("defaults", Self.defaults()), ("formulas", Self.formulas()),
    ]
    for (name, table) in tables {
      let start = try #require(document.range(of: "<!-- \(name):begin -->\n"), "\(name)").upperBound
      let rest = start..<document.endIndex
      let end = try #require(document.range(of: "\n<!-- \(name):end -->", range: rest), "\(name)").lowerBound
      let printed = String(document[start..<end])
      #expect(printed == table, "\(name)")
      document.replaceSubrange(start..<end, with: table)
    }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(document.utf8).write(to: URL(fileURLWithPath: Self.path))
      Issue.record("recorded Docs/readability.md")
    }
  }

  /// From where on formulas are used stands in its words.
  @Test func theLeastLengthsAreThoseOfTheProgram() throws {
    let document = try String(contentsOfFile: Self.path, encoding: .utf8)
    let formula = ReadingFormula.lix
    #expect(
      document.contains(
        "**From \(ReadingFormula.leastWords) words and \(formula.leastSentences) sentences on**"))
    #expect(
      document.contains("From \(ReadingFormula.meanSentence.leastSentences) sentences on also the mean"))
    for table in ReadingTable.all {
      #expect(table.formula.leastSentences == formula.leastSentences, "\(table.language)")
    }
  }

  /// Whoever looks for a rule finds it there, with its weight.
  @Test func theFindingsAreThoseOfTheProgram() throws {
    let document = try String(contentsOfFile: Self.path, encoding: .utf8)
    let errors: [Check] = [.sentenceTooLong, .paragraphTooLong, .textTooHard]
    let warnings: [Check] = [.sentenceLong, .labelTooLong, .textHard, .rareWords]
    for (checks, weight) in [(errors, "error"), (warnings, "warning")] {
      for check in checks { #expect(document.contains(" | `\(check.rule.code)` | \(weight) |\n")) }
    }
    #expect(errors.allSatisfy { $0.rule.weight == .error && $0.rule.isAcceptable })
    #expect(warnings.allSatisfy { $0.rule.weight == .warning && $0.rule.isAcceptable })
    for check in [Check.readabilityNotAssessed, .levelOrder] {
      #expect(document.contains("`\(check.rule.code)`"))
    }
  }

  private static let languages = ["nl": "Dutch", "en": "English", "de": "German"]

  private static func levels() throws -> String {
    try ReadingTable.all.map { table in
      let language = try #require(languages[table.language], "\(table.language)")
      let sign = table.formula.isHarderWhenLarger ? "≤" : "≥"
      let head = [
        "level", "words a sentence, mean", "long sentence", "too long sentence", "words a paragraph",
        "words a title, heading or answer", "rare words in a hundred", "LIX", table.formula.title,
      ]
      let rows = table.levels.map { row in
        [
          row.level.rawValue, row.meanSentence.shown.en, "\(row.longSentence)", "\(row.tooLongSentence)",
          "\(row.paragraph)", "\(row.label)", row.rareWords.shown.en, "≤ \(row.lix.shown.en)",
          "\(sign) \(row.own.shown.en)",
        ]
      }
      let numbers = Array(repeating: "---:", count: head.count - 1)
      return "**\(language)** (`\(table.language)`). \(table.ground.en)\n\n"
        + markdown([head, ["---"] + numbers] + rows)
    }.joined(separator: "\n\n")
  }

  private static func defaults() -> String {
    let rows = TextScope.allCases.map { scope in
      ["`\(scope.rawValue)`", scope.name.en, scope.standardLevel?.rawValue ?? "none"]
    }
    return markdown([["scope", "text for", "level"], ["---", "---", "---"]] + rows)
  }

  private static func formulas() -> String {
    let head = ["name", "language", "from to", "harder when", "sentences", "source and formula"]
    let rows = ReadingFormula.all.map { formula in
      [
        "`\(formula.name)`", formula.language.map { "`\($0)`" } ?? "every",
        "\(formula.range.lowerBound.shown.en) to \(formula.range.upperBound.shown.en)",
        formula.isHarderWhenLarger ? "larger" : "smaller", "\(formula.leastSentences)", formula.citation,
      ]
    }
    return markdown([head, ["---", "---", "---", "---", "---:", "---"]] + rows)
  }

  private static func markdown(_ rows: [[String]]) -> String {
    rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}
