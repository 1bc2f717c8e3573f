import ArgumentParser
import ProgramCompiler

/// `icbt-build new FOLDER`.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a folder with a small program that checks clean, to start from.",
    discussion: "Example: icbt-build new Programs/sleep --lang nl")

  @Argument(help: "The folder to make; it must not hold anything yet.", completion: .directory)
  var folder: String

  @OptionGroup var language: LanguageOption

  func run() throws {
    let console = language.console
    let name = folder.split(separator: "/").last.map(String.init) ?? folder
    let program = SmallestProgram(language: console.language, name: name)
    try NewFolder.write(program, to: folder)
    let shown = folder.contains(" ") ? "\"\(folder)\"" : folder
    let ready = console.say(
      "`\(folder)` is klaar: een klein programma dat klopt. Kijk eerst in modules/start.xml.",
      "`\(folder)` is ready: a small program without mistakes. Look in modules/start.xml first.")
    let next = console.say(
      "Controleer het na elke verandering: icbt-build check \(shown)",
      "Check it after every change: icbt-build check \(shown)")
    console.print("\(ready)\n\(next)\n")
  }
}
