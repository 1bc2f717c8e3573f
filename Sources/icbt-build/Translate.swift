import ArgumentParser
import ProgramBundle
import ProgramCompiler

extension ExchangeFormat: ExpressibleByArgument {}

/// `icbt-build translate`: the exchange with translators.
struct Translate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Hands texts to translators, takes them back, and shows how far each language is.",
    discussion: """
      Example: icbt-build translate status Programs/pain

      Example: icbt-build translate export Programs/pain --locale en -o pain-en.xlf

      Example: icbt-build translate import Programs/pain pain-en.xlf --locale en --translator "A. Translator"
      """,
    subcommands: [
      TranslateStatus.self, TranslateExport.self, TranslateImport.self, TranslatePseudo.self,
      TranslateSignOff.self,
    ])
}

/// A program and one of its locales.
struct LocaleOptions: ParsableArguments {
  @Argument(help: "The program's folder.", completion: .directory)
  var program: String

  @Option(help: "The language, as it stands in <locales> in program.xml: en, de-x-formal.")
  var locale: String

  /// The folder, what is in it, and the desk where its texts are exchanged; findings are shown where there are errors.
  func open(_ console: Console) throws -> (SourceFolder, SourceTree, TranslationDesk) {
    let (folder, tree, desk) = try Self.open(program, console)
    guard desk.locales.contains(locale) else {
      throw EnvironmentFault(
        desk.locales.isEmpty
          ? Wording(
            nl:
              "Het programma noemt nog geen talen. Zet in program.xml: `<locales><locale xml:lang=\"\(locale)\" released=\"no\"/></locales>`.",
            en:
              "The program lists no languages yet. Put into program.xml: `<locales><locale xml:lang=\"\(locale)\" released=\"no\"/></locales>`."
          )
          : Wording(
            nl:
              "De taal `\(locale)` staat niet in `<locales>` van het programma; wel: \(desk.locales.joined(separator: ", ")).",
            en:
              "The language `\(locale)` is not in the program's `<locales>`; there are: \(desk.locales.joined(separator: ", "))."
          ))
    }
    return (folder, tree, desk)
  }

  static func open(_ program: String, _ console: Console) throws -> (
    SourceFolder, SourceTree, TranslationDesk
  ) {
    let folder = try SourceFolder(opening: program)
    let tree = try folder.load()
    let desk = TranslationDesk(tree)
    guard desk.isOpen else {
      FindingOptions.parseOrExit([]).show(desk.compilation, of: tree, folder: program, console)
      throw ExitCodes.findings
    }
    return (folder, tree, desk)
  }
}

extension SourceFolder {
  /// Writes ledgers in place of those in `tree`.
  func write(_ ledgers: [(path: String, bytes: [UInt8])], after tree: SourceTree) throws {
    let old = ([tree] + tree.libraries).flatMap(\.ledgers)
    for ledger in ledgers {
      try write(ledger.bytes, ledger: ledger.path, after: old.first { $0.path == ledger.path })
    }
  }
}

extension Console {
  /// A number of texts.
  func texts(_ count: Int) -> String {
    count == 1 ? say("1 tekst", "1 text") : say("\(count) teksten", "\(count) texts")
  }
}
