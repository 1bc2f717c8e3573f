import ArgumentParser
import ProgramCompiler

/// `icbt-build schema -o FOLDER`.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the schema and a catalogue, for editors that complete and explain while typing.",
    discussion: "Example: icbt-build schema -o .icbt")

  @Option(
    name: [.short, .customLong("output")], help: "The folder to write to; it is made where it is missing.",
    completion: .directory)
  var output: String

  @OptionGroup var language: LanguageOption

  func run() throws {
    let console = language.console
    try NewFolder.make(output)
    for file in EditorFiles.all { try AtomicFile.write(file.bytes, to: "\(output)/\(file.path)") }
    let names = EditorFiles.all.map(\.path).joined(separator: ", ")
    console.print(console.say("Geschreven in \(output): \(names).", "Written to \(output): \(names).") + "\n")
  }
}
