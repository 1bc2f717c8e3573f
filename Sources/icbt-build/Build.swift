import ArgumentParser
import ProgramBundle
import ProgramCompiler

/// `icbt-build build PROGRAM -o FILE`.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks a program and, when nothing is wrong, writes its bundle.",
    discussion: "Example: icbt-build build Programs/pain -o build/")

  @Argument(help: "The program's folder.", completion: .directory)
  var program: String

  @Option(
    name: [.short, .customLong("output")],
    help: "The bundle to write; in a folder it is called <id>-<version>.icbt.")
  var output: String

  @ArgumentParser.Flag(help: "Leave the media out; the manifest stays the same.")
  var thin = false

  @OptionGroup var findings: FindingOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let tree = try SourceFolder(opening: program).load()
    let compilation = Compiler.compile(tree, .init(level: findings.level, asOf: findings.asOf))
    let console = language.console
    if !compilation.diagnostics.isEmpty || findings.format == .json {
      findings.show(compilation, of: tree, folder: program, console)
    }
    try findings.failIfNeeded(compilation)
    guard let contents = try compilation.contents() else { throw ExitCodes.findings }
    let path = target(contents.manifest)
    try BundleFile.mayReplace(path)
    let bytes = try BundleFile.bytes(of: contents, thin: thin)
    let summary = try BundleSummary(bytes: bytes, contents: contents, checks: Rule.all.count)
    try NewFolder.make(output.hasSuffix("/") ? output : ".") { () throws(EnvironmentFault) in
      try AtomicFile.write(bytes, to: path)
    }
    console.complain(summary.text(path: path, console.language))
  }

  private func target(_ manifest: Manifest) -> String {
    guard output.hasSuffix("/") || NamedPath.isFolder(output) else { return output }
    return (output.hasSuffix("/") ? output : output + "/") + "\(manifest.program)-\(manifest.version).icbt"
  }
}
