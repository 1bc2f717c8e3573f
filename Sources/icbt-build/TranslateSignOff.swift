import ArgumentParser
import ProgramCompiler

/// `icbt-build translate sign-off PROGRAM --locale L`.
struct TranslateSignOff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign-off",
    abstract: "Signs translated texts off in somebody's name and role, or takes that back.",
    discussion: """
      Example: icbt-build translate sign-off Programs/pain --locale en --role clinical-reviewer --name "B. Reviewer" --as-of 2026-11-20
      """)

  @OptionGroup var locale: LocaleOptions

  @Option(help: "The role: clinical-reviewer, language-reviewer or patient-reviewer.")
  var role: String

  @Option(help: "Who signs: a name or initials.")
  var name: String

  @Option(help: "The day, as 2026-11-20.")
  var asOf: String

  @Option(
    name: .customLong("unit"),
    help: "The id of a text; may be given more than once. Without it: all that are translated.")
  var units: [String] = []

  @Option(help: "Why these texts say something else than the source (with --unit): adapted to a country.")
  var reason: String?

  @ArgumentParser.Flag(help: "Take signatures of this role back (with --unit).")
  var withdraw = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard SignOffRequest.roles.contains(role) else {
      throw ValidationError("--role is one of: \(SignOffRequest.roles.joined(separator: ", ")).")
    }
    guard TranslationDesk.isName(name), reason.map(TranslationDesk.isReason) ?? true else {
      throw ValidationError("--name and --reason are one line each, of at most 80 and 500 characters.")
    }
    guard CompilerOptions.isDay(asOf) else {
      throw ValidationError("--as-of needs a day such as 2026-11-20; '\(asOf)' is none.")
    }
    guard !units.isEmpty || (reason == nil && !withdraw) else {
      throw ValidationError("--reason and --withdraw need --unit: say for which texts.")
    }
  }

  func run() throws {
    let console = language.console
    let (folder, tree, desk) = try locale.open(console)
    let request = SignOffRequest(
      locale: locale.locale, role: role, name: name, day: asOf, units: units, reason: reason,
      withdraws: withdraw)
    guard let result = desk.signOff(request) else { throw ExitCodes.findings }
    if !result.refusals.isEmpty {
      for refusal in result.refusals { console.complain(refusal[console.language]) }
      console.complain(console.say("Niets is afgetekend.", "Nothing was signed off."))
      throw ExitCodes.findings
    }
    try folder.write(result.ledgers, after: tree)
    console.complain(
      withdraw
        ? console.say("Ingetrokken: \(result.count).", "Withdrawn: \(result.count).")
        : console.say(
          "Afgetekend: \(console.texts(result.count)).", "Signed off: \(console.texts(result.count))."))
  }
}
