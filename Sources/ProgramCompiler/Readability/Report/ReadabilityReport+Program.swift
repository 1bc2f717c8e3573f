import ProgramBundle
import Synchronization

extension Compilation {
  /// How hard the texts of the program are; nil where the program is not sound, or too entangled to say for whom a text is hardest.
  ///
  /// `told` hears how many files are done, of how many.
  public func readability(
    told: @Sendable (_ done: Int, _ files: Int) -> Void = { _, _ in }
  ) -> (report: ReadabilityReport?, findings: Compilation) {
    guard let context, isSound else { return (nil, self) }
    do throws(DiagramOverflow) {
      return (try context.readability(told: told), self)
    } catch {
      return (nil, adding(Check.tooEntangled.rule.entangled(error, context.program), context))
    }
  }
}

extension CheckContext {
  /// How hard the texts of the program are; throws where they are too entangled.
  func readability(
    told: @Sendable (_ done: Int, _ files: Int) -> Void = { _, _ in }
  ) throws(DiagramOverflow) -> ReadabilityReport {
    let files = files
    let count = Counter()
    let made = Parallel.map(files) { file -> Result<[TextReport], DiagramOverflow> in
      defer { told(count.next(), files.count) }
      return Result { () throws(DiagramOverflow) in try FileProof(file).textReports() }
    }
    var texts: [TextReport] = []
    for file in made { texts += try file.get() }
    return ReadabilityReport(
      texts: texts, title: program.title.plain(), table: .of(ReadingLanguage.primary(of: program.language)),
      locale: program.language)
  }
}

/// What the patient reads of a text for whom it is hardest, to be compared with the same text in another language.
struct HardestText: Sendable {
  let id: String
  let kind: String
  let place: Place
  let counts: TextCounts
}

extension CheckContext {
  /// The hardest readings of all texts, in the order of the program; throws where they are too entangled.
  func hardestTexts() throws(DiagramOverflow) -> [HardestText] {
    let made = Parallel.map(files) { file -> Result<[HardestText], DiagramOverflow> in
      Result { () throws(DiagramOverflow) in try FileProof(file).hardestTexts() }
    }
    var texts: [HardestText] = []
    for file in made { texts += try file.get() }
    return texts
  }
}

extension FileProof {
  fileprivate func hardestTexts() throws(DiagramOverflow) -> [HardestText] {
    try passageReadings().compactMap { reading in
      let formula = ReadingTable.of(language(of: reading.passage))?.formula ?? .lix
      return hardestForAnybody(reading, formula).map {
        HardestText(
          id: reading.passage.id, kind: reading.passage.kind.rawValue, place: reading.passage.place,
          counts: $0.found.counts)
      }
    }
  }

  /// What was measured of everything that is read in this file.
  fileprivate func textReports() throws(DiagramOverflow) -> [TextReport] {
    var reports: [TextReport] = []
    for reading in try passageReadings() {
      if let report = try report(reading) { reports.append(report) }
    }
    return reports
  }

  private func report(_ reading: PassageReading) throws(DiagramOverflow) -> TextReport? {
    let passage = reading.passage
    let language = language(of: passage)
    let judgements = try judgements(of: passage)
    let everybody = judgements.first { $0.level.limit.limit?.part.when == nil } ?? judgements.last
    let formulas = ReadingFormula.of(language)
    let main = ReadingTable.of(language)?.formula ?? .lix
    let found = hardestForAnybody(reading, main)
    let patient = try patients.first(found?.found.who ?? .always)
    let read = reading.texts.filter { text in
      found == nil || patient.map { patients.store.holds(text.who, for: $0) } ?? true
    }
    let whole = found?.found.counts ?? read.map(\.counts).total
    let pieces = reading.parts.count > 1 ? [] : try self.pieces(reading, everybody, formulas, whole)
    guard found != nil || !pieces.isEmpty else { return nil }
    let sentences = read.filter { found?.withItems != false || $0.text.role != .item }
      .flatMap { $0.measured.sentences.map(\.counts) }
    let depends = reading.parts.contains { $0.passage.texts.contains { !$0.path.isAlways } }
    let told = found.flatMap { found in
      depends ? patient.map { patients.witness($0, about: [found.found.who]) } : nil
    }
    return TextReport(
      passage: passage, locale: passage.language ?? program.language, level: everybody?.level.level,
      table: everybody?.table, whole: whole, formulas: formulas, sentences: sentences,
      prose: read.contains { $0.text.role == .item }
        ? read.filter { $0.text.role == .prose }.map(\.counts).total : nil,
      verdict: try verdict(reading, judgements), patient: told, pieces: pieces)
  }

  /// The hardest reading there is; nil where nobody reads a sentence, and where it takes too much to say for whom: then all that is written counts.
  private func hardestForAnybody(
    _ reading: PassageReading, _ formula: ReadingFormula
  ) -> (found: HardestReading.Found, withItems: Bool)? {
    do {
      let anything = { (counts: TextCounts) in counts.words > 0 && counts.sentences > 0 }
      let found = try hardest(reading, by: formula, where: .always, suits: anything)
      if let found, formula.suits(found.found.counts) { return found }
      // Short texts are judged by their sentences.
      return try hardest(reading, by: .meanSentence, where: .always, suits: anything)
    } catch {
      return nil
    }
  }

  /// The worst that is to be said of a text for any patient.
  private func verdict(_ reading: PassageReading, _ judgements: [Judgement]) throws(DiagramOverflow)
    -> ReadingVerdict
  {
    if judgements.isEmpty { return .notAssessed }
    var verdict = ReadingVerdict.within
    for judgement in judgements {
      verdict = max(verdict, try excesses(reading, judgement).map(\.verdict).max() ?? .within)
    }
    // What single sentences ask is told of the pages they stand on.
    if reading.parts.count > 1 { return verdict }
    for read in reading.sentenceTexts { verdict = max(verdict, try self.verdict(of: read, judgements)) }
    return verdict
  }

  private func verdict(of read: ReadingText, _ judgements: [Judgement]) throws(DiagramOverflow)
    -> ReadingVerdict
  {
    let (longest, all) = (read.measured.sentences.map(\.counts.allWords).max() ?? 0, read.counts.allWords)
    if try broken(judgements, for: read.who, { longest > $0.tooLongSentence || all > $0.paragraph }) != nil {
      return .over
    }
    return try broken(judgements, for: read.who, { longest > $0.longSentence }) != nil ? .borderline : .within
  }

  private func pieces(
    _ reading: PassageReading, _ judgement: Judgement?, _ formulas: [ReadingFormula], _ whole: TextCounts
  ) throws(DiagramOverflow) -> [ReadPiece] {
    let finder = HotSpotFinder(
      language: language(of: reading.passage), thresholds: judgement?.thresholds, formulas: formulas,
      whole: whole)
    return reading.allTexts.map { read in
      let (text, measured) = (read.text, read.measured)
      let plain = plain(text)
      let units = Array(plain.utf16)
      let words = meters.withMeter(language(of: reading.passage)) { $0.words(plain, knowing: knownWords) }
      let spots = finder.spots(
        plain, measured, words, isSign: text.role.isSign, isCounted: text.role.isInFormulas
      ).map { spot in
        HotSpot(spot, units, place(of: spot.range, in: text))
      }
      return ReadPiece(
        text.role, plain, measured, judgement?.thresholds, spots,
        guessed: text.role.isInFormulas ? words.guessed(in: units) : [])
    }
  }
}

/// Counts what several threads have done.
private final class Counter: Sendable {
  private let done = Mutex(0)

  func next() -> Int {
    done.withLock { done in
      done += 1
      return done
    }
  }
}
