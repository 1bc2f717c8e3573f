import ArgumentParser
import ProgramCompiler

/// `icbt-build translate pseudo PROGRAM --locale L`.
struct TranslatePseudo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pseudo",
    abstract:
      "Fills a pseudo-language (ending in -XA: accented and longer; in -XB: from right to left) to test pages with.",
    discussion: """
      Example: icbt-build translate pseudo Programs/pain --locale ar-XB

      Example: icbt-build translate pseudo Programs/pain --locale en-XA --as tmx -o memory.tmx
      """)

  @OptionGroup var locale: LocaleOptions

  @Option(name: .customLong("as"), help: "The format of the file: xliff12, xliff21, po or tmx.")
  var format: ExchangeFormat = .xliff12

  @Option(name: [.short, .long], help: "Write a translated file instead, and leave the ledger as it is.")
  var output: String?

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard TranslationDesk.isPseudo(locale.locale) else {
      throw ValidationError(
        "--locale needs a pseudo-language: one that ends in -XA or -XB, such as en-XA or ar-XB.")
    }
  }

  func run() throws {
    let console = language.console
    let (folder, tree, desk) = try locale.open(console)
    if let output {
      guard let (bytes, count) = desk.pseudoExport(locale.locale, as: format, language: console.language)
      else {
        throw ExitCodes.findings
      }
      try ExchangeFile.write(bytes, to: output)
      console.complain(
        console.say(
          "Geschreven: \(output), met \(console.texts(count)).",
          "Written: \(output), with \(console.texts(count))."))
      return
    }
    guard let result = desk.pseudoTranslate(locale.locale) else { throw ExitCodes.findings }
    result.show(.text, folder: "", console)
    if result.isRefused { throw ExitCodes.findings }
    try folder.write(result.ledgers, after: tree)
    console.complain(
      console.say("Gevuld: \(console.texts(result.updated)).", "Filled: \(console.texts(result.updated))."))
  }
}
