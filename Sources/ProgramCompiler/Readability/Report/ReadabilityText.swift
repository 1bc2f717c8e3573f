/// How hard texts are, as a person reads it in a terminal.
public struct ReadabilityText {
  private let language: Language

  /// A writer in `language`.
  public init(language: Language) { self.language = language }

  /// The whole report, the hardest texts first, with a line end.
  public func render(_ report: ReadabilityReport) -> String {
    var parts = [summary(report), ""]
    if let drift = report.drift { parts += [self.drift(drift), ""] }
    let shown = report.hardestFirst.map(\.element)
    let width = shown.map { $0.heading(language).count }.max() ?? 0
    for text in shown {
      let name = text.heading(language)
      parts.append(
        "\(text.verdict.mark) \(name)\(String(repeating: " ", count: width - name.count))  \(line(text))")
      parts += spots(of: text)
    }
    return parts.joined(separator: "\n") + "\n"
  }

  private func summary(_ report: ReadabilityReport) -> String {
    guard let table = report.table else {
      return wrapped(
        "Voor de taal `\(report.locale)` zijn er geen drempels: niet beoordeeld.",
        "There are no thresholds for the language `\(report.locale)`: not assessed.")
    }
    let over = report.texts.filter { $0.verdict == .over }.count
    let near = report.texts.filter { $0.verdict == .borderline }.count
    let counted = wrapped(
      "\(report.texts.count) \(report.texts.count == 1 ? "tekst" : "teksten") gemeten: \(over) te moeilijk, \(near) op de grens.",
      "\(report.texts.count) \(report.texts.count == 1 ? "text" : "texts") measured: \(over) too hard, \(near) on the verge."
    )
    let key = wrapped(
      "✓ past bij het niveau, ~ iets erboven (minder dan één standaardafwijking), ✗ te moeilijk, · niet beoordeeld. Per tekst: LIX en \(table.formula.title), met hoeveel een andere steekproef kan schelen. Een niveau is een rij in onze eigen tabel (Docs/readability.md).",
      "✓ within its level, ~ a little beyond (less than one standard deviation), ✗ too hard, · not assessed. For each text: LIX and \(table.formula.title), with how much another sample may differ. A level is a row in our own table (Docs/readability.md)."
    )
    return counted + "\n" + key
  }

  private func drift(_ drift: ReadingDrift) -> String {
    let much =
      drift.isMuchHarder
      ? Wording(
        nl: "Dat is veel: schrijf de vertaling opnieuw in gewone taal.",
        en: "That is much: write the translation anew in plain language.")
      : Wording(nl: "Dat is geen bezwaar.", en: "That does no harm.")
    let (harder, levels) = (drift.levels >= 0, abs(drift.levels).shown)
    let sentence =
      Wording(
        nl:
          "Op de schaal van elke taal is de vertaling \(levels.nl) niveau \(harder ? "moeilijker" : "makkelijker") dan de bron.",
        en:
          "On the scale of each language the translation is \(levels.en) levels \(harder ? "harder" : "easier") than its source."
      ) + much
    return wrapped(sentence.nl, sentence.en)
  }

  private func wrapped(_ nl: String, _ en: String) -> String {
    TextStyle.wrap(say(nl, en)).joined(separator: "\n")
  }

  private func line(_ text: TextReport) -> String {
    let counts = text.counts
    var parts = [
      counts.words == 1 ? say("1 woord", "1 word") : say("\(counts.words) woorden", "\(counts.words) words"),
      counts.sentences == 1
        ? say("1 zin", "1 sentence") : say("\(counts.sentences) zinnen", "\(counts.sentences) sentences"),
    ]
    if text.isLongEnough {
      for (name, value) in text.shownMeasures { parts.append("\(name) \(value[language])") }
    }
    if let level = text.level { parts.append(level.rawValue) }
    return parts.joined(separator: ", ")
  }

  /// Of a text that is not within its level, what makes it hard.
  private func spots(of text: TextReport) -> [String] {
    guard text.verdict == .over || text.verdict == .borderline else { return [] }
    let shown = text.hotspots.filter { $0.kind.isOfLength }.prefix(Self.mostSpots)
    return shown.flatMap { spot in
      TextStyle.wrap(
        "\(spot.kind.name[language]) (\(spot.count)): ‘\(spot.text.atMostALine)’", indent: "    ")
    }
  }

  /// How many spots of a text are told.
  private static let mostSpots = 5

  private func say(_ nl: String, _ en: String) -> String { Wording(nl: nl, en: en)[language] }
}

extension ReadabilityReport {
  /// The texts with their places in the order of the program, the hardest first.
  var hardestFirst: [(offset: Int, element: TextReport)] {
    texts.enumerated().sorted { a, b in
      (b.element.verdict, b.element.mainMeasure(self), a.offset) < (
        a.element.verdict, a.element.mainMeasure(self), b.offset
      )
    }
  }
}

extension TextReport {
  /// What it is and of what: `bladzijde goals.welcome`.
  func heading(_ language: Language) -> String {
    guard let kind = Passage.Kind(rawValue: kind) else { return id }
    return "\(kind.name[language]) \(id)"
  }

  /// LIX and the language's own formula, with their deviations.
  var shownMeasures: [(name: String, value: Wording)] {
    let table = ReadingTable.of(ReadingLanguage.primary(of: locale))
    return [ReadingFormula.lix, table?.formula].compactMap { formula in
      guard let formula, let value = measures[formula.name] else { return nil }
      let spread = sd[formula.name].map { $0.shown.prefixed(by: " ± ") } ?? .none
      return (formula.title, Wording(nl: value.shown.nl + spread.nl, en: value.shown.en + spread.en))
    }
  }

  /// How hard it is by the language's own formula, or by LIX where there is none.
  fileprivate func mainMeasure(_ report: ReadabilityReport) -> Double {
    let formula = report.table?.formula ?? .lix
    guard isLongEnough, let value = measures[formula.name] else { return -.infinity }
    return formula.isHarderWhenLarger ? value : -value
  }
}

extension ReadingVerdict {
  /// A sign for it in a terminal.
  var mark: String {
    switch self {
    case .within: "✓"
    case .borderline: "~"
    case .over: "✗"
    case .notAssessed: "·"
    }
  }
}

extension Passage.Kind {
  /// What a person calls it.
  var name: Wording {
    switch self {
    case .page: Wording(nl: "bladzijde", en: "page")
    case .assignment: Wording(nl: "opdracht", en: "assignment")
    case .diary: Wording(nl: "dagboek", en: "diary")
    case .instrument: Wording(nl: "vragenlijst", en: "questionnaire")
    case .glossary: Wording(nl: "begrip", en: "term")
    case .safety: Wording(nl: "veiligheid", en: "safety")
    case .message: Wording(nl: "bericht", en: "message")
    case .examples: Wording(nl: "voorbeeld", en: "example")
    case .stories: Wording(nl: "alle voorbeelden", en: "all examples")
    case .transcript: Wording(nl: "uitgeschreven tekst", en: "transcript")
    case .therapist: Wording(nl: "voor de behandelaar", en: "for the therapist")
    case .module: Wording(nl: "module", en: "module")
    }
  }
}

extension HotSpot.Kind {
  /// What a person calls it.
  var name: Wording {
    switch self {
    case .sentenceTooLong: Wording(nl: "te lange zin", en: "sentence too long")
    case .sentenceLong: Wording(nl: "lange zin", en: "long sentence")
    case .paragraphTooLong: Wording(nl: "te lange alinea", en: "paragraph too long")
    case .manyCommas: Wording(nl: "veel komma's", en: "many commas")
    case .nested: Wording(nl: "zin tussen haakjes", en: "clause in brackets")
    case .rareWord: Wording(nl: "ongewoon woord", en: "uncommon word")
    case .longWord: Wording(nl: "lang woord", en: "long word")
    case .abbreviation: Wording(nl: "afkorting", en: "abbreviation")
    case .passive: Wording(nl: "lijdende vorm", en: "passive")
    case .doubleNegation: Wording(nl: "twee ontkenningen", en: "two denials")
    }
  }

  /// Whether it is about length.
  fileprivate var isOfLength: Bool {
    self == .sentenceTooLong || self == .sentenceLong || self == .paragraphTooLong
  }
}

extension String {
  /// No longer than a line.
  fileprivate var atMostALine: String { count > 80 ? prefix(79) + "…" : self }
}
