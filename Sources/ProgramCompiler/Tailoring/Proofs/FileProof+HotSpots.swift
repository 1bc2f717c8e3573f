extension FileProof {
  /// The rare words of a text, as written, with their places in UTF-16 units; those of the glossary are explained and do not count.
  func rareWords(in text: ReadText, of passage: Passage) -> [(word: String, range: Range<Int>)] {
    let plain = plain(text)
    let units = Array(plain.utf16)
    return meters.withMeter(language(of: passage)) { meter in
      meter.words(plain, knowing: knownWords).filter { $0.kind == .word && $0.traits.flags.contains(.isRare) }
        .map {
          (String(decoding: units[$0.range], as: UTF16.self), $0.range)
        }
    }
  }

  /// The sentences without which a text would be easiest, of those that a patient reads: at most three, the worst first.
  func hardestSentences(_ reading: PassageReading, for patient: Valuation, _ formula: ReadingFormula)
    -> [Diagnostic.Note]
  {
    let texts = reading.sentenceTexts.filter { patients.store.holds($0.who, for: patient) }
    let total = texts.map(\.counts).total
    guard let whole = formula.hardness(of: total) else { return [] }
    var spots: [(gain: Double, text: ReadText, sentence: MeasuredText.Sentence)] = []
    for read in texts {
      for sentence in read.measured.sentences {
        let rest = formula.hardness(of: total - sentence.counts) ?? whole
        if whole - rest > 0 { spots.append((whole - rest, read.text, sentence)) }
      }
    }
    let ordered = spots.enumerated().sorted { ($1.element.gain, $0.offset) < ($0.element.gain, $1.offset) }
    var told: Set<String> = []
    var notes: [Diagnostic.Note] = []
    for spot in ordered.map(\.element) where notes.count < Self.mostNotes {
      let units = Array(plain(spot.text).utf16)
      guard told.insert(String(decoding: units[spot.sentence.range], as: UTF16.self)).inserted else {
        continue
      }
      let counts = spot.sentence.counts
      notes.append(
        .init(
          place(of: spot.sentence.range, in: spot.text),
          Wording(
            nl:
              "Deze zin maakt de tekst moeilijk: \(counts.allWords) woorden, \(counts.longWords) daarvan lang.",
            en:
              "This sentence makes the text hard: \(counts.allWords) words, \(counts.longWords) of them long."
          )))
    }
    return notes
  }

  /// How many sentences are told: who mends these sees the rest in the report.
  private static let mostNotes = 3
}
