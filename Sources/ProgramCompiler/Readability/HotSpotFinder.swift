/// Finds what makes a text hard, word for word.
struct HotSpotFinder {
  let language: String
  /// The level's thresholds; nil where there are none, and then lengths are no spots.
  let thresholds: ReadingThresholds?
  /// Of which each spot's effect is told.
  let formulas: [ReadingFormula]
  /// The counts of the whole text that the spots are in.
  let whole: TextCounts

  /// A spot before it has its place.
  struct Spot {
    let kind: HotSpot.Kind
    let range: Range<Int>
    let count: Int
    let effect: [String: Double]?
  }

  /// Whether a text or one of its sentences is longer than its level allows.
  func isLong(_ measured: MeasuredText, isSign: Bool) -> Bool {
    guard let thresholds, !isSign else { return false }
    var all = 0
    for sentence in measured.sentences {
      let words = sentence.counts.allWords
      all += words
      if words > thresholds.longSentence || all > thresholds.paragraph { return true }
    }
    return false
  }

  /// The spots of one text, in its order; at most some `most` of them, the first.
  func spots(
    _ plain: String, _ measured: MeasuredText, _ words: [MeasuredWord], isSign: Bool, isCounted: Bool = true,
    most: Int = .max
  ) -> [Spot] {
    let units = Array(plain.utf16)
    var spots: [Spot] = []
    let total = measured.counts.allWords
    if let thresholds, !isSign, total > thresholds.paragraph {
      spots.append(Spot(kind: .paragraphTooLong, range: 0..<units.count, count: total, effect: nil))
    }
    var next = 0
    for sentence in measured.sentences where spots.count < most {
      let first = next
      while next < words.count, words[next].range.lowerBound < sentence.range.upperBound { next += 1 }
      var own = isSign ? [] : self.spots(of: sentence, words[first..<next], units, isCounted: isCounted)
      for word in words[first..<next] where word.kind == .word {
        own += self.spots(of: word, units, isCounted: isCounted)
      }
      spots += own.enumerated().sorted {
        ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
      }
      .map(\.element)
    }
    return spots
  }

  private func spots(
    of sentence: MeasuredText.Sentence, _ words: ArraySlice<MeasuredWord>, _ units: [UInt16], isCounted: Bool
  ) -> [Spot] {
    var spots: [Spot] = []
    func add(_ kind: HotSpot.Kind, _ range: Range<Int>, _ count: Int, _ effect: [String: Double]? = nil) {
      spots.append(Spot(kind: kind, range: range, count: count, effect: effect))
    }
    let length = sentence.counts.allWords
    if let thresholds, length > thresholds.longSentence {
      let kind: HotSpot.Kind = length > thresholds.tooLongSentence ? .sentenceTooLong : .sentenceLong
      add(kind, sentence.range, length, isCounted ? effect(of: TextCounts(sentences: 1)) : nil)
    }
    if sentence.commas >= Self.manyCommas { add(.manyCommas, sentence.range, sentence.commas) }
    if let nested = nested(sentence.range, units) { add(.nested, nested, 1) }
    let grammar = SentenceGrammar.of(language)
    let words = Array(words)
    let lower = words.map { String(decoding: units[$0.range], as: UTF16.self).lowercased() }
    let denials = lower.indices.filter { grammar.denials.contains(lower[$0]) }
    if denials.count >= 2, let first = denials.first, let last = denials.last,
      !units[words[first].range.upperBound..<words[last].range.lowerBound].contains(0x2C)
    {
      add(.doubleNegation, words[first].range.lowerBound..<words[last].range.upperBound, denials.count)
    }
    if let (from, to) = grammar.passive(lower) {
      add(.passive, words[from].range.lowerBound..<words[to].range.upperBound, 1)
    }
    return spots
  }

  private func spots(of word: MeasuredWord, _ units: [UInt16], isCounted: Bool) -> [Spot] {
    var spots: [Spot] = []
    let traits = word.traits
    let effect = isCounted ? effect(ofShortening: traits) : nil
    if traits.flags.contains(.isRare) {
      spots.append(Spot(kind: .rareWord, range: word.range, count: 1, effect: effect))
    } else if traits.syllables >= Self.manySyllables {
      spots.append(
        Spot(
          kind: .longWord, range: word.range, count: Int(traits.syllables),
          effect: effect))
    }
    let end = word.range.upperBound
    if units[word.range].contains(0x2E), end < units.count, units[end] == 0x2E {
      spots.append(Spot(kind: .abbreviation, range: word.range.lowerBound..<(end + 1), count: 1, effect: nil))
    }
    return spots
  }

  /// From how many commas on a sentence has many (our choice).
  private static let manyCommas = 3
  /// From how many syllables on a common word is told as long.
  private static let manySyllables: Int32 = 4

  /// Brackets with three words or more between them.
  private func nested(_ range: Range<Int>, _ units: [UInt16]) -> Range<Int>? {
    guard let open = units[range].firstIndex(of: 0x28),
      let close = units[open..<range.upperBound].firstIndex(of: 0x29),
      units[open..<close].filter(\.isSpace).count >= 2
    else { return nil }
    return open..<(close + 1)
  }

  /// What a short common word instead would do.
  private func effect(ofShortening traits: WordTraits) -> [String: Double]? {
    var change = TextCounts()
    guard traits.syllables > 0 || traits.isLong else { return nil }
    traits.add(to: &change)
    var short = TextCounts(words: 1, syllables: traits.syllables > 0 ? 1 : 0, letters: 4)
    if traits.syllables > 0 { short.monosyllables = 1 }
    return effect(of: short - change)
  }

  /// How the measures would change with these counts added.
  private func effect(of change: TextCounts) -> [String: Double]? {
    let after = whole + change
    var effects: [String: Double] = [:]
    for formula in formulas {
      guard let now = formula.value(of: whole), let then = formula.value(of: after) else { continue }
      guard then.isFinite else { continue }
      let difference = (then - now).hundredths
      if difference != 0 { effects[formula.name] = difference }
    }
    return effects.isEmpty ? nil : effects
  }
}

extension Double {
  /// Rounded to hundredths, a half away from 0; never the minus zero.
  var hundredths: Double { (self * 100).rounded() / 100 + 0 }
}
