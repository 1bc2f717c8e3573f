import ProgramBundle

/// A level that a passage must have for some patients, with the thresholds of its language.
struct Judgement {
  let level: ReadingCase
  let table: ReadingTable
  /// Which patients it is about.
  let who: Predicate

  var thresholds: ReadingThresholds { table.thresholds(level.level) }

  /// What is to be said of a level that the program does not set itself.
  func ground(_ scope: TextScope) -> Wording {
    guard level.limit.limit == nil else { return .none }
    let line = "`<readability scope=\"\(scope.rawValue)\" level=\"…\"/>`"
    return Wording(
      nl: "Dit niveau is de standaard; met \(line) kies je zelf.",
      en: "This level is the default; with \(line) you choose your own.")
  }
}

extension FileProof {
  /// The levels that a passage is held against, the easiest first; none where its words are locked or its language has no table.
  func judgements(of passage: Passage) throws(DiagramOverflow) -> [Judgement] {
    if passage.isLocked { return [] }
    let key = "\(language(of: passage)) \(passage.scope.rawValue)"
    if let known = judged[key] { return known }
    guard let table = ReadingTable.of(language(of: passage)) else { return [] }
    var judgements: [Judgement] = []
    for level in program.readingCases(passage.scope) {
      let who = try patients.who(level.limit) { when throws(DiagramOverflow) in try patients.meeting(when) }
      judgements.append(Judgement(level: level, table: table, who: who))
    }
    judged[key] = judgements
    return judgements
  }

  /// The first level that `breaks` for somebody who gets a text; with who that is.
  func broken(
    _ judgements: [Judgement], for who: Predicate, _ breaks: (ReadingThresholds) -> Bool
  ) throws(DiagramOverflow) -> (judgement: Judgement, who: Predicate)? {
    for judgement in judgements where breaks(judgement.thresholds) {
      let readers = try patients.store.and(who, judgement.who)
      if try patients.care.admits(readers) { return (judgement, readers) }
    }
    return nil
  }

  /// The plain words of a text of this file.
  func plain(_ text: ReadText) -> String {
    let scope = inventory.markup.scope
    return text.plain { symbols.term($0.text, in: scope)?.word.plain() ?? "" }
  }

  /// Where a stretch of a text is written, in UTF-16 units of its plain words.
  func place(of range: Range<Int>, in text: ReadText) -> Place {
    guard case .running(let running) = text.words else { return text.place }
    let scope = inventory.markup.scope
    return running.place(of: range) { [symbols] in symbols.term($0.text, in: scope)?.word.plain() ?? "" }
  }
}

extension Markup {
  /// Whose files it stands in.
  var scope: Scope { Scope(of: file.path) }
}
