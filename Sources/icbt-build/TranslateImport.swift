import ArgumentParser
import ProgramCompiler

/// `icbt-build translate import PROGRAM FILE --locale L`.
struct TranslateImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Takes in a file that a translator sent back; anything wrong, and nothing changes.",
    discussion: """
      Example: icbt-build translate import Programs/pain pain-en.xlf --locale en --translator "A. Translator"
      """)

  @OptionGroup var locale: LocaleOptions

  @Argument(help: "The translated file: XLIFF or PO.", completion: .file())
  var file: String

  @Option(help: "Who translated: a name or initials. Somebody else signs the content off.")
  var translator: String

  @ArgumentParser.Flag(help: "Leave out texts whose source has changed since, instead of refusing the file.")
  var skipChanged = false

  @ArgumentParser.Flag(help: "Texts that come back as they were handed out are right as they are.")
  var confirmUnchanged = false

  @Option(help: "The form of findings: text, or json (Schemas/findings.schema.json).")
  var format: FindingOptions.Format = .text

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard TranslationDesk.isName(translator) else {
      throw ValidationError("--translator needs a name of one line, of at most 80 characters.")
    }
  }

  func run() throws {
    let console = language.console
    let bytes = try SingleFile.read(file, limit: TranslationDesk.mostBytes)
    let (folder, tree, desk) = try locale.open(console)
    guard
      let result = desk.take(
        bytes, name: NamedPath.last(of: file), locale: locale.locale, translator: translator,
        skipsChanged: skipChanged,
        confirmsUnchanged: confirmUnchanged)
    else { throw ExitCodes.findings }
    result.show(format, folder: file, console)
    if result.isRefused {
      console.complain(
        console.say(
          "Niets is ingelezen; het vertaalboek is zoals het was.",
          "Nothing was taken in; the ledger is as it was."))
      throw ExitCodes.findings
    }
    try folder.write(result.ledgers, after: tree)
    let skipped =
      result.skipped == 0
      ? "" : console.say(", \(result.skipped) overgeslagen", ", \(result.skipped) left out")
    console.complain(
      console.say(
        "Ingelezen: \(console.texts(result.updated))\(skipped).",
        "Taken in: \(console.texts(result.updated))\(skipped)."))
  }
}

extension ImportResult {
  func show(_ format: FindingOptions.Format, folder path: String, _ console: Console) {
    let sources = FindingSources(file)
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    switch format {
    case .text:
      if findings.isEmpty { return }
      var renderer = TextRenderer(
        language: console.language, folder: folder, sources: sources,
        colour: console.isColoured(.standardError))
      Console.write(renderer.render(findings, omitted: .none), to: .standardError)
    case .json:
      var renderer = JSONRenderer(sources: sources, isOneLine: false)
      Console.write(
        renderer.render(findings, omitted: .none, isFinished: true, program: nil, language: console.language),
        to: .standardOutput)
    }
  }
}
