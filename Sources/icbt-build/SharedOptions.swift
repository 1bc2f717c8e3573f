import ArgumentParser
import ProgramBundle
import ProgramCompiler

extension Language: ExpressibleByArgument {}
extension CheckLevel: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}

/// The language of messages.
struct LanguageOption: ParsableArguments {
  @Option(
    name: .customLong("lang"), help: "The language of messages: nl or en (default: that of the locale).")
  var language: Language?

  var console: Console { Console(language: language) }
}

/// How findings are shown, and which make the command fail.
struct FindingOptions: ParsableArguments {
  /// The forms in which findings are shown.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @Option(help: "The form of findings: text, or json (Schemas/findings.schema.json).")
  var format: Format = .text

  @Option(help: "The least severity that makes the command fail: warning or error.")
  var failOn: Severity = .error

  @Option(help: "How strictly to check: writing, review or release.")
  var level: CheckLevel = .review

  @Option(help: "The day on which the program is checked, as 2026-11-01; needed at level release.")
  var asOf: String?

  mutating func validate() throws {
    if let asOf, !CompilerOptions.isDay(asOf) {
      throw ValidationError("--as-of needs a day such as 2026-11-01; '\(asOf)' is none.")
    }
    if level == .release, asOf == nil {
      throw ValidationError("--level release needs --as-of DATE, for instance --as-of 2026-11-01.")
    }
  }

  /// Shows `compilation`'s findings: text on standard error, JSON on standard output.
  ///
  /// With `isOneLine` the JSON stands on one line. False where nobody reads it any more.
  @discardableResult
  func show(
    _ compilation: Compilation, of tree: SourceTree, folder: String, _ console: Console,
    isOneLine: Bool = false
  ) -> Bool {
    let sources = FindingSources(tree)
    switch format {
    case .text:
      var renderer = TextRenderer(
        language: console.language, folder: folder, sources: sources,
        colour: console.isColoured(.standardError))
      let isRead = Console.write(
        renderer.render(compilation.diagnostics, omitted: compilation.omitted), to: .standardError)
      if compilation.hiddenCount > 0 {
        let count = compilation.hiddenCount
        console.complain(
          console.say(
            "Niet getoond, want daar vroeg je niet om: \(count).",
            "Not shown, for you did not ask for it: \(count)."))
      }
      return isRead
    case .json:
      var renderer = JSONRenderer(sources: sources, isOneLine: isOneLine)
      return Console.write(
        renderer.render(
          compilation.diagnostics, omitted: compilation.omitted, isFinished: compilation.isFinished,
          program: compilation.programID, language: console.language),
        to: .standardOutput)
    }
  }

  /// Throws the exit code for findings where there are any that matter.
  func failIfNeeded(_ compilation: Compilation) throws {
    let matters = compilation.diagnostics.contains { $0.severity >= failOn }
    if matters || !compilation.isClean { throw ExitCodes.findings }
  }
}
