extension Check {
  /// A paragraph with more words than its level allows.
  static let paragraphTooLong = Check.proofInFile(
    Rule(
      "paragraph-too-long",
      title: Wording(nl: "Een alinea is kort.", en: "A paragraph is short."),
      why: Wording(
        nl:
          "Wit tussen de regels geeft rust, en een plek om even te stoppen. Hoe lang een alinea mag zijn, staat per niveau in onze eigen tabel (Docs/readability.md).",
        en:
          "White between the lines gives rest, and a place to stop. How long a paragraph may be is in our own table of levels (Docs/readability.md)."
      ),
      example: .init(
        .page, bad: "<p>\(String(repeating: "Neem rustig de tijd. ", count: 13))</p>",
        good: "<p>Neem rustig de tijd.</p><p>Stop als het genoeg is.</p>"),
      isAcceptable: true)
  ) { rule, proof throws(DiagramOverflow) in
    var found: [Diagnostic] = []
    for reading in try proof.readings() {
      let judgements = try proof.judgements(of: reading.passage)
      guard let strictest = judgements.first?.thresholds else { continue }
      for read in reading.texts where !read.text.role.isSign {
        let words = read.counts.allWords
        guard words > strictest.paragraph,
          let (judgement, readers) = try proof.broken(judgements, for: read.who, { words > $0.paragraph })
        else { continue }
        var finding = rule.finding(words, judgement, at: read.text.place, reading.passage)
        finding.witness = try proof.patients.witness(readers)
        found.append(finding)
      }
    }
    return found
  }
}

extension Rule {
  fileprivate func finding(_ words: Int, _ judgement: Judgement, at place: Place, _ passage: Passage)
    -> Diagnostic
  {
    let (level, most) = (judgement.level.level.rawValue, judgement.thresholds.paragraph)
    return finding(
      at: place,
      Wording(
        nl: "Deze alinea heeft \(words) woorden; bij niveau \(level) past hooguit \(most).",
        en: "This paragraph has \(words) words; at level \(level) at most \(most) is right."),
      why + judgement.ground(passage.scope), element: passage.id, notes: judgement.level.notes,
      solutions: [
        .init(
          Wording(
            nl: "Maak er twee alinea's van, of schrap een zin.",
            en: "Make two paragraphs of it, or cut a sentence.")), .accept,
      ])
  }
}
