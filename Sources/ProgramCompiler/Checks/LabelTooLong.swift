extension Check {
  /// A title, heading or answer with more words than its level allows.
  static let labelTooLong = Check.proofInFile(
    Rule(
      "label-too-long", .warning,
      title: Wording(
        nl: "Een titel, kop of antwoord is een paar woorden.",
        en: "A title, heading or answer is a few words."),
      why: Wording(
        nl:
          "Een kop en een antwoord neem je in één blik op. Hoeveel woorden dat zijn, staat per niveau in onze eigen tabel (Docs/readability.md).",
        en:
          "A heading and an answer are taken in at a glance. How many words that is, is in our own table of levels (Docs/readability.md)."
      ),
      example: .init(
        .page, bad: "<heading>Wat je kunt doen als je merkt dat je dag te vol is</heading>",
        good: "<heading>Als je dag te vol is</heading>"),
      isAcceptable: true)
  ) { rule, proof throws(DiagramOverflow) in
    var found: [Diagnostic] = []
    for reading in try proof.readings() {
      let judgements = try proof.judgements(of: reading.passage)
      guard let strictest = judgements.first?.thresholds else { continue }
      for read in reading.texts where read.text.role.isSign {
        let words = read.counts.allWords
        guard words > strictest.label,
          let (judgement, readers) = try proof.broken(judgements, for: read.who, { words > $0.label })
        else { continue }
        var finding = rule.finding(words, judgement, read.text, reading.passage)
        finding.witness = try proof.patients.witness(readers)
        found.append(finding)
      }
    }
    return found
  }
}

extension Rule {
  fileprivate func finding(_ words: Int, _ judgement: Judgement, _ text: ReadText, _ passage: Passage)
    -> Diagnostic
  {
    let (level, most) = (judgement.level.level.rawValue, judgement.thresholds.label)
    return finding(
      at: text.place,
      text.role == .heading
        ? Wording(
          nl: "Deze kop heeft \(words) woorden; bij niveau \(level) past hooguit \(most).",
          en: "This heading has \(words) words; at level \(level) at most \(most) is right.")
        : Wording(
          nl: "Dit antwoord heeft \(words) woorden; bij niveau \(level) past hooguit \(most).",
          en: "This answer has \(words) words; at level \(level) at most \(most) is right."),
      why + judgement.ground(passage.scope), element: passage.id, notes: judgement.level.notes,
      solutions: [.init(Wording(nl: "Schrap woorden.", en: "Cut words.")), .accept])
  }
}
