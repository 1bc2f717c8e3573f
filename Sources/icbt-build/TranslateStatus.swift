import ArgumentParser
import ProgramCompiler

/// `icbt-build translate status PROGRAM`.
struct TranslateStatus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Shows for each language how many texts are missing, stale, translated and signed off.",
    discussion: "Example: icbt-build translate status Programs/pain")

  @Argument(help: "The program's folder.", completion: .directory)
  var program: String

  @Option(help: "The form of the result: text, or json (Schemas/translation-status.schema.json).")
  var format: FindingOptions.Format = .text

  @OptionGroup var language: LanguageOption

  func run() throws {
    let console = language.console
    let (_, _, desk) = try LocaleOptions.open(program, console)
    guard let status = desk.status() else { throw ExitCodes.findings }
    switch format {
    case .json: Console.write(try JSONText.of(status), to: .standardOutput)
    case .text: console.print(status.text(console.language))
    }
  }
}
