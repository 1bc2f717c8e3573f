import ArgumentParser
import ProgramCompiler

/// `icbt-build explain CODE`.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explains a finding, with an example before and after; without a code, lists them all.",
    discussion: "Example: icbt-build explain reference-unknown --lang nl")

  @Argument(
    help: "The code that stands below a finding.", completion: .list(Rule.all.map(\.code)))
  var code: String?

  @OptionGroup var language: LanguageOption

  func run() throws {
    let console = language.console
    let page = RulePage(language: console.language)
    guard let code else { return console.print(page.list) }
    guard let rule = Rule.find(code) else {
      let near = Rule.nearest(to: code)
      let hint = near.map { console.say(" Het lijkt op `\($0)`.", " It resembles `\($0)`.") } ?? ""
      throw EnvironmentFault(
        Wording(
          nl: "Er is geen code `\(code)`.\(hint) `icbt-build explain` noemt ze allemaal.",
          en: "There is no code `\(code)`.\(hint) `icbt-build explain` lists them all."))
    }
    console.print(page.page(rule))
  }
}
