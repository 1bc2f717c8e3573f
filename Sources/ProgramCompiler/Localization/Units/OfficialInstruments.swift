import ProgramBundle

/// The official texts of validated questionnaires in one locale: `locales/<locale>/instruments/<name>.xml`.
///
/// Nobody translates a validated questionnaire. Its wording in another language was validated by itself, and stands in a file of
/// the same form, locked by its own fingerprint.
struct OfficialInstruments {
  /// By the id of the text.
  private(set) var texts: [String: CodedText] = [:]
  private(set) var findings: [Diagnostic] = []

  init(_ locale: String, _ context: CheckContext, _ tree: SourceTree) {
    var matcher = SchemaMatcher()
    for file in tree.files where file.path.hasPrefix("locales/\(locale)/instruments/") {
      let parsed = ParsedFile(file, &matcher)
      findings += parsed.found.kept
      guard parsed.found.kept.isEmpty, let read = ReadFile(parsed), let official = read.content.instrument
      else { continue }
      findings += read.found.kept
      if read.found.kept.isEmpty { take(official, context, tree) }
    }
  }

  private mutating func take(_ official: Instrument, _ context: CheckContext, _ tree: SourceTree) {
    guard
      let own = context.program.instruments.first(where: {
        $0.part.scope == .own && $0.id.text == official.id.text
      })
    else {
      return findings.append(
        OfficialRules.finding(
          official.id.place,
          Wording(
            nl: "Het programma heeft geen vragenlijst `\(official.id.text)`.",
            en: "The program has no questionnaire `\(official.id.text)`.")))
    }
    guard InstrumentShape(official) == InstrumentShape(own) else {
      var finding = OfficialRules.finding(
        official.part.place,
        Wording(
          nl: "Deze vragenlijst heeft andere vragen, antwoorden of scores dan die van het programma.",
          en: "This questionnaire has other questions, answers or scores than that of the program."))
      finding.notes = [
        .init(
          own.part.place, Wording(nl: "Dit is die van het programma.", en: "This is that of the program."))
      ]
      return findings.append(finding)
    }
    let fingerprint = "sha256:\(InstrumentText.fingerprint(of: official))"
    guard official.locked?.text == fingerprint else {
      return findings.append(
        OfficialRules.finding(
          official.locked?.place ?? official.part.place,
          Wording(
            nl: "De tekst staat niet op slot, of is niet meer die waarmee hij op slot ging.",
            en: "The text is not locked, or is no longer the one it was locked with."),
          Wording(
            nl: "Vergelijk de tekst met de officiële, en zet er dan `locked=\"\(fingerprint)\"` bij.",
            en: "Compare the text with the official one, and then put `locked=\"\(fingerprint)\"` with it.")))
    }
    var emission = BundleEmission(context: context, tree: tree)
    _ = emission.instrument(official)
    for origin in emission.origins {
      switch origin.content {
      case .running(let text): texts[origin.id] = CodedSource(text, word: { _ in [] }).text
      case .property(let phrase): texts[origin.id] = CodedText([.words(phrase.text)])
      }
    }
  }
}

/// What of a questionnaire is the same in every language.
private struct InstrumentShape: Equatable {
  private let lines: [String]

  init(_ instrument: Instrument) {
    lines =
      instrument.responses.map { "response \($0.points)" }
      + instrument.questions.map { "question \($0.id.text) \($0.isReversed) \($0.risk?.rawValue ?? "")" }
      + instrument.scores.flatMap { score in
        [
          "score \(score.id.text) \(score.missingAllowed) \(score.part.element.first("formula")?.text.collapsed ?? "")"
        ]
          + score.cutOffs.map { "cut-off \($0.atLeast)" }
      } + instrument.instructions.blocks.all.map { "block \($0.part.kind)" }
  }
}

/// What can be wrong with the official text of a questionnaire in a locale.
enum OfficialRules {
  static let rule = Rule(
    "translation-instrument",
    title: Wording(
      nl: "Een gevalideerde vragenlijst heeft in elke taal haar officiële tekst.",
      en: "A validated questionnaire has its official text in every language."),
    why: Wording(
      nl:
        "Een vragenlijst die iemand zelf vertaalde, meet iets anders. De officiële tekst staat op slot in `locales/<taal>/instruments`.",
      en:
        "A questionnaire that somebody translated measures something else. The official text is locked in `locales/<locale>/instruments`."
    ),
    example: .init(.folder, bad: "locales/en/instruments/other.xml", good: "locales/en/instruments/mood.xml"))

  static func finding(_ place: Place, _ what: Wording, _ wayOut: Wording? = nil) -> Diagnostic {
    rule.finding(
      at: place, what,
      solutions: [
        .init(
          wayOut
            ?? Wording(
              nl: "Neem de officiële tekst over, vraag voor vraag.",
              en: "Take over the official text, question by question."))
      ])
  }
}
