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

  @ArgumentParser.Flag(
    help: "Keep running, and check again after every change; one line for each check with json.")
  var watch = false

  @OptionGroup var findings: FindingOptions
  @OptionGroup var language: LanguageOption

  mutating func validate() throws {
    for code in codes where Rule.find(code) == nil {
      let near = Rule.nearest(to: code).map { " The nearest is '\($0)'." } ?? ""
      throw ValidationError("There is no code '\(code)'.\(near) 'icbt-build explain' lists them all.")
    }
  }

  func run() throws {
    let folder = try SourceFolder(opening: program)
    if watch { try keepChecking(folder) }
    let tree = try folder.load()
    let compilation = Compiler.compile(tree, options)
    findings.show(compilation, of: tree, folder: program, language.console)
    try findings.failIfNeeded(compilation)
  }

  private var options: CompilerOptions {
    .init(level: findings.level, asOf: findings.asOf, only: codes, locale: locale)
  }

  /// Checks now and after every change, until the user stops it.
  private func keepChecking(_ folder: SourceFolder) throws -> Never {
    let console = language.console
    // Before the first reading, so that no change falls in between.
    let changes = try FolderWatch(folder)
    var memory = CompilerMemory()
    var tree = try folder.load()
    while true {
      var compilation = Compiler.compile(tree, options, &memory, soon: true)
      try report(compilation, of: tree, console)
      if !compilation.isFinished {
        compilation = compilation.finished()
        try report(compilation, of: tree, console)
      }
      let written = try changes.wait()
      tree = try written.isEmpty ? folder.load() : folder.load(after: tree, written: written)
    }
  }

  /// Shows what was found, and what happens next.
  private func report(_ compilation: Compilation, of tree: SourceTree, _ console: Console) throws {
    if findings.format == .text { console.clear() }
    var isRead = findings.show(compilation, of: tree, folder: program, console, isOneLine: true)
    if findings.format == .text, isRead {
      let next =
        compilation.isFinished
        ? console.say(
          "Wacht op je volgende verandering; Ctrl-C stopt.", "Waiting for your next change; Ctrl-C stops.")
        : console.say(
          "Nog even: of dit voor elke patiënt klopt, wordt nu nagegaan.",
          "One moment: whether this holds for every patient is being looked into.")
      isRead = console.complain("\n" + next)
    }
    // Who read has gone (`| head`), so there is nobody to keep checking for.
    guard isRead else { throw ExitCode.success }
  }
}
