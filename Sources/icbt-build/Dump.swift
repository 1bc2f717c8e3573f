import ArgumentParser
import ProgramCompiler

/// `icbt-build dump STEP PROGRAM`.
struct Dump: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows the value after a step of the pipeline, for developers.",
    discussion: "Example: icbt-build dump program Programs/pain")

  @Argument(help: "The step: source, markup, program or bundle.")
  var step: PipelineDump.Step

  @Argument(help: "The program's folder.", completion: .directory)
  var program: String

  @OptionGroup var language: LanguageOption

  func run() throws {
    let tree = try SourceFolder(opening: program).load()
    let console = language.console
    guard let text = try PipelineDump.text(after: step, tree) else {
      var renderer = TextRenderer(
        language: console.language, folder: program, sources: FindingSources(tree),
        colour: console.isColoured(.standardError))
      Console.write(renderer.render(Compiler.compile(tree).diagnostics), to: .standardError)
      throw ExitCodes.findings
    }
    console.print(text)
  }
}

extension PipelineDump.Step: ExpressibleByArgument {}
