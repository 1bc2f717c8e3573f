/// Counts words and sentences in texts of one language; for one thread at a time.
///
/// It remembers the words it has seen, so that texts of one language are best given to the same meter.
final class TextMeter {
  let language: String
  private let breaker: TextBreaker
  private let finder: SentenceFinder
  private let expert: WordExpert
  private let capitals: CapitalRules
  /// What abbreviations are by the words they stand for, by their keys.
  private let expansions: [UInt64: WordTraits]
  // A meter is used by one thread, and no body of a loop calls it again: looking for overlaps took an eighth of the time.
  @exclusivity(unchecked) private var memory = WordMemory()
  private let buffer = UnitBuffer()
  @exclusivity(unchecked) private var found: [MeasuredWord] = []
  @exclusivity(unchecked) private var sentences: [MeasuredText.Sentence] = []

  /// A meter for a locale, a BCP 47 tag; only its primary language counts.
  init(locale: String) {
    language = ReadingLanguage.primary(of: locale)
    breaker = TextBreaker(language: language)
    finder = SentenceFinder(language: language)
    expert = WordExpert(language: language)
    capitals = CapitalRules(language: language)
    var expansions: [UInt64: WordTraits] = [:]
    for (short, words) in finder.rules?.expansions ?? [:] {
      guard let key = Self.key(Array(short.utf16)) else {
        preconditionFailure("An abbreviation that is read out in full is short.")
      }
      expansions[key] = expert.traits(ofExpansion: words)
    }
    self.expansions = expansions
  }

  /// The sentences of a text, and what is counted in each.
  ///
  /// A text without words has no sentences.
  func measure(_ text: String, knowing known: KnownWords = .init()) -> MeasuredText {
    sentences.removeAll(keepingCapacity: true)
    each(text, known) { sentences.append($0) }
    return MeasuredText(sentences: sentences.map(\.self))
  }

  /// What is counted in a text as a whole.
  func counts(_ text: String, knowing known: KnownWords = .init()) -> TextCounts {
    var total = TextCounts()
    each(text, known) { total += $0.counts }
    return total
  }

  /// The words of a text, in order.
  func words(_ text: String, knowing known: KnownWords = .init()) -> [MeasuredWord] {
    each(text, known) { _ in }
    return found
  }

  /// Where the sentences of a text end, in UTF-16 units, each with the spaces after it.
  func sentenceEnds(_ text: String) -> [Int] {
    buffer.read(text)
    return ends()
  }

  private func ends() -> [Int] {
    let units = buffer.units
    if buffer.isLatin, finder.looksAtMarks { return finder.ends(ofLatin: units) }
    var ends: [Int] = []
    breaker.sentences(units) { ends = finder.ends(of: units, proposed: $0) }
    return ends
  }

  private func findWords() {
    found.removeAll(keepingCapacity: true)
    let units = buffer.units
    var joiner = WordJoiner()
    if buffer.isLatin {
      LatinBreaker.words(units) { start, end in
        if let whole = joiner.add(start, end, in: units) { add(whole, units) }
      }
    } else {
      breaker.words(units) { places in
        for index in stride(from: 0, to: places.count, by: 2) {
          if let whole = joiner.add(Int(places[index]), Int(places[index + 1]), in: units) {
            add(whole, units)
          }
        }
      }
    }
    if let last = joiner.last { add(last, units) }
  }

  /// A short word of ASCII as a number, whatever its capitals; nil for others: no abbreviation that is read out in full is longer.
  private static func key(_ word: some Collection<UInt16>) -> UInt64? {
    guard word.count <= MemoryLayout<UInt64>.size else { return nil }
    var key: UInt64 = 0
    for unit in word {
      guard unit < 0x80 else { return nil }
      key = key << 8 | UInt64((0x41...0x5A).contains(unit) ? unit | 0x20 : unit)
    }
    return key
  }

  private func add(_ whole: WordJoiner.Whole, _ units: UnsafeBufferPointer<UInt16>) {
    let range = whole.start..<whole.end
    if whole.isAddress {
      found.append(MeasuredWord(range: range, kind: .address, traits: WordTraits()))
    } else {
      var traits = memory.traits(of: UnsafeBufferPointer(rebasing: units[range]), expert)
      // A point after it: the end of a sentence, or an abbreviation.
      if whole.end < units.count, units[whole.end] == 0x2E, let key = Self.key(units[range]),
        let full = expansions[key]
      {
        traits = full
      }
      found.append(
        MeasuredWord(range: range, kind: traits.flags.contains(.isNumber) ? .number : .word, traits: traits))
    }
  }

  /// Finds words first, then gives sentence after sentence what stands in it.
  private func each(_ text: String, _ known: KnownWords, _ body: (MeasuredText.Sentence) -> Void) {
    buffer.read(text)
    let units = buffer.units
    findWords()
    var word = 0
    var start = 0
    for end in ends() {
      var counts = TextCounts()
      let first = word
      while word < found.count, found[word].range.lowerBound < end {
        settle(word, isFirst: word == first, units, known)
        found[word].add(to: &counts)
        word += 1
      }
      if word > first {
        counts.sentences = 1
        var last = end
        while last > start, units[last - 1].isSpace { last -= 1 }
        var commas = 0
        for position in start..<last where units[position] == 0x2C { commas += 1 }
        body(.init(range: start..<last, counts: counts, commas: commas))
      }
      start = end
    }
  }

  /// Says of a word what depends on where it stands, and on the program: a name, a word that is explained.
  private func settle(_ index: Int, isFirst: Bool, _ units: UnsafeBufferPointer<UInt16>, _ known: KnownWords)
  {
    let word = found[index]
    guard word.kind == .word, !word.traits.flags.isDisjoint(with: [.isCapitalised, .isRare]) else { return }
    let text = UnsafeBufferPointer(rebasing: units[word.range])
    var (kind, traits) = (word.kind, word.traits)
    if traits.flags.contains(.isCapitalised) {
      let isKnown = !known.names.isEmpty && known.names.contains(String(decoding: text, as: UTF16.self))
      if isKnown || (!isFirst && capitals.isName(text, before: units[..<word.range.lowerBound])) {
        kind = .name
      }
    }
    if traits.flags.contains(.isRare), !known.explained.isEmpty,
      known.explained.contains(String(decoding: text, as: UTF16.self).lowercased())
    {
      traits.flags.remove(.isRare)
    }
    found[index] = MeasuredWord(range: word.range, kind: kind, traits: traits)
  }
}

extension MeasuredWord {
  fileprivate func add(to counts: inout TextCounts) {
    switch kind {
    case .word: traits.add(to: &counts)
    case .number: counts.numbers += 1
    case .name: counts.names += 1
    case .address: counts.addresses += 1
    }
  }
}
