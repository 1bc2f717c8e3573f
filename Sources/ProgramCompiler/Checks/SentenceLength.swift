/// Sentences that are longer than their level allows: what two rules share.
enum SentenceLength {
  /// How long a sentence is, given what its level allows.
  enum Band {
    case long
    case tooLong

    func contains(_ words: Int, _ thresholds: ReadingThresholds) -> Bool {
      switch self {
      case .long: words > thresholds.longSentence
      case .tooLong: words > thresholds.tooLongSentence
      }
    }
  }

  /// The sentences of a file in a band, and in no worse one for anybody.
  static func findings(_ rule: Rule, _ band: Band, _ proof: FileProof) throws(DiagramOverflow) -> [Diagnostic]
  {
    var found: [Diagnostic] = []
    for reading in try proof.readings() {
      let judgements = try proof.judgements(of: reading.passage)
      guard let strictest = judgements.first?.thresholds else { continue }
      for read in reading.texts where !read.text.role.isSign {
        for sentence in read.measured.sentences where band.contains(sentence.counts.allWords, strictest) {
          let words = sentence.counts.allWords
          if band == .long,
            try proof.broken(judgements, for: read.who, { Band.tooLong.contains(words, $0) }) != nil
          {
            continue
          }
          guard let broken = try proof.broken(judgements, for: read.who, { band.contains(words, $0) }) else {
            continue
          }
          let (judgement, readers) = broken
          let most =
            band == .long ? judgement.thresholds.longSentence : judgement.thresholds.tooLongSentence
          var finding = rule.finding(
            words, most, judgement, at: proof.place(of: sentence.range, in: read.text), reading.passage,
            cut: SentenceCut.near(proof.plain(read.text), sentence.range, proof.language(of: reading.passage))
          )
          finding.witness = try proof.patients.witness(readers)
          found.append(finding)
        }
      }
    }
    return found
  }
}

extension Rule {
  fileprivate func finding(
    _ words: Int, _ most: Int, _ judgement: Judgement, at place: Place, _ passage: Passage, cut: String?
  ) -> Diagnostic {
    let level = judgement.level.level.rawValue
    return finding(
      at: place,
      Wording(
        nl: "Deze zin heeft \(words) woorden; bij niveau \(level) past hooguit \(most).",
        en: "This sentence has \(words) words; at level \(level) at most \(most) is right."),
      why + judgement.ground(passage.scope), element: passage.id, notes: judgement.level.notes,
      solutions: [
        .init(
          cut.map {
            Wording(
              nl: "Maak er twee zinnen van, bijvoorbeeld bij ‘\($0)’.",
              en: "Make two sentences of it, for instance at ‘\($0)’.")
          } ?? Wording(nl: "Maak er twee zinnen van.", en: "Make two sentences of it.")),
        .accept,
      ])
  }
}
