import ProgramBundle

extension ReadabilityPage {
  /// What a text is, of what, and how it begins.
  func heading(_ entry: ReadabilityEntry) -> HTML {
    HTML {
      sign(entry.text.verdict)
      entry.text.heading(language)
      if let opening = entry.opening {
        " "
        HTML("span", ["class": "opening", "lang": entry.text.locale, "dir": "auto"]) { opening }
      }
    }
  }

  /// Everything about one text: why it is hard, the text itself with notes, and what was measured.
  func body(_ entry: ReadabilityEntry) -> HTML {
    let text = entry.text
    let notes = ReadabilityNotes(entry)
    let reasons = reasons(entry, notes)
    return HTML {
      HTML("p", ["class": "figures"]) { figures(entry) }
      if !reasons.isEmpty {
        HTML("h4") { say("Waarom, en wat helpt", "Why, and what helps") }
        HTML("ul") { for reason in reasons { HTML("li") { reason } } }
      }
      if let patient = patient(text) { HTML("p") { patient } }
      if !text.pieces.isEmpty {
        HTML("h4") { say("De tekst", "The text") }
        reading(entry, notes)
        self.notes(notes, entry)
        wordLists(entry)
      } else if text.kind == Passage.Kind.module.rawValue {
        HTML("p") {
          say(
            "Alle bladzijden van de module samen. De teksten zelf staan bij elke bladzijde.",
            "All pages of the module together. The texts themselves are with each page.")
        }
      }
      HTML("details", ["class": "measures"]) {
        HTML("summary") { say("Alle maten van deze tekst", "All measures of this text") }
        measures(entry)
        counts(text)
      }
    }
  }

  /// Its level, its length, and the two measures that count.
  private func figures(_ entry: ReadabilityEntry) -> String {
    let text = entry.text
    var parts = [words(text.counts.words), sentences(text.counts.sentences)]
    if text.isLongEnough { parts += text.shownMeasures.map { "\($0.name) \($0.value[language])" } }
    let head = text.level.map { "\(title(text.verdict)), \(say("niveau", "level")) \($0.rawValue): " } ?? ""
    return head + parts.joined(separator: ", ") + "."
  }

  private func patient(_ text: TextReport) -> HTML? {
    guard let patient = text.patient, !patient.isEmpty else { return nil }
    let flags = patient.sorted { $0.key < $1.key }
    return HTML {
      say("Het moeilijkst voor de patiënt met: ", "Hardest for the patient with: ")
      for (index, flag) in flags.enumerated() {
        if index > 0 { ", " }
        HTML("code") { flag.key }
        " = " + value(flag.value)
      }
      say(". De aantallen gelden voor die patiënt.", ". The counts are for that patient.")
    }
  }

  private func value(_ value: FlagValue) -> String {
    switch value {
    case .boolean(let value): value ? say("ja", "yes") : say("nee", "no")
    case .choice(let value): value
    case .number(let value): "\(value)"
    }
  }

  /// Every measure with its deviation and limit.
  private func measures(_ entry: ReadabilityEntry) -> HTML {
    let text = entry.text
    let level = text.level?.rawValue
    return HTML("table") {
      HTML("thead") {
        HTML("tr") {
          HTML("th", ["scope": "col"]) { say("Maat", "Measure") }
          HTML("th", ["scope": "col"]) { say("Waarde", "Value") }
          HTML("th", ["scope": "col"]) { "±" }
          HTML("th", ["scope": "col"]) {
            level.map { say("Past bij \($0)", "Right for \($0)") } ?? say("Grens", "Limit")
          }
        }
      }
      HTML("tbody") {
        for row in rows(entry) {
          HTML("tr") {
            HTML("th", ["scope": "row"]) { row.name }
            HTML("td") { row.value }
            HTML("td") { row.deviation ?? "–" }
            HTML("td") { row.limit ?? "–" }
          }
        }
      }
    }
  }

  private func rows(_ entry: ReadabilityEntry) -> [(
    name: String, value: String, deviation: String?, limit: String?
  )] {
    let (text, limits) = (entry.text, entry.limits)
    var rows: [(name: String, value: String, deviation: String?, limit: String?)] = []
    if let mean = text.meanSentence {
      let limit = limits.map { atMost($0.meanSentence) }
      rows.append(
        (say("Woorden per zin, gemiddeld", "Words in a sentence, on average"), number(mean), nil, limit))
    }
    for formula in ReadingFormula.of(ReadingLanguage.primary(of: text.locale)) {
      guard let value = text.measures[formula.name] else { continue }
      let gate = text.level.flatMap { entry.table?.gates($0) }?.first { $0.formula.name == formula.name }
      let limit = gate.map { gate in
        text.isLongEnough
          ? formula.isHarderWhenLarger
            ? atMost(gate.threshold)
            : say("minstens \(number(gate.threshold))", "at least \(number(gate.threshold))")
          : say("tekst te kort", "text too short")
      }
      rows.append((formula.title, number(value), text.sd[formula.name].map(number), limit))
    }
    if text.counts.words > 0 {
      let share = 100 * Double(text.rareWords) / Double(text.counts.words)
      let limit = limits.map { atMost($0.rareWords) }
      rows.append((say("Ongewone woorden per 100", "Uncommon words in 100"), number(share), nil, limit))
    }
    return rows
  }

  func atMost(_ value: Double) -> String { say("hooguit \(number(value))", "at most \(number(value))") }

  /// What was counted, and what was left out.
  private func counts(_ text: TextReport) -> HTML {
    var rows = [
      (say("Letters", "Letters"), "\(text.counts.letters)"),
      (say("Woorden van meer dan zes letters", "Words of more than six letters"), "\(text.counts.longWords)"),
    ]
    if text.counts.syllables > 0 {
      rows += [
        (say("Lettergrepen", "Syllables"), "\(text.counts.syllables)"),
        (
          say("Woorden van drie lettergrepen of meer", "Words of three syllables or more"),
          "\(text.counts.polysyllables)"
        ),
        (
          say("Woorden met geschatte lettergrepen", "Words with guessed syllables"),
          text.guessed.isEmpty
            ? "\(text.guessedWords)" : "\(text.guessedWords): \(text.guessed.joined(separator: ", "))"
        ),
      ]
    }
    rows += [
      (say("Ongewone woorden", "Uncommon words"), "\(text.rareWords)"),
      (say("Niet meegeteld: getallen", "Left out: numbers"), "\(text.excluded.numbers)"),
      (say("Niet meegeteld: namen", "Left out: names"), "\(text.excluded.names)"),
      (say("Niet meegeteld: adressen", "Left out: addresses"), "\(text.excluded.addresses)"),
    ]
    if let reached = text.reached {
      rows.append((say("Makkelijkste niveau dat past", "Easiest level that it is within"), reached.rawValue))
    }
    for formula in [ReadingFormula.lix, ReadingTable.of(ReadingLanguage.primary(of: text.locale))?.formula] {
      guard let formula, let value = text.withoutLists?[formula.name] else { continue }
      rows.append(
        (say("\(formula.title) zonder opsommingen", "\(formula.title) without lists"), number(value)))
    }
    return HTML("table") {
      HTML("tbody") {
        for (name, value) in rows {
          HTML("tr") {
            HTML("th", ["scope": "row"]) { name }
            HTML("td") { value }
          }
        }
      }
    }
  }
}

extension TextReport {
  /// Words in a sentence as a reader counts them: with numbers, names and addresses; nil without sentences.
  var meanSentence: Double? {
    guard counts.sentences > 0 else { return nil }
    return Double(counts.words + excluded.numbers + excluded.names + excluded.addresses)
      / Double(counts.sentences)
  }
}
