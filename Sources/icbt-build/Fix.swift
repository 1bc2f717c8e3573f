import ArgumentParser
import ProgramCompiler

/// `icbt-build fix PROGRAM`.
struct Fix: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Mends what can be mended without a doubt; never touches clinical wording.",
    discussion: "Example: icbt-build fix Programs/pain")

  @Argument(help: "The program's folder.", completion: .directory)
  var program: String

  @ArgumentParser.Flag(help: "Only say what would be done.")
  var dryRun = false

  @OptionGroup var language: LanguageOption

  /// Mending a file lets the next step look further, so a few rounds may be needed.
  private static let mostRounds = 10

  func run() throws {
    let console = language.console
    let folder = try SourceFolder(opening: program)
    var mended = 0
    for _ in 0..<Self.mostRounds {
      let tree = try folder.load()
      let before = mended
      let fixed = SafeFixes.apply(Compiler.compile(tree).diagnostics, to: tree)
      for change in fixed {
        if !dryRun, try !folder.replace(change.old, by: change.file) { continue }
        for (finding, solution) in change.done {
          console.print(
            "\(change.file.path): \(finding.summary[console.language]) → \(solution.summary[console.language])\n"
          )
        }
        mended += change.done.count
      }
      if mended == before || dryRun { break }
    }
    let done =
      mended == 0
      ? console.say(
        "Er is niets dat zonder twijfel te herstellen is.",
        "There is nothing that can be mended without a doubt.")
      : console.say("\(mended) keer hersteld.", "\(mended) mended.")
    console.print(done + "\n")
  }
}
