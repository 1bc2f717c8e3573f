import ProgramBundle

/// Passages that are measured as one: a page, or all pages of a module. For one thread, as the proof it belongs to.
final class PassageReading {
  /// What stands for it in findings: its id, its place.
  let passage: Passage
  let parts: [Reading]
  private let patients: Patients

  /// Passages that are read on the way through one file; mostly one.
  init(_ passage: Passage, _ parts: [Reading], _ patients: Patients) {
    self.passage = passage
    self.parts = parts
    self.patients = patients
  }

  /// Every text in it.
  var allTexts: [ReadingText] { parts.count == 1 ? parts[0].texts : parts.flatMap(\.texts) }
  /// Every text in it that formulas count.
  private(set) lazy var texts = allTexts.filter(\.text.role.isInFormulas)
  /// Every text in it that formulas count, but for lists.
  private(set) lazy var prose = texts.filter { $0.text.role != .item }
  /// Every text in it that has sentences.
  private(set) lazy var sentenceTexts = allTexts.filter { !$0.text.role.isSign }

  var hasItems: Bool { prose.count < texts.count }

  /// For whom `texts`, `prose` and `sentenceTexts` are hardest.
  private(set) lazy var hardestOfTexts = HardestReading(texts, patients)
  private(set) lazy var hardestOfProse = HardestReading(prose, patients)
  private(set) lazy var hardestOfSentences =
    sentenceTexts.count == texts.count ? hardestOfTexts : HardestReading(sentenceTexts, patients)
}

extension FileProof {
  /// What is measured as one: each passage, and all pages of a module together, stories apart.
  func passageReadings() throws(DiagramOverflow) -> [PassageReading] {
    if let together { return together }
    let readings = try readings()
    var all = readings.map { PassageReading($0.passage, [$0], patients) }
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
      all.append(PassageReading(whole, parts, patients))
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
    let found = try reading.hardestOfTexts.hardest(by: formula, beyond: gate, where: who, suits: suits)
    guard reading.hasItems else { return found.map { ($0, true) } }
    let prose = try reading.hardestOfProse.hardest(by: formula, beyond: gate, where: who, suits: suits)
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
