/// What `explain` shows of a rule.
public struct RulePage {
  private let language: Language

  /// Pages in `language`.
  public init(language: Language) { self.language = language }

  /// The page of one rule: what it says, why, and an example before and after.
  public func page(_ rule: Rule) -> String {
    func indented(_ text: String) -> String {
      text.isEmpty
        ? "    " + say("(niets)", "(nothing)")
        : text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }.joined(
          separator: "\n")
    }
    let place = place(rule.example.slot)[language]
    return """
      \(rule.code) (\(weight(rule.weight)))

      \(rule.title[language])

      \(wrapped(rule.why[language]))

      \(say("Zo niet", "Not like this")), \(place):

      \(indented(rule.example.bad))

      \(say("Maar zo", "But like this")):

      \(indented(rule.example.good))
      \(rule.isAcceptable ? "\n" + say(
        "Met een goede reden mag het blijven staan: `<accepted code=\"\(rule.code)\" reason=\"…\" role=\"…\" review=\"…\"/>`.",
        "With a good reason it may stay: `<accepted code=\"\(rule.code)\" reason=\"…\" role=\"…\" review=\"…\"/>`.") + "\n" : "")
      """
  }

  /// All rules, a line each.
  public var list: String {
    let width = Rule.all.map(\.code.count).max() ?? 0
    return Rule.all.map { rule in
      rule.code + String(repeating: " ", count: width - rule.code.count) + "  " + rule.title[language]
    }.joined(separator: "\n") + "\n"
  }

  /// Where an example stands.
  private func place(_ slot: Slot) -> Wording {
    switch slot {
    case .folder: Wording(nl: "in de map van het programma", en: "in the program's folder")
    case .ledger:
      Wording(
        nl: "in het vertaalboek, zonder vingerafdrukken",
        en: "in the translation ledger, without fingerprints")
    case .returned:
      Wording(
        nl: "in het bestand dat de vertaler terugstuurt", en: "in the file that the translator sends back")
    default: Wording(verbatim: "in \(slot.file)")
    }
  }

  private func wrapped(_ text: String) -> String { TextStyle.wrap(text).joined(separator: "\n") }

  private func weight(_ weight: Rule.Weight) -> String {
    switch weight {
    case .error: say("altijd een fout", "always an error")
    case .warning: say("een waarschuwing", "a warning")
    case .incomplete:
      say("een fout; tijdens het schrijven een waarschuwing", "an error; a warning while writing")
    case .unfinished:
      say(
        "een fout bij een vrijgave; bij review een waarschuwing", "an error in a release; a warning at review"
      )
    }
  }

  private func say(_ nl: String, _ en: String) -> String { Wording(nl: nl, en: en)[language] }
}
