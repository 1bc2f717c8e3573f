extension Check {
  /// A text with many words that are not common in its language.
  static let rareWords = Check.proofInFile(
    Rule(
      "rare-words", .warning,
      title: Wording(nl: "Een tekst heeft vooral gewone woorden.", en: "A text is made of common words."),
      why: Wording(
        nl:
          "Over een ongewoon woord moet een lezer nadenken. Woorden uit je begrippenlijst tellen niet mee: die leg je uit. Hoeveel er mogen zijn, staat per niveau in onze eigen tabel (Docs/readability.md).",
        en:
          "A reader has to think about an uncommon word. Words of your glossary do not count: you explain them. How many there may be is in our own table of levels (Docs/readability.md)."
      ),
      example: .init(
        .page,
        bad:
          "<p>Prevaleert exacerbatie? Inventariseer dan discrepanties. Faciliteer adequate recuperatie. Optimaliseer je conditie.</p>",
        good: "<p>Heb je meer klachten? Kijk dan wat er anders was. Rust op tijd.</p>"),
      isAcceptable: true)
  ) { rule, proof throws(DiagramOverflow) in
    var found: [Diagnostic] = []
    for reading in try proof.readings() {
      let texts = reading.texts.filter { !$0.text.role.isSign }
      guard texts.contains(where: { $0.counts.rareWords > 0 }) else { continue }
      for judgement in try proof.judgements(of: reading.passage) {
        let limit = judgement.thresholds.rareWords
        let hardest = try HardestReading(texts, proof.patients).hardest(
          by: .rareWords, beyond: ReadingGate(formula: .rareWords, threshold: limit), where: judgement.who)
        guard let hardest, hardest.counts.hasMoreRareWordsThanChance(limit) else { continue }
        found.append(try rule.finding(reading, texts, hardest, judgement, proof))
        break
      }
    }
    return found
  }
}

extension TextCounts {
  /// Whether there are more rare words than `limit` in a hundred by more than one standard deviation of such a sample: √(n p (1 − p)).
  fileprivate func hasMoreRareWordsThanChance(_ limit: Double) -> Bool {
    let (count, share) = (Double(words), limit / 100)
    return Double(rareWords) > count * share + (count * share * (1 - share)).squareRoot()
  }
}

extension Rule {
  fileprivate func finding(
    _ reading: Reading, _ texts: [ReadingText],
    _ hardest: HardestReading.Found, _ judgement: Judgement, _ proof: FileProof
  ) throws(DiagramOverflow) -> Diagnostic {
    guard let patient = try proof.patients.first(hardest.who) else {
      preconditionFailure("Somebody reads what was found to be hardest.")
    }
    var words: [Wording] = []
    var place: Place?
    for read in texts where read.counts.rareWords > 0 && proof.patients.store.holds(read.who, for: patient) {
      for (word, range) in proof.rareWords(in: read.text, of: reading.passage) {
        place = place ?? proof.place(of: range, in: read.text)
        words.append(Wording(nl: "‘\(word)’", en: "‘\(word)’"))
      }
    }
    let shown = words.prefix(Self.mostWords).map(\.nl).joined(separator: ", ")
    let more = words.count > Self.mostWords ? " …" : ""
    let level = judgement.level.level.rawValue
    let name = reading.passage.name
    var finding = finding(
      at: place ?? reading.passage.place,
      Wording(
        nl:
          "\(name.nl) heeft \(hardest.counts.rareWords) ongewone woorden op \(hardest.counts.words): \(shown)\(more).",
        en:
          "\(name.en) has \(hardest.counts.rareWords) uncommon words in \(hardest.counts.words): \(shown)\(more)."
      ),
      why
        + Wording(
          nl: "Bij niveau \(level) past hooguit \(judgement.thresholds.rareWords.shown.nl) procent.",
          en: "At level \(level) at most \(judgement.thresholds.rareWords.shown.en) per cent is right.")
        + judgement.ground(reading.passage.scope),
      element: reading.passage.id, notes: judgement.level.notes,
      solutions: [
        .init(
          Wording(
            nl: "Kies een gewoner woord, of zet het woord in de begrippenlijst.",
            en: "Choose a more common word, or put the word in the glossary.")), .accept,
      ])
    finding.witness = proof.patients.witness(patient, about: [hardest.who])
    return finding
  }

  /// How many words are told: more are not taken in at once.
  private static let mostWords = 8
}
