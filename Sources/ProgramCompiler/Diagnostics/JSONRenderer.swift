import ProgramBundle

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Findings as other tools read them: `Schemas/findings.schema.json`, version 1.0.
public struct JSONRenderer {
  private var sources: FindingSources

  private let isOneLine: Bool

  /// A renderer for findings in the files of `sources`; each document on one line if that is asked for.
  public init(sources: FindingSources, isOneLine: Bool = false) {
    self.sources = sources
    self.isOneLine = isOneLine
  }

  /// The document, with texts in `language`, keys sorted, and a line end.
  public mutating func render(
    _ findings: [Diagnostic], omitted: Compilation.Omitted = .none, isFinished: Bool = true,
    program: String?, language: Language
  ) -> String {
    let document = Document(
      program: program, findings: findings.map { finding($0, language) },
      omitted: omitted.count > 0 ? omitted.count : nil, unfinished: isFinished ? nil : true)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if !isOneLine { encoder.outputFormatting.insert(.prettyPrinted) }
    do {
      return TerminalText.json(String(decoding: try encoder.encode(document), as: UTF8.self)) + "\n"
    } catch {
      preconditionFailure("Findings hold only texts and whole numbers, which can be encoded.")
    }
  }

  private struct Document: Encodable {
    let version = "1.0"
    let program: String?
    let findings: [Finding]
    let omitted: Int?
    let unfinished: Bool?

    enum Key: String, CodingKey { case version, program, findings, omitted, unfinished }

    func encode(to encoder: any Encoder) throws {
      var node = encoder.container(keyedBy: Key.self)
      try node.encode(version, forKey: .version)
      try node.encode(program, forKey: .program)
      try node.encode(findings, forKey: .findings)
      try node.encodeIfPresent(omitted, forKey: .omitted)
      try node.encodeIfPresent(unfinished, forKey: .unfinished)
    }
  }

  private struct Position: Encodable {
    let line: Int
    let column: Int
    let offset: Int
  }

  private struct Range: Encodable {
    let start: Position
    let end: Position
  }

  private struct Note: Encodable {
    let file: String
    let range: Range
    let summary: String
  }

  private struct Edit: Encodable {
    let file: String
    let range: Range
    let replacement: String
  }

  private struct Solution: Encodable {
    let summary: String
    let safe: Bool
    let edits: [Edit]
  }

  private struct Switch: Encodable {
    let flag: String
    let value: FlagValue
    let module: String
  }

  private struct Witness: Encodable {
    let profile: [String: FlagValue]
    let skipped: [String]
    let switches: [Switch]
    let week: Int?
  }

  /// What may be absent stands there as `null`, so that readers need no second way of looking.
  private struct Finding: Encodable {
    let code: String
    let severity: String
    let summary: String
    let explanation: String
    let file: String?
    let range: Range?
    let element: String?
    let locale: String?
    let witness: Witness?
    let notes: [Note]
    let solutions: [Solution]

    enum Key: String, CodingKey {
      case code, severity, summary, explanation, file, range, element, locale, witness, notes, solutions
    }

    func encode(to encoder: any Encoder) throws {
      var node = encoder.container(keyedBy: Key.self)
      try node.encode(code, forKey: .code)
      try node.encode(severity, forKey: .severity)
      try node.encode(summary, forKey: .summary)
      try node.encode(explanation, forKey: .explanation)
      try node.encode(file, forKey: .file)
      try node.encode(range, forKey: .range)
      try node.encode(element, forKey: .element)
      try node.encode(locale, forKey: .locale)
      try node.encode(witness, forKey: .witness)
      try node.encode(notes, forKey: .notes)
      try node.encode(solutions, forKey: .solutions)
    }
  }

  private mutating func finding(_ finding: Diagnostic, _ language: Language) -> Finding {
    Finding(
      code: finding.code, severity: finding.severity.rawValue, summary: finding.summary[language],
      explanation: finding.explanation[language], file: finding.place?.file,
      range: finding.place.map { range($0) },
      element: finding.element, locale: finding.locale, witness: finding.witness.map(witness),
      notes: finding.notes.map {
        Note(file: $0.place.file, range: range($0.place), summary: $0.summary[language])
      },
      solutions: finding.solutions.map { solution in
        Solution(
          summary: solution.summary[language], safe: solution.safe,
          edits: solution.edits.map {
            Edit(file: $0.place.file, range: range($0.place), replacement: $0.replacement)
          })
      })
  }

  private func witness(_ witness: Diagnostic.Witness) -> Witness {
    Witness(
      profile: Dictionary(witness.profile.map { ($0.flag, $0.value) }) { first, _ in first },
      skipped: witness.skipped,
      switches: witness.switches.map { Switch(flag: $0.flag, value: $0.value, module: $0.module) },
      week: witness.week)
  }

  /// Lines and columns count from 1; a place in a file that is no text is its beginning.
  private mutating func range(_ place: Place) -> Range {
    guard let table = sources.lines(place.file) else {
      let start = Position(line: 1, column: 1, offset: 0)
      return Range(start: start, end: start)
    }
    func position(_ offset: Int) -> Position {
      let found = table.position(of: offset)
      return Position(line: found.line, column: found.column, offset: offset)
    }
    return Range(start: position(place.span.start), end: position(place.span.end))
  }
}
