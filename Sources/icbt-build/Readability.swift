import ArgumentParser
import ProgramBundle
import ProgramCompiler

extension ReadingLevel: ExpressibleByArgument {}

/// `icbt-build readability PROGRAM`.
struct Readability: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows how hard the texts are, and what makes them so.",
    discussion: """
      Example: icbt-build readability Programs/pain

      Example: icbt-build readability Programs/pain -o report.html

      Example: icbt-build readability Programs/pain --locale en

      Example: icbt-build readability --text letter.txt --locale nl

      Example: icbt-build readability --text letter-en.txt --locale en --source letter.txt --source-locale nl
      """)

  @Argument(help: "The program's folder.", completion: .directory)
  var program: String?

  @Option(help: "A plain text instead of a program.", completion: .file())
  var text: String?

  @Option(help: "The language of the plain text, as nl; or the translation of the program that is measured.")
  var locale: String?

  @Option(
    help: "The plain text that --text was translated from: how much harder the translation is.",
    completion: .file())
  var source: String?

  @Option(help: "The language of --source, as nl.")
  var sourceLocale: String?

  @Option(help: "The level that the plain text is held against: A1, A2, B1 (the default), B2 or C1.")
  var level: ReadingLevel?

  @Option(name: [.short, .long], help: "Writes a page to look at in a browser (HTML) to this file.")
  var output: String?

  @Option(help: "The form of the result: text, or json (Schemas/readability.schema.json).")
  var format: FindingOptions.Format = .text

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard (program == nil) != (text == nil) else {
      throw ValidationError("Give a program's folder, or a text with --text FILE --locale nl.")
    }
    guard text == nil || locale != nil else {
      throw ValidationError("--text needs its language: --text letter.txt --locale nl.")
    }
    guard level == nil || text != nil else {
      throw ValidationError("--level is for --text: a program sets its own levels in <limits>.")
    }
    guard (source == nil) == (sourceLocale == nil), source == nil || text != nil else {
      throw ValidationError("--source and --source-locale belong together, beside --text and --locale.")
    }
    for locale in [locale, sourceLocale].compactMap(\.self) where !CompilerOptions.isLocale(locale) {
      throw ValidationError("--locale needs a language such as nl or en-GB; '\(locale)' is none.")
    }
  }

  func run() throws {
    let console = language.console
    let (made, isTooHard) = try report(console)
    guard let report = made else { throw ExitCodes.findings }
    if let output {
      try PageFile.write(ReadabilityPage(language: console.language).render(report), to: output)
      console.complain(console.say("Geschreven: \(output)", "Written: \(output)"))
    }
    switch format {
    case .json: Console.write(try JSONText.of(report), to: .standardOutput)
    case .text: console.print(ReadabilityText(language: console.language).render(report))
    }
    if isTooHard { throw ExitCodes.findings }
  }

  /// The report, nil where the program has errors, which are then shown; and whether something is too hard that nobody accepted.
  private func report(_ console: Console) throws -> (ReadabilityReport?, isTooHard: Bool) {
    if let text, let locale {
      var report = ReadabilityReport(
        plain: try PlainText.read(text), name: NamedPath.last(of: text), locale: locale,
        level: level ?? .b1, detail: output == nil && format == .text ? .lengths : .all)
      if let source, let sourceLocale {
        report.compare(
          withSource: ReadabilityReport(
            plain: try PlainText.read(source), name: NamedPath.last(of: source), locale: sourceLocale,
            detail: .lengths))
      }
      return (report, report.verdict == .over || report.drift?.isMuchHarder == true)
    }
    let tree = try SourceFolder(opening: program ?? ".").load()
    var compiled = Compiler.compile(tree)
    if let locale, compiled.isSound, locale != compiled.sourceLocale {
      guard let localized = compiled.localized(locale) else {
        throw EnvironmentFault(
          Wording(
            nl: "De taal `\(locale)` staat niet in `<locales>` van het programma.",
            en: "The language `\(locale)` is not in the program's `<locales>`."))
      }
      compiled = localized
    }
    let (report, compilation) = compiled.readability { done, files in
      console.progress(done, of: files)
    }
    if report == nil {
      FindingOptions.parseOrExit([]).show(compilation, of: tree, folder: program ?? ".", console)
    }
    return (report, !compilation.isClean)
  }
}
