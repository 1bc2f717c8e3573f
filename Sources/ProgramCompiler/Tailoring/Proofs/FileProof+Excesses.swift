/// One measure of a text that is on the wrong side of its threshold.
struct HardnessExcess {
  let formula: ReadingFormula
  let value: Double
  let deviation: Double?
  let threshold: Double
  let verdict: ReadingVerdict
  let patient: Valuation
  let about: Predicate
  let withItems: Bool
}

/// A text that is harder than a level allows for somebody.
struct HardText {
  let reading: PassageReading
  let judgement: Judgement
  let excesses: [HardnessExcess]

  /// The worst that is to be said of it.
  var verdict: ReadingVerdict { excesses.map(\.verdict).max() ?? .within }
}

extension FileProof {
  /// The texts that are harder than their levels allow; where a page is hard, that is told, and not that its module is.
  func hardTexts() throws(DiagramOverflow) -> [HardText] {
    if let hard { return hard }
    var found: [HardText] = []
    var places: Set<Place> = []
    for reading in try passageReadings() {
      if reading.parts.count > 1, reading.parts.contains(where: { places.contains($0.passage.place) }) {
        continue
      }
      var worst: HardText?
      // Of levels that are broken alike the easiest is told; one that is broken worse comes before it.
      for judgement in try judgements(of: reading.passage) {
        let text = HardText(
          reading: reading, judgement: judgement, excesses: try excesses(reading, judgement))
        if text.verdict > worst?.verdict ?? .within { worst = text }
      }
      guard let worst else { continue }
      places.insert(reading.passage.place)
      found.append(worst)
    }
    hard = found
    return found
  }

  /// The measures of a text that are beyond what a level allows, each for the patient for whom it is worst.
  func excesses(
    _ reading: PassageReading, _ judgement: Judgement
  ) throws(DiagramOverflow) -> [HardnessExcess] {
    var found: [HardnessExcess] = []
    for gate in judgement.table.gates(judgement.level.level) {
      let hardest = try hardest(
        reading, by: gate.formula, beyond: gate, where: judgement.who, suits: gate.formula.suits)
      guard let hardest else { continue }
      found.append(try excess(hardest.withItems ? reading.texts : reading.prose, gate, hardest))
    }
    let mean = ReadingGate(formula: .meanSentence, threshold: judgement.thresholds.meanSentence)
    let longest = try reading.hardestOfSentences.hardest(
      by: mean.formula, beyond: mean, where: judgement.who,
      suits: { $0.sentences >= ReadingFormula.meanSentence.leastSentences })
    if let longest { found.append(try excess(reading.sentenceTexts, mean, (longest, true))) }
    return found
  }

  private func excess(
    _ texts: [ReadingText], _ gate: ReadingGate,
    _ hardest: (found: HardestReading.Found, withItems: Bool)
  ) throws(DiagramOverflow) -> HardnessExcess {
    guard let patient = try patients.first(hardest.found.who) else {
      preconditionFailure("Somebody reads what was found to be hardest.")
    }
    let deviation = SampleDeviation.of(gate.formula, sentences(of: texts, for: patient))
    let value = gate.formula.value(hardest.found.hardness)
    return HardnessExcess(
      formula: gate.formula, value: value, deviation: deviation, threshold: gate.threshold,
      verdict: gate.verdict(value, deviation: deviation ?? .infinity), patient: patient,
      about: hardest.found.who,
      withItems: hardest.withItems)
  }
}
