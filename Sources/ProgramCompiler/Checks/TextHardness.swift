import ProgramBundle

/// Texts that are harder than their level: what two rules share.
enum TextHardness {
  /// The texts of a file with this verdict, each with the measures that give it.
  static func findings(
    _ rule: Rule, _ verdict: ReadingVerdict, _ proof: FileProof
  ) throws(DiagramOverflow) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for text in try proof.hardTexts() where text.verdict == verdict {
      found.append(
        try rule.finding(text.reading, text.excesses.filter { $0.verdict == verdict }, text.judgement, proof))
    }
    return found
  }
}

extension Rule {
  fileprivate func finding(
    _ reading: PassageReading, _ excesses: [HardnessExcess], _ judgement: Judgement, _ proof: FileProof
  ) throws(DiagramOverflow) -> Diagnostic {
    guard let worst = excesses.first else { preconditionFailure("A hard text is hard by some measure.") }
    let level = judgement.level.level.rawValue
    let list = excesses.map(\.words)
    let name = reading.passage.name
    let joined = Wording(
      nl: list.map(\.nl).joined(separator: "; "), en: list.map(\.en).joined(separator: "; "))
    var finding = finding(
      at: reading.passage.place,
      worst.verdict == .over
        ? Wording(
          nl: "\(name.nl) is te moeilijk voor niveau \(level): \(joined.nl).",
          en: "\(name.en) is too hard for level \(level): \(joined.en).")
        : Wording(
          nl: "\(name.nl) is iets te moeilijk voor niveau \(level): \(joined.nl).",
          en: "\(name.en) is a little too hard for level \(level): \(joined.en)."),
      why + judgement.ground(reading.passage.scope), element: reading.passage.id,
      notes: proof.hardestSentences(reading, for: worst.patient, worst.formula) + judgement.level.notes,
      solutions: [
        .init(
          Wording(
            nl:
              "Maak de zinnen korter die hieronder staan, en kies kortere woorden. `icbt-build readability … -o verslag.html` kleurt elke zin.",
            en:
              "Make the sentences shorter that are shown below, and choose shorter words. `icbt-build readability … -o report.html` colours every sentence."
          )), .accept,
      ])
    finding.witness = proof.patients.witness(worst.patient, about: excesses.map(\.about))
    return finding
  }
}

extension HardnessExcess {
  /// The measure, its value with its deviation, and what is allowed.
  fileprivate var words: Wording {
    let (value, threshold) = (value.shown, threshold.shown)
    let spread = deviation.map { $0.shown.prefixed(by: " ± ") } ?? .none
    if formula.name == ReadingFormula.meanSentence.name {
      return Wording(
        nl: "gemiddeld \(value.nl)\(spread.nl) woorden per zin, hooguit \(threshold.nl)",
        en: "\(value.en)\(spread.en) words a sentence on average, at most \(threshold.en)")
    }
    let title = formula.title
    return Wording(
      nl:
        "\(title) \(value.nl)\(spread.nl), \(formula.isHarderWhenLarger ? "hooguit" : "minstens") \(threshold.nl)",
      en:
        "\(title) \(value.en)\(spread.en), \(formula.isHarderWhenLarger ? "at most" : "at least") \(threshold.en)"
    )
  }
}
