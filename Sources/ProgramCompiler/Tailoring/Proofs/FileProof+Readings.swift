import ProgramBundle

/// A passage with who gets each of its texts.
struct Reading {
  let measured: MeasuredPassage
  /// Beside the texts of the passage.
  let who: [Predicate]

  var passage: Passage { measured.passage }

  /// Each text with who gets it.
  var texts: [(text: ReadText, measured: MeasuredText, who: Predicate)] {
    zip(measured.texts, who).map { ($0.0, $0.1, $1) }
  }
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
      let measured = meters.withMeter(language(of: passage)) {
        MeasuredPassage(passage, $0, knowing: knownWords, term: term)
      }
      var who: [Predicate] = []
      for text in passage.texts {
        who.append(text.path.isAlways ? present : try patients.store.and(present, patients.taking(text.path)))
      }
      made.append(Reading(measured: measured, who: who))
    }
    read = made
    return made
  }

  /// The language of a passage, the primary subtag of its locale.
  func language(of passage: Passage) -> String {
    ReadingLanguage.primary(of: passage.language ?? program.language)
  }
}
