import ArgumentParser
import ProgramCompiler

/// `icbt-build proof PROGRAM`.
struct Proof: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows for how many patients a program was checked, what was proven, and what their weeks ask.",
    discussion: """
      Example: icbt-build proof Programs/pain

      Example: icbt-build proof Programs/pain --against ../before/Programs/pain
      """)

  @Argument(help: "The program's folder.", completion: .directory)
  var program: String

  @Option(
    help: "The folder of an older version: which patients get something else, and how their minutes change.",
    completion: .directory)
  var against: String?

  @Option(help: "The form of the result: text, or json (Schemas/proof.schema.json).")
  var format: FindingOptions.Format = .text

  @OptionGroup var language: LanguageOption

  func run() throws {
    let console = language.console
    let tree = try SourceFolder(opening: program).load()
    var (proof, compilation) = Compiler.compile(tree).proving()
    if let against, compilation.isSound {
      let older = Compiler.compile(try SourceFolder(opening: against).load())
      proof?.against = try compilation.impact(since: older)
    }
    if let proof {
      switch format {
      case .json: Console.write(try JSONText.of(proof), to: .standardOutput)
      case .text: console.print(ProofText(language: console.language).render(proof))
      }
    }
    if !compilation.diagnostics.isEmpty {
      FindingOptions.parseOrExit([]).show(compilation, of: tree, folder: program, console)
    }
    if !compilation.isClean { throw ExitCodes.findings }
  }
}
