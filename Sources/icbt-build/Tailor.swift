import ArgumentParser
import ProgramBundle
import ProgramCompiler

/// `icbt-build tailor PROGRAM-or-BUNDLE --profile FILE`.
struct Tailor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows the course as one patient gets it, week by week, with minutes.",
    discussion: """
      Example: icbt-build tailor Programs/pain --profile busiest

      Example: icbt-build tailor build/pain-1.0.0.icbt --profile busiest --set low-load=yes

      Example: icbt-build tailor Programs/pain --profile busiest --switch thoughts:low-load=yes
      """)

  @Argument(help: "The program's folder, or a bundle.")
  var source: String

  @Option(help: "An example patient: a file in profiles, or the id of one.")
  var profile: String?

  @Option(name: .customLong("set"), help: "The value of a flag, as flag=value; on top of --profile.")
  var settings: [String] = []

  @Option(
    name: .customLong("switch"),
    help: "A flag that changes when a module opens, as module:flag=value; may be given more than once.")
  var switches: [String] = []

  @Option(help: "An assignment that the therapist leaves out; may be given more than once.")
  var skip: [String] = []

  @Option(help: "The form of the result: text or json.")
  var format: FindingOptions.Format = .text

  @OptionGroup var language: LanguageOption

  func run() throws {
    let console = language.console
    let documents = try documents(console)
    let request = try TailorRequest(
      documents: documents, profile: try profile.map(example), settings: settings,
      switches: switches, skips: skip)
    let course = try request.course()
    switch format {
    case .json: Console.write(try JSONText.of(course), to: .standardOutput)
    case .text:
      console.print(
        CourseText(documents: documents, language: console.language).render(
          course, patient: request.patient(console.language)))
    }
  }

  /// A file is read; anything else is the id of an example patient in the program.
  private func example(_ name: String) throws -> TailorRequest.Example {
    guard NamedPath.exists(name) else { return .named(name) }
    return try .written(SingleFile.read(name, limit: SourceBounds.fileBytes), path: name)
  }

  private func documents(_ console: Console) throws -> BundleDocuments {
    if NamedPath.isFolder(source) {
      let tree = try SourceFolder(opening: source).load()
      let compilation = Compiler.compile(tree)
      if let documents = try compilation.documents() {
        if !compilation.isClean {
          console.complain(
            console.say(
              "Niet alles klopt voor elke patiënt; dit is wat deze ene krijgt.",
              "Not all is well for every patient; this is what this one gets."))
        }
        return documents
      }
      FindingOptions.parseOrExit([]).show(compilation, of: tree, folder: source, console)
      throw ExitCodes.findings
    }
    switch BundleFile.load(try BundleFile.read(source)) {
    case .success(let loaded): return loaded.documents
    case .failure(let error):
      console.complain("\(source): \(Wording(error.message)[console.language]) [\(error.code)]")
      throw ExitCodes.findings
    }
  }
}
