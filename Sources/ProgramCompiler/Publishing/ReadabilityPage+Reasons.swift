import ProgramBundle

extension ReadabilityPage {
  /// Why a text is not within its level; empty where it is.
  func reasons(_ entry: ReadabilityEntry, _ notes: ReadabilityNotes) -> [HTML] {
    let text = entry.text
    guard text.verdict > .within, let limits = entry.limits, let table = entry.table else { return [] }
    let level = limits.level.rawValue
    var (reasons, worst) = measureReasons(entry, table.gates(limits.level))
    let verdicts = text.pieces.flatMap(\.verdicts)
    let tooLong = verdicts.filter { $0 == .over }.count
    let long = verdicts.filter { $0 == .borderline }.count
    if tooLong > 0 {
      let most = limits.tooLongSentence
      reasons.append(
        say(
          tooLong == 1
            ? "1 zin is te lang: meer dan \(most) woorden. Maak er twee van."
            : "\(tooLong) zinnen zijn te lang: meer dan \(most) woorden. Maak er steeds twee van.",
          tooLong == 1
            ? "1 sentence is too long: more than \(most) words. Make two of it."
            : "\(tooLong) sentences are too long: more than \(most) words. Make two of each."))
      worst = .over
    }
    if long > 0 {
      let most = limits.longSentence
      reasons.append(
        say(
          long == 1
            ? "1 zin is lang: meer dan \(most) woorden. Kan hij korter?"
            : "\(long) zinnen zijn lang: meer dan \(most) woorden. Kunnen ze korter?",
          long == 1
            ? "1 sentence is long: more than \(most) words. Can it be shorter?"
            : "\(long) sentences are long: more than \(most) words. Can they be shorter?"))
      worst = max(worst, .borderline)
    }
    let paragraphs = text.hotspots.filter { $0.kind == .paragraphTooLong }.count
    if paragraphs > 0 {
      let most = limits.paragraph
      reasons.append(
        say(
          paragraphs == 1
            ? "1 alinea is te lang: meer dan \(most) woorden. Maak er twee van."
            : "\(paragraphs) alinea's zijn te lang: meer dan \(most) woorden. Maak er steeds twee van.",
          paragraphs == 1
            ? "1 paragraph is too long: more than \(most) words. Make two of it."
            : "\(paragraphs) paragraphs are too long: more than \(most) words. Make two of each."))
      worst = .over
    }
    if worst < text.verdict, text.kind == Passage.Kind.module.rawValue {
      reasons.append(
        say(
          "Op bladzijden van deze module staan zinnen of alinea's die te lang of bijna te lang zijn. Kijk bij die bladzijden.",
          "On pages of this module there are sentences or paragraphs that are too long, or nearly so. See those pages."
        ))
    } else if worst < text.verdict {
      reasons.append(
        say(
          "Voor een deel van de patiënten geldt een strenger niveau dan \(level). De controle van het programma zegt voor wie.",
          "For some of the patients a stricter level than \(level) holds. The check of the program says for whom."
        ))
    }
    let told = reasons.map { HTML.text($0) }
    return told + (mostHelpful(notes, table).map { [$0] } ?? [])
  }

  /// The measures that are beyond their limit, and how far that makes the text too hard.
  private func measureReasons(_ entry: ReadabilityEntry, _ gates: [ReadingGate]) -> ([String], ReadingVerdict)
  {
    let text = entry.text
    var reasons: [String] = []
    var worst = ReadingVerdict.within
    for gate in gates where text.isLongEnough {
      guard let value = text.measures[gate.formula.name], gate.excess(value) > 0 else { continue }
      worst = max(worst, gate.verdict(value, deviation: text.sd[gate.formula.name] ?? .infinity))
      let (found, limit) = (number(value), number(gate.threshold))
      let title = gate.formula.title
      reasons.append(
        gate.formula.isHarderWhenLarger
          ? say(
            "\(title) is \(found); hooguit \(limit) past. Kortere zinnen en kortere woorden helpen.",
            "\(title) is \(found); at most \(limit) is right. Shorter sentences and shorter words help.")
          : say(
            "\(title) is \(found); minstens \(limit) past. Kortere zinnen en kortere woorden helpen.",
            "\(title) is \(found); at least \(limit) is right. Shorter sentences and shorter words help."))
    }
    if let mean = text.meanSentence, let limits = entry.limits, mean > limits.meanSentence,
      text.counts.sentences >= ReadingFormula.meanSentence.leastSentences
    {
      reasons.append(
        say(
          "Een zin heeft gemiddeld \(number(mean)) woorden; hooguit \(number(limits.meanSentence)) past.",
          "A sentence has \(number(mean)) words on average; at most \(number(limits.meanSentence)) is right.")
      )
      worst = max(worst, .borderline)
    }
    return (reasons, worst)
  }

  /// Where to begin: the note whose mending does most by the language's own formula.
  private func mostHelpful(_ notes: ReadabilityNotes, _ table: ReadingTable) -> HTML? {
    let formula = table.formula
    func help(_ note: ReadabilityNotes.Note) -> Double {
      let effect = note.spot.effect?[formula.name] ?? 0
      return formula.isHarderWhenLarger ? -effect : effect
    }
    guard notes.all.count > 1,
      let best = notes.all.max(by: { (help($0), -$0.number) < (help($1), -$1.number) }),
      help(best) > 0
    else { return nil }
    return HTML {
      say("Het meest helpt ", "What helps most is ")
      HTML("a", ["href": "#\(best.anchor)"]) { say("opmerking \(best.number)", "note \(best.number)") }
      ": \(best.spot.kind.name[language])."
    }
  }
}
