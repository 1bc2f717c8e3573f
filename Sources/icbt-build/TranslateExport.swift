import ArgumentParser
import ProgramCompiler

/// `icbt-build translate export PROGRAM --locale L -o FILE`.
struct TranslateExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes a file for a translator: what is missing or out of date, or everything.",
    discussion: """
      Example: icbt-build translate export Programs/pain --locale en -o pain-en.xlf

      Example: icbt-build translate export Programs/pain --locale de --as po --all -o pain-de.po
      """)

  @OptionGroup var locale: LocaleOptions

  @ArgumentParser.Flag(help: "Every text, also what is translated already.")
  var all = false

  @Option(
    name: .customLong("as"),
    help: "The format: xliff12, xliff21, po, or tmx (what is signed off, as a memory).")
  var format: ExchangeFormat = .xliff12

  @Option(name: [.short, .long], help: "The file to write.")
  var output: String

  @OptionGroup var language: LanguageOption

  func run() throws {
    let console = language.console
    let (_, _, desk) = try locale.open(console)
    guard
      let (bytes, count) = desk.export(
        locale.locale, as: format, all: all || format == .tmx, language: console.language)
    else { throw ExitCodes.findings }
    if count == 0, format == .tmx {
      console.complain(
        console.say(
          "Er is nog niets afgetekend, dus er is niets voor een vertaalgeheugen.",
          "Nothing is signed off yet, so there is nothing for a memory."))
      return
    }
    if count == 0 {
      console.complain(
        console.say(
          "Er is niets te vertalen: alles is er en klopt. Met --all krijg je alle teksten.",
          "There is nothing to translate: everything is there and holds. With --all you get all texts."))
      return
    }
    try ExchangeFile.write(bytes, to: output)
    console.complain(
      console.say(
        "Geschreven: \(output), met \(console.texts(count)).",
        "Written: \(output), with \(console.texts(count))."))
  }
}
