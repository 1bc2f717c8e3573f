import ProgramBundle

import ArgumentParser
import ProgramBundle
import ProgramCompiler

/// `icbt-build verify BUNDLE`.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads a bundle strictly: its archive, every digest, every reference.",
    discussion: "Example: icbt-build verify build/pain-1.0.0.icbt")

  @Argument(help: "The bundle.", completion: .file(extensions: ["icbt"]))
  var bundle: String

  @OptionGroup var language: LanguageOption

  func run() throws {
    let console = language.console
    let bytes = try BundleFile.read(bundle)
    switch BundleFile.load(bytes) {
    case .success(let loaded):
      let thin = loaded.isThin ? console.say(", zonder media", ", without media") : ""
      let name = "\(loaded.manifest.program) \(loaded.manifest.version)".visible()
      console.print(
        "\(name)\(thin)\nsha256:\(loaded.identity)\n"
          + console.say("Alles klopt.", "All is well.") + "\n")
    case .failure(let error):
      console.complain("\(bundle): \(Wording(error.message)[console.language]) [\(error.code)]")
      throw ExitCodes.findings
    }
  }
}
