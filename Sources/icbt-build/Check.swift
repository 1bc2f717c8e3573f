import ArgumentParser
import ProgramCompiler

/// `icbt-build check PROGRAM`.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks everything that can be wrong with a program.",
    discussion: "Example: icbt-build check Programs/pain --lang nl")

  @Argument(help: "The program's folder.", completion: .directory)
  var program: String

  @Option(help: "Show findings about this locale only, beside those about the source text.")
  var locale: String?

  @Option(
    name: .customLong("only"), help: "Show findings of this code only; may be given more than once.",
    completion: .list(Rule.all.map(\.code)))
  var codes: [String] = []

  @OptionGroup var findings: FindingOptions
  @OptionGroup var language: LanguageOption

  mutating func validate() throws {
    for code in codes where Rule.find(code) == nil {
      let near = Rule.nearest(to: code).map { " The nearest is '\($0)'." } ?? ""
      throw ValidationError("There is no code '\(code)'.\(near) 'icbt-build explain' lists them all.")
    }
  }

  func run() throws {
    let tree = try SourceFolder(opening: program).load()
    let compilation = try Compiler.compile(
      tree, .init(level: findings.level, asOf: findings.asOf, only: codes, locale: locale))
    findings.show(compilation, of: tree, folder: program, language.console)
    try findings.failIfNeeded(compilation)
  }
}
