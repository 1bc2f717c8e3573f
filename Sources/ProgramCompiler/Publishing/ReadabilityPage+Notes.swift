import ProgramBundle

extension ReadabilityPage {
  /// The numbered notes below a text: what it is, what to do, what that would change.
  func notes(_ notes: ReadabilityNotes, _ entry: ReadabilityEntry) -> HTML {
    guard !notes.all.isEmpty else { return .empty }
    return HTML {
      HTML("h4") { say("Opmerkingen bij de tekst", "Notes on the text") }
      HTML("ol", ["class": "notes"]) {
        for note in notes.all {
          HTML("li", ["id": note.anchor]) {
            HTML("strong") { label(note.spot) }
            " "
            HTML("q", ["lang": entry.text.locale, "dir": "auto"]) { note.spot.text.firstWords }
            " " + advice(note, entry)
            if let effect = effect(note.spot, entry) { " " + effect }
          }
        }
      }
    }
  }

  private func label(_ spot: HotSpot) -> String {
    let name = spot.kind.name[language]
    let first = name.prefix(1).uppercased() + name.dropFirst()
    switch spot.kind {
    case .sentenceTooLong, .sentenceLong, .paragraphTooLong: return "\(first), \(words(spot.count)):"
    case .manyCommas: return "\(first), \(spot.count):"
    default: return "\(first):"
    }
  }

  private func advice(_ note: ReadabilityNotes.Note, _ entry: ReadabilityEntry) -> String {
    switch note.spot.kind {
    case .sentenceTooLong, .sentenceLong:
      let cut = SentenceCut.near(
        entry.text.pieces[note.piece].plain, note.spot.range, ReadingLanguage.primary(of: entry.text.locale))
      return cut.map {
        say(
          "Maak er twee zinnen van, bijvoorbeeld bij ‘\($0)’.",
          "Make two sentences of it, for instance at ‘\($0)’.")
      } ?? say("Maak er twee zinnen van.", "Make two sentences of it.")
    case .paragraphTooLong:
      return say("Maak er twee alinea's van, of een lijstje.", "Make two paragraphs of it, or a list.")
    case .manyCommas:
      return say("Maak er een lijstje van, of twee zinnen.", "Make a list of it, or two sentences.")
    case .nested:
      return say(
        "Zet dit in een eigen zin, of laat het weg.", "Put this in a sentence of its own, or leave it out.")
    case .passive:
      return say("Zeg wie het doet.", "Say who does it.")
    case .doubleNegation:
      return say("Zeg wat wel zo is.", "Say what is so.")
    case .rareWord, .longWord, .abbreviation: return ""
    }
  }

  /// What mending a spot would do to the two measures that count.
  private func effect(_ spot: HotSpot, _ entry: ReadabilityEntry) -> String? {
    guard let changes = changes(spot, entry) else { return nil }
    return say("Als deze zin in tweeën gaat: \(changes).", "If this sentence is cut in two: \(changes).")
  }

  private func changes(_ spot: HotSpot, _ entry: ReadabilityEntry) -> String? {
    let changes = [entry.table?.formula, .lix].compactMap { formula -> String? in
      guard let formula, let change = change(spot, formula) else { return nil }
      return "\(formula.title) \(change)"
    }
    return changes.isEmpty ? nil : changes.joined(separator: ", ")
  }

  /// `+3.2`; nil where nothing can be seen of it in one decimal.
  private func change(_ spot: HotSpot, _ formula: ReadingFormula) -> String? {
    guard let change = spot.effect?[formula.name], abs(change) >= 0.05 else { return nil }
    return (change > 0 ? "+" : "") + number(change)
  }

  /// The uncommon, long and shortened words of a text, each once, with what to do.
  func wordLists(_ entry: ReadabilityEntry) -> HTML {
    var found: [HotSpot.Kind: [(spot: HotSpot, times: Int)]] = [:]
    var places: [String: Int] = [:]
    for spot in entry.text.hotspots where spot.kind.isOfWord {
      let key = "\(spot.kind.rawValue) \(spot.text.lowercased())"
      if let place = places[key] {
        found[spot.kind]?[place].times += 1
      } else {
        places[key] = found[spot.kind]?.count ?? 0
        found[spot.kind, default: []].append((spot, 1))
      }
    }
    return HTML {
      for kind in HotSpot.Kind.allCases {
        if let spots = found[kind] {
          HTML("h4") { title(kind) }
          HTML("p") {
            advice(kind)
            if let formula = entry.table?.formula, kind != .abbreviation {
              " "
                + say(
                  "Achter een woord staat hoeveel \(formula.title) verandert als er een kort, gewoon woord staat.",
                  "Behind a word it says how much \(formula.title) changes with a short, common word instead."
                )
            }
          }
          HTML("ul", ["class": "words"]) {
            for (spot, times) in spots {
              HTML("li") {
                HTML("span", ["lang": entry.text.locale, "dir": "auto"]) { spot.text }
                details(spot, times, entry)
              }
            }
          }
        }
      }
    }
  }

  private func details(_ spot: HotSpot, _ times: Int, _ entry: ReadabilityEntry) -> HTML {
    var parts: [String] = []
    if times > 1 { parts.append(say("\(times) keer", "\(times) times")) }
    if let formula = entry.table?.formula, let change = change(spot, formula) { parts.append(change) }
    return parts.isEmpty
      ? .empty
      : HTML {
        " "; HTML("small") { parts.joined(separator: "; ") }
      }
  }

  private func title(_ kind: HotSpot.Kind) -> String {
    switch kind {
    case .rareWord: say("Ongewone woorden", "Uncommon words")
    case .longWord: say("Lange woorden", "Long words")
    default: say("Afkortingen", "Abbreviations")
    }
  }

  private func advice(_ kind: HotSpot.Kind) -> String {
    switch kind {
    case .rareWord:
      say(
        "Kies een gewoner woord, of leg het uit in de begrippenlijst.",
        "Choose a more common word, or explain it in the glossary.")
    case .longWord:
      say(
        "Is er een korter woord? Zo niet, laat het gerust staan.",
        "Is there a shorter word? If not, feel free to leave it.")
    default: say("Schrijf ze voluit.", "Write them in full.")
    }
  }
}

extension String {
  /// Its first words, where it is long.
  fileprivate var firstWords: String {
    let short = prefix(81)
    return short.count <= 80 ? self : short.dropLast() + "…"
  }
}
