/// Counts words and sentences in texts of one language; for one thread at a time.
///
/// It remembers the words it has seen, so that texts of one language are best given to the same meter.
final class TextMeter {
  let language: String
  private let breaker: TextBreaker
  private let finder: SentenceFinder
  private let expert: WordExpert
  private let capitals: CapitalRules
  private var memory = WordMemory()
  private var units: [UInt16] = []
  private var found: [MeasuredWord] = []
  /// Up to here it is known that nothing makes an address, but for how it begins.
  private var plainUntil = 0

  /// A meter for a locale, a BCP 47 tag; only its primary language counts.
  init(locale: String) {
    language = ReadingLanguage.primary(of: locale)
    breaker = TextBreaker(language: language)
    finder = SentenceFinder(language: language)
    expert = WordExpert(language: language)
    capitals = CapitalRules(language: language)
  }

  /// The sentences of a text, and what is counted in each.
  ///
  /// A text without words has no sentences.
  func measure(_ text: String, knowing known: KnownWords = .init()) -> MeasuredText {
    read(text)
    return units.withUnsafeBufferPointer { units in
      var sentences: [MeasuredText.Sentence] = []
      each(units, known) { sentences.append($0) }
      return MeasuredText(sentences: sentences)
    }
  }

  /// What is counted in a text as a whole.
  func counts(_ text: String, knowing known: KnownWords = .init()) -> TextCounts {
    read(text)
    return units.withUnsafeBufferPointer { units in
      var total = TextCounts()
      each(units, known) { total += $0.counts }
      return total
    }
  }

  /// The words of a text, in order.
  func words(_ text: String, knowing known: KnownWords = .init()) -> [MeasuredWord] {
    read(text)
    return units.withUnsafeBufferPointer { units in
      each(units, known) { _ in }
      return found
    }
  }

  /// Where the sentences of a text end, in UTF-16 units, each with the spaces after it.
  func sentenceEnds(_ text: String) -> [Int] {
    read(text)
    return units.withUnsafeBufferPointer { ends(of: $0) }
  }

  /// Takes over the text as UTF-16 units: what ICU reads fastest.
  private func read(_ text: String) {
    units.removeAll(keepingCapacity: true)
    let isCopied = text.utf8.withContiguousStorageIfAvailable { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return false }
      units.append(contentsOf: bytes.lazy.map(UInt16.init))
      return true
    }
    if isCopied == true { return }
    units.append(contentsOf: text.utf16)
    // To ICU a narrow no-break space joins words, as it joins the digits of a number; to a reader it parts words.
    for index in units.indices where units[index] == 0x202F {
      let isInNumber =
        index > 0 && index + 1 < units.count && units[index - 1].isDigit && units[index + 1].isDigit
      if !isInNumber { units[index] = 0xA0 }
    }
  }

  private func ends(of units: UnsafeBufferPointer<UInt16>) -> [Int] {
    var ends: [Int] = []
    breaker.sentences(units) { ends = finder.ends(of: units, proposed: $0) }
    return ends
  }

  /// Finds words first, then gives sentence after sentence what stands in it.
  private func each(
    _ units: UnsafeBufferPointer<UInt16>, _ known: KnownWords, _ body: (MeasuredText.Sentence) -> Void
  ) {
    found.removeAll(keepingCapacity: true)
    plainUntil = 0
    breaker.words(units) { join($0, in: units) }
    var word = 0
    var start = 0
    for end in ends(of: units) {
      var counts = TextCounts()
      let first = word
      while word < found.count, found[word].range.lowerBound < end {
        settle(word, isFirst: word == first, units, known)
        found[word].add(to: &counts)
        word += 1
      }
      if word > first {
        counts.sentences = 1
        let last = units[start..<end].lastIndex { !$0.isSpace } ?? start
        let range = start..<(last + 1)
        let commas = units[range].reduce(0) { $0 + ($1 == 0x2C ? 1 : 0) }
        body(.init(range: range, counts: counts, commas: commas))
      }
      start = end
    }
  }

  /// Puts together what ICU parts and a reader does not: `think-feel-do`, addresses.
  private func join(_ places: UnsafeBufferPointer<Int32>, in units: UnsafeBufferPointer<UInt16>) {
    var index = 0
    while index < places.count {
      let start = Int(places[index])
      var end = Int(places[index + 1])
      index += 2
      let isAddress = self.isAddress(from: start, in: units)
      if isAddress { end = max(end, units[start...].firstIndex(where: \.isSpace) ?? units.count) }
      while index < places.count {
        let next = Int(places[index])
        guard next < end || (!isAddress && joins(units, from: end, to: next)) else { break }
        end = max(end, Int(places[index + 1]))
        index += 2
      }
      let range = start..<end
      if isAddress {
        found.append(MeasuredWord(range: range, kind: .address, traits: WordTraits()))
      } else {
        let traits = memory.traits(of: UnsafeBufferPointer(rebasing: units[range]), expert.traits)
        let kind: MeasuredWord.Kind = traits.flags.contains(.isNumber) ? .number : .word
        found.append(MeasuredWord(range: range, kind: kind, traits: traits))
      }
    }
  }

  /// Whether what stands between two words makes one of them: a hyphen, an apostrophe, a sign in a number.
  private func joins(_ units: UnsafeBufferPointer<UInt16>, from end: Int, to next: Int) -> Bool {
    if next == end { return true }
    // Dipl.-Psych.
    if next == end + 2 { return units[end] == 0x2E && units[end + 1].isHyphen }
    guard next == end + 1 else { return false }
    let unit = units[end]
    if unit.isHyphen || unit.isApostrophe { return true }
    // 14:30, 3–5
    return (unit == 0x3A || unit == 0x2013) && units[end - 1].isDigit && units[next].isDigit
  }

  /// Whether an address begins here: of the web or of e-mail.
  private func isAddress(from start: Int, in units: UnsafeBufferPointer<UInt16>) -> Bool {
    if start > 0, !units[start - 1].isSpace, !units[start - 1].opens, !units[start - 1].isQuote { return false }
    if start >= plainUntil {
      for (offset, unit) in units[start...].enumerated() {
        plainUntil = start + offset + 1
        if unit.isSpace { break }
        if unit == 0x40 { return offset > 0 }
        if unit == 0x2F, offset > 0, units[start + offset - 1] == 0x3A { return true }
      }
    }
    return hasPrefix("www.", at: start, in: units) || hasPrefix("WWW.", at: start, in: units)
  }

  private func hasPrefix(_ prefix: String, at start: Int, in units: UnsafeBufferPointer<UInt16>) -> Bool {
    units[start...].starts(with: prefix.utf16)
  }

  /// Says of a word what depends on where it stands, and on the program: a name, a word that is explained.
  private func settle(_ index: Int, isFirst: Bool, _ units: UnsafeBufferPointer<UInt16>, _ known: KnownWords) {
    let word = found[index]
    guard word.kind == .word, !word.traits.flags.isDisjoint(with: [.isCapitalised, .isRare]) else { return }
    let text = UnsafeBufferPointer(rebasing: units[word.range])
    var (kind, traits) = (word.kind, word.traits)
    if traits.flags.contains(.isCapitalised) {
      let isKnown = !known.names.isEmpty && known.names.contains(String(decoding: text, as: UTF16.self))
      if isKnown || (!isFirst && capitals.isName(text, before: units[..<word.range.lowerBound])) { kind = .name }
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
