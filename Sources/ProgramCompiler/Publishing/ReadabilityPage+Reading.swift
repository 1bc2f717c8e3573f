import ProgramBundle

extension ReadabilityPage {
  /// The text itself: every sentence with its verdict, hot spots marked, points of lists as lists.
  ///
  /// Every character of the text is there once; what is added stands in elements of class `aside`.
  func reading(_ entry: ReadabilityEntry, _ notes: ReadabilityNotes) -> HTML {
    let pieces = Array(entry.text.pieces.enumerated())
    var parts: [HTML] = []
    var items: [HTML] = []
    for (index, piece) in pieces {
      var marked = MarkedPiece(piece, notes.of(index), self)
      let content = marked.html()
      if piece.role == .item || piece.role == .option {
        items.append(HTML("li", ["dir": "auto"]) { content })
      } else {
        if !items.isEmpty { parts.append(HTML("ul") { items }) }
        items = []
        parts.append(HTML("p", ["class": piece.role.rawValue, "dir": "auto"]) { content })
      }
    }
    if !items.isEmpty { parts.append(HTML("ul") { items }) }
    return HTML("div", ["class": "reading", "lang": entry.text.locale]) { parts }
  }

  /// A label that says of a sentence in words what its colour says.
  func badge(_ verdict: ReadingVerdict, _ text: String) -> HTML {
    HTML("span", ["class": "aside badge \(verdict.rawValue)", "lang": language.rawValue]) {
      sign(verdict)
      text
    }
  }
}

/// One text of a passage with its sentences and hot spots as they stand in the page.
///
/// Sentences come one after the other; spots may overlap with them and with one another. So the text is cut at every boundary, and
/// each cut is written once.
struct MarkedPiece {
  private let piece: ReadPiece
  private let notes: [ReadabilityNotes.Note]
  private let page: ReadabilityPage
  private let units: [UInt16]
  /// Spots to mark within sentences, by their beginning.
  private let spots: [HotSpot]
  /// Where spots begin and end, sorted, each once.
  private let cuts: [Int]
  /// Numbered spots by their end.
  private let ending: [ReadabilityNotes.Note]
  private var nextSpot = 0
  private var nextCut = 0
  private var nextEnding = 0
  private var active: [HotSpot] = []

  init(_ piece: ReadPiece, _ notes: [ReadabilityNotes.Note], _ page: ReadabilityPage) {
    self.piece = piece
    self.notes = notes
    self.page = page
    units = Array(piece.plain.utf16)
    spots = piece.hotspots.filter { !$0.kind.isOfWhole }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    cuts = Set(piece.hotspots.flatMap { [$0.range.lowerBound, $0.range.upperBound] }).sorted()
    ending = notes.sorted { ($0.spot.range.upperBound, $0.number) < ($1.spot.range.upperBound, $1.number) }
  }

  /// The whole text.
  mutating func html() -> HTML {
    var parts: [HTML] = []
    var position = 0
    for (sentence, verdict) in zip(piece.measured.sentences, piece.verdicts) {
      let start = whole(max(position, sentence.range.lowerBound))
      let end = whole(max(start, sentence.range.upperBound))
      if start > position { parts.append(run(position, start)) }
      let content = run(start, end)
      if verdict == .notAssessed {
        parts.append(content)
      } else {
        parts.append(HTML("span", ["class": "sentence \(verdict.rawValue)"]) { content })
        if verdict != .within { parts.append(badge(verdict, sentence.counts.allWords)) }
      }
      parts.append(links(upTo: end))
      position = end
    }
    if position < units.count { parts.append(run(position, units.count)) }
    parts.append(links(upTo: .max))
    return HTML(parts)
  }

  /// The text between two places, cut where a spot begins or ends.
  private mutating func run(_ start: Int, _ end: Int) -> HTML {
    var parts: [HTML] = []
    var position = start
    while position < end {
      while nextCut < cuts.count, cuts[nextCut] <= position { nextCut += 1 }
      let cut = nextCut < cuts.count ? min(whole(cuts[nextCut]), end) : end
      let stop = cut > position ? cut : end
      parts.append(segment(position, stop))
      if stop < end { parts.append(links(upTo: stop)) }
      position = stop
    }
    return HTML(parts)
  }

  /// A part of the text in which the same spots hold.
  private mutating func segment(_ start: Int, _ end: Int) -> HTML {
    active.removeAll { $0.range.upperBound <= start }
    while nextSpot < spots.count, spots[nextSpot].range.lowerBound <= start {
      if spots[nextSpot].range.upperBound > start { active.append(spots[nextSpot]) }
      nextSpot += 1
    }
    let text = HTML.text(String(decoding: units[start..<end], as: UTF16.self))
    guard !active.isEmpty else { return text }
    let names = active.map { $0.kind.name[page.language] }.joined(separator: ", ")
    let ending = active.filter { $0.kind.isOfWord && $0.range.upperBound <= end }.map {
      $0.kind.name[page.language]
    }
    let classes = [
      active.contains { $0.kind.isOfWord } ? "word" : nil,
      active.contains { !$0.kind.isOfWord } ? "clause" : nil,
    ]
    return HTML("mark", ["class": classes.compactMap(\.self).joined(separator: " "), "title": names]) {
      text
      if !ending.isEmpty {
        HTML("span", ["class": "aside unseen", "lang": page.language.rawValue]) {
          " (\(ending.joined(separator: ", ")))"
        }
      }
    }
  }

  /// Links to the notes on what ends here.
  private mutating func links(upTo end: Int) -> HTML {
    var parts: [HTML] = []
    while nextEnding < ending.count, ending[nextEnding].spot.range.upperBound <= end {
      let note = ending[nextEnding]
      nextEnding += 1
      let name = page.say("opmerking \(note.number)", "note \(note.number)")
      parts.append(
        HTML("sup", ["class": "aside", "lang": page.language.rawValue]) {
          HTML("a", ["href": "#\(note.anchor)", "aria-label": name]) { "\(note.number)" }
        })
    }
    return HTML(parts)
  }

  private func badge(_ verdict: ReadingVerdict, _ count: Int) -> HTML {
    let words = page.words(count)
    return page.badge(
      verdict,
      verdict == .over
        ? page.say("te lang: \(words)", "too long: \(words)") : page.say("lang: \(words)", "long: \(words)"))
  }

  /// The place itself, or the one before where it would part a character of two units.
  private func whole(_ place: Int) -> Int {
    let place = min(place, units.count)
    guard place > 0, place < units.count, UTF16.isTrailSurrogate(units[place]),
      UTF16.isLeadSurrogate(units[place - 1])
    else { return place }
    return place - 1
  }
}
