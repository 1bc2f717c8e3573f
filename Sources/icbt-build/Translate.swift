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
  fileprivate func show(_ format: FindingOptions.Format, folder path: String, _ console: Console) {
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

/// `icbt-build translate sign-off PROGRAM --locale L`.
struct TranslateSignOff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign-off",
    abstract: "Signs translated texts off in somebody's name and role, or takes that back.",
    discussion: """
      Example: icbt-build translate sign-off Programs/pain --locale en --role clinical-reviewer --name "B. Reviewer" --as-of 2026-11-20
      """)

  @OptionGroup var locale: LocaleOptions

  @Option(help: "The role: clinical-reviewer, language-reviewer or patient-reviewer.")
  var role: String

  @Option(help: "Who signs: a name or initials.")
  var name: String

  @Option(help: "The day, as 2026-11-20.")
  var asOf: String

  @Option(
    name: .customLong("unit"),
    help: "The id of a text; may be given more than once. Without it: all that are translated.")
  var units: [String] = []

  @Option(help: "Why these texts say something else than the source (with --unit): adapted to a country.")
  var reason: String?

  @ArgumentParser.Flag(help: "Take signatures of this role back (with --unit).")
  var withdraw = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard SignOffRequest.roles.contains(role) else {
      throw ValidationError("--role is one of: \(SignOffRequest.roles.joined(separator: ", ")).")
    }
    guard TranslationDesk.isName(name), reason.map(TranslationDesk.isReason) ?? true else {
      throw ValidationError("--name and --reason are one line each, of at most 80 and 500 characters.")
    }
    guard CompilerOptions.isDay(asOf) else {
      throw ValidationError("--as-of needs a day such as 2026-11-20; '\(asOf)' is none.")
    }
    guard !units.isEmpty || (reason == nil && !withdraw) else {
      throw ValidationError("--reason and --withdraw need --unit: say for which texts.")
    }
  }

  func run() throws {
    let console = language.console
    let (folder, tree, desk) = try locale.open(console)
    let request = SignOffRequest(
      locale: locale.locale, role: role, name: name, day: asOf, units: units, reason: reason,
      withdraws: withdraw)
    guard let result = desk.signOff(request) else { throw ExitCodes.findings }
    if !result.refusals.isEmpty {
      for refusal in result.refusals { console.complain(refusal[console.language]) }
      console.complain(console.say("Niets is afgetekend.", "Nothing was signed off."))
      throw ExitCodes.findings
    }
    try folder.write(result.ledgers, after: tree)
    console.complain(
      withdraw
        ? console.say("Ingetrokken: \(result.count).", "Withdrawn: \(result.count).")
        : console.say(
          "Afgetekend: \(console.texts(result.count)).", "Signed off: \(console.texts(result.count))."))
  }
}

extension Console {
  /// A number of texts.
  fileprivate func texts(_ count: Int) -> String {
    count == 1 ? say("1 tekst", "1 text") : say("\(count) teksten", "\(count) texts")
  }
}
