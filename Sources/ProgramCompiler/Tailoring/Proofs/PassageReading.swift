import ProgramBundle

/// Passages that are measured as one: a page, or all pages of a module.
struct PassageReading {
  /// What stands for it in findings: its id, its place.
  let passage: Passage
  let parts: [Reading]

  /// One passage.
  init(_ reading: Reading) {
    passage = reading.passage
    parts = [reading]
  }

  /// Several passages that are read on the way through one file.
  init(_ passage: Passage, _ parts: [Reading]) {
    self.passage = passage
    self.parts = parts
  }

  /// Every text in it.
  var allTexts: [ReadingText] { parts.flatMap(\.texts) }

  /// Every text in it that formulas count.
  func texts(withItems: Bool = true) -> [ReadingText] {
    allTexts.filter { $0.text.role.isInFormulas && (withItems || $0.text.role != .item) }
  }

  /// Every text in it that has sentences.
  var sentenceTexts: [ReadingText] { allTexts.filter { !$0.text.role.isSign } }
}

extension FileProof {
  /// What is measured as one: each passage, and all pages of a module together, stories apart.
  func passageReadings() throws(DiagramOverflow) -> [PassageReading] {
    if let together { return together }
    let readings = try readings()
    var all = readings.map(PassageReading.init)
    guard case .module = inventory.content else {
      together = all
      return all
    }
    for kind in [Passage.Kind.page, .examples] {
      let parts = readings.filter { $0.passage.kind == kind && $0.passage.scope == .page }
      guard parts.count > 1, var whole = readings.first?.passage else { continue }
      whole = Passage(
        id: whole.id, kind: kind == .page ? .module : .stories, scope: .page, place: whole.place,
        part: whole.part)
      all.append(PassageReading(whole, parts))
    }
    together = all
    return all
  }

  /// The hardest reading of texts by a formula, whether lists are counted line by line or left out, whichever is harder.
  ///
  /// A list of fragments without points is short sentences to one who counts lines and no sentences to one who does not: neither
  /// may make a text look easier than it is.
  func hardest(
    _ reading: PassageReading, by formula: ReadingFormula, beyond gate: ReadingGate? = nil,
    where who: Predicate,
    suits: (TextCounts) -> Bool
  ) throws(DiagramOverflow) -> (found: HardestReading.Found, withItems: Bool)? {
    let all = reading.texts()
    let found = try HardestReading(all, patients)
      .hardest(by: formula, beyond: gate, where: who, suits: suits)
    guard all.contains(where: { $0.text.role == .item }) else { return found.map { ($0, true) } }
    let prose = try HardestReading(
      reading.texts(withItems: false).map { ($0.who, $0.measured.counts) }, patients
    )
    .hardest(by: formula, beyond: gate, where: who, suits: suits)
    guard let prose, prose.hardness > found?.hardness ?? -.infinity else { return found.map { ($0, true) } }
    return (prose, false)
  }

  /// The sentences of `texts` that a patient reads.
  func sentences(
    of texts: [ReadingText], for patient: Valuation
  ) -> [TextCounts] {
    texts.filter { patients.store.holds($0.who, for: patient) }.flatMap {
      $0.measured.sentences.map(\.counts)
    }
  }
}
