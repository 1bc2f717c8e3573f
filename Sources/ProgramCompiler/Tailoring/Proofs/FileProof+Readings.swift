import ProgramBundle

/// A text, measured, with who gets it.
struct ReadingText {
  let text: ReadText
  let measured: MeasuredText
  /// Of all its sentences together.
  let counts: TextCounts
  let who: Predicate
}

/// A passage with its texts as they are read.
struct Reading {
  let passage: Passage
  let texts: [ReadingText]
}

extension FileProof {
  /// Everything in the file that somebody reads, measured, with who gets it.
  func readings() throws(DiagramOverflow) -> [Reading] {
    if let read { return read }
    let scope = inventory.markup.scope
    let term = { [symbols] (reference: Reference) in
      symbols.term(reference.text, in: scope)?.word.plain() ?? ""
    }
    let passages = PassageWalk(inventory.content, scope).passages
    knownWords.names = Set(passages.flatMap(\.names))
    var made: [Reading] = []
    let present = try patients.meeting(step?.part.when)
    for passage in passages where ReadingLanguage.partsWords(language(of: passage)) {
      let texts = try meters.withMeter(language(of: passage)) { (meter: TextMeter) throws(DiagramOverflow) in
        var texts: [ReadingText] = []
        texts.reserveCapacity(passage.texts.count)
        for text in passage.texts {
          let measured = meter.measure(text.plain(term), knowing: knownWords)
          let who =
            text.path.isAlways ? present : try patients.store.and(present, patients.taking(text.path))
          texts.append(ReadingText(text: text, measured: measured, counts: measured.counts, who: who))
        }
        return texts
      }
      made.append(Reading(passage: passage, texts: texts))
    }
    read = made
    return made
  }

  /// The language of a passage, the primary subtag of its locale.
  func language(of passage: Passage) -> String {
    ReadingLanguage.primary(of: passage.language ?? program.language)
  }
}
