/// Where sentences end: as ICU says, mended by what a language writes with a point.
struct SentenceFinder: Sendable {
  let rules: SentenceRules?
  /// Every abbreviation of the rules: most words are none, and that is seen at once.
  private let abbreviations: Set<String>

  init(language: String) {
    rules = SentenceRules.of(language)
    abbreviations = rules.map { $0.neverLast.union($0.maybeLast).union($0.rarelyLast) } ?? []
  }

  /// Whether only marks end sentences, so that proposals are asked for where marks are.
  var looksAtMarks: Bool { rules != nil }

  /// Where the sentences of `units` end, each with the spaces after it; `proposed` are the ends that ICU finds.
  func ends(of units: UnsafeBufferPointer<UInt16>, proposed: UnsafeBufferPointer<Int32>) -> [Int] {
    guard rules != nil else { return proposed.map(Int.init) }
    var next = 0
    return ends(of: units) { _, place in
      while next < proposed.count, Int(proposed[next]) < place { next += 1 }
      return next < proposed.count && Int(proposed[next]) == place
    }
  }

  /// Where the sentences of plain Latin text end, each with the spaces after it.
  func ends(ofLatin units: UnsafeBufferPointer<UInt16>) -> [Int] {
    ends(of: units) { LatinBreaker.endsSentence(units, marksEnd: $0, at: $1) }
  }

  /// `isProposed` says whether ICU ends a sentence at a place, after the marks before another.
  private func ends(
    of units: UnsafeBufferPointer<UInt16>, isProposed: (_ marksEnd: Int, _ place: Int) -> Bool
  ) -> [Int] {
    guard let rules else { return [] }
    var ends: [Int] = []
    var position = 0
    // Whether a quotation is open that the sentence did not begin with.
    var isQuoting = false
    while position < units.count {
      let unit = units[position]
      // Most units are letters and spaces.
      guard unit < 0x40 || unit > 0x7F, unit != 0x20, unit.endsSentence else {
        let opensSaying = unit == 0x2018 && position > 0 && units[position - 1].isSpace
        if unit.isDoubleQuote || opensSaying { isQuoting = position > (ends.last ?? 0) && !isQuoting }
        position += 1
        continue
      }
      let mark = Mark(at: position, in: units)
      position = mark.next
      guard mark.next < units.count else { break }
      let isInQuote = isQuoting && !mark.closesQuote
      if mark.closesQuote { isQuoting = false }
      let spot = Spot(mark: mark, units: units, rules: rules, abbreviations: abbreviations)
      let isProposed = isProposed(mark.start + mark.count, mark.next)
      let isEnd = mark.isApart ? spot.isEnd(proposed: isProposed) : isProposed && spot.isBetweenWords
      guard isEnd, !(isInQuote && spot.goesOnAfterQuote) else { continue }
      ends.append(mark.next)
      isQuoting = false
    }
    if !units.isEmpty { ends.append(units.count) }
    return ends
  }
}

/// Points, question and exclamation marks with what closes after them.
private struct Mark {
  /// Where the marks begin, and how many there are.
  let start: Int
  let count: Int
  /// Whether a quotation closes after them.
  let closesQuote: Bool
  /// Whether anything closes after them.
  let closes: Bool
  /// Whether a space follows.
  let isApart: Bool
  /// Where the text goes on.
  let next: Int

  init(at start: Int, in units: UnsafeBufferPointer<UInt16>) {
    var position = start
    while position < units.count, units[position].endsSentence { position += 1 }
    count = position - start
    let marked = position
    var closesQuote = false
    while position < units.count, units[position].closes || units[position].isInvisible {
      if units[position].isQuote { closesQuote = true }
      position += 1
    }
    let closed = position
    while position < units.count, units[position].isSpace { position += 1 }
    self.start = start
    self.closesQuote = closesQuote
    closes = closed > marked
    isApart = position > closed
    next = position
  }
}

/// A mark with the words beside it.
private struct Spot {
  let mark: Mark
  let units: UnsafeBufferPointer<UInt16>
  let rules: SentenceRules
  let abbreviations: Set<String>

  func isEnd(proposed: Bool) -> Bool {
    let follows = self.follows
    let isSinglePoint = units[mark.start] == 0x2E && mark.count == 1
    switch follows {
    case .small: return false
    case .other: return proposed
    case .capital: return isSinglePoint && !mark.closes ? endsAtPoint(beforeNumber: false) : true
    case .number: return isSinglePoint && !mark.closes ? endsAtPoint(beforeNumber: true) : true
    }
  }

  /// Whether a mark without a space after it stands between two words, and not within an address.
  var isBetweenWords: Bool {
    guard units[mark.next].isCapital else { return false }
    let before = units[..<mark.start].suffix(Self.longestSaying).reversed().prefix { !$0.isSpace }
    let after = units[mark.next...].prefix(Self.longestSaying).prefix { !$0.isSpace }
    return !before.contains { $0 == 0x2F || $0 == 0x40 }
      && !after.contains { $0 == 0x2F || $0 == 0x40 || $0 == 0x3D }
  }

  /// Whether the quotation around the mark closes soon, and the sentence around it then goes on: a title, a saying.
  var goesOnAfterQuote: Bool {
    let soon = units[mark.next...].prefix(Self.longestSaying)
    let closing = soon.indices.first { index in
      soon[index].isDoubleQuote || (soon[index] == 0x2019 && units[index - 1].endsSentence)
    }
    guard let close = closing else { return false }
    let rest = units[(close + 1)...].drop(while: \.isSpace)
    return rest.first?.isSmallLetter == true
  }

  /// In UTF-16 units; what is longer is no saying within a sentence.
  private static let longestSaying = 120

  private enum Follower { case capital, small, number, other }

  /// With what the text goes on, after quotes and brackets that open.
  private var follows: Follower {
    var position = mark.next
    // 's Ochtends, 't Is: the capital comes second.
    if units[position].isApostrophe, position + 3 < units.count, units[position + 1].isSmallLetter,
      units[position + 2].isSpace, units[position + 3].isCapital
    {
      return .capital
    }
    while position < units.count,
      units[position].opens || units[position].isQuote || units[position].isInvisible
    {
      position += 1
    }
    guard position < units.count else { return .other }
    let unit = units[position]
    if unit.isCapital { return .capital }
    if unit.isDigit { return .number }
    guard unit.isSmallLetter else { return .other }
    // iPhone
    let rest = units[position...].prefix { !$0.isSpace }
    return rest.dropFirst().first?.isCapital == true && rest.count > 2 ? .capital : .small
  }

  /// Whether a single point ends a sentence where a capital or a number follows.
  private func endsAtPoint(beforeNumber: Bool) -> Bool {
    let (word, start) = word(before: mark.start)
    guard !word.isEmpty else { return true }
    if word.allSatisfy(\.isDigit) { return endsAfterNumber(word, start: start, beforeNumber: beforeNumber) }
    // The letter of a list.
    if start == 0, word.count == 1 { return false }
    if word.count > Self.longestAbbreviation, rules.streets.isEmpty { return true }
    let short = abbreviation(endingWith: word, start: start)
    if word.count == 1, word.allSatisfy(\.isCapital), !short.contains(".") {
      return !beforeNumber && endsAfterInitial(start: start)
    }
    let isKnown = abbreviations.contains(short)
    if isKnown, rules.neverLast.contains(short) { return false }
    if isKnown, rules.maybeLast.contains(short) {
      return rules.afterOrdinal == nil ? !beforeNumber && !goesOn : isStarter
    }
    if isKnown, rules.rarelyLast.contains(short) { return isStarter }
    if beforeNumber, rules.beforeNumber.contains(short) || rules.streets.contains(where: short.hasSuffix) {
      return false
    }
    if isInitials(word) { return isStarter }
    // A single small letter: the middle of an abbreviation with spaces.
    return !(rules.afterOrdinal != nil && word.count == 1 && word.allSatisfy(\.isSmallLetter))
  }

  /// A word in small letters; with the single letters before it where they are one abbreviation, as in `z. B.`.
  private func abbreviation(endingWith word: Slice<UnsafeBufferPointer<UInt16>>, start: Int) -> String {
    var known = text(word)
    var longer = known
    var start = start
    while longer.utf8.count <= Self.longestAbbreviation, let point = point(before: start) {
      let (letter, begin) = self.word(before: point)
      guard letter.count == 1, letter.allSatisfy(\.isLetter) else { break }
      longer = text(letter) + "." + longer
      start = begin
      if abbreviations.contains(longer) { known = longer }
    }
    return known
  }

  /// No abbreviation in the lists is longer.
  private static let longestAbbreviation = 12

  private func endsAfterNumber(_ number: Slice<UnsafeBufferPointer<UInt16>>, start: Int, beforeNumber: Bool)
    -> Bool
  {
    // The number of a list.
    if start == 0 { return false }
    guard let afterOrdinal = rules.afterOrdinal, number.count <= 2 else { return !beforeNumber }
    if beforeNumber || afterOrdinal.contains(text(nextWord)) { return false }
    return isStarter
  }

  private func endsAfterInitial(start: Int) -> Bool {
    guard let space = units[..<start].lastIndex(where: { !$0.isSpace }) else { return false }
    // After another point: an initial or a title comes before.
    if units[space] == 0x2E { return false }
    let (before, _) = word(before: space + 1)
    if rules.labels.contains(text(before)) { return true }
    return before.first?.isCapital == true ? false : isStarter
  }

  /// `J` and `A.B`.
  private func isInitials(_ word: Slice<UnsafeBufferPointer<UInt16>>) -> Bool {
    guard word.count % 2 == 1 else { return false }
    for (offset, unit) in word.enumerated() where !(offset % 2 == 0 ? unit.isCapital : unit == 0x2E) {
      return false
    }
    return true
  }

  /// Whether the word that follows mostly begins a sentence where it has a capital.
  private var isStarter: Bool {
    let word = nextWord
    if rules.starters.contains(text(word)) { return true }
    guard let pronoun = rules.politePronoun else { return false }
    let second = units[word.endIndex...].drop(while: \.isSpace)
    return text(second.prefix { $0.isLetter }) == pronoun
  }

  private var goesOn: Bool { rules.goesOn.contains(text(nextWord)) }

  /// The word that follows.
  private var nextWord: Slice<UnsafeBufferPointer<UInt16>> {
    let rest = units[mark.next...].drop { $0.opens || $0.isQuote }
    return rest.prefix { !$0.isSpace && $0 != 0x2C && !$0.endsSentence }
  }

  /// The point before `position`, where only spaces stand between.
  private func point(before position: Int) -> Int? {
    let last = units[..<position].lastIndex { !$0.isSpace }
    guard let last, last < position - 1, units[last] == 0x2E else { return nil }
    return last
  }

  /// The run without spaces that ends before `position`, without brackets and quotes that open it, and where it begins.
  private func word(before position: Int) -> (Slice<UnsafeBufferPointer<UInt16>>, start: Int) {
    var start = position
    while start > 0, !units[start - 1].isSpace, !units[start - 1].opens, !units[start - 1].isQuote {
      start -= 1
    }
    return (units[start..<position], start)
  }

  /// A word in small letters.
  private func text(_ units: Slice<UnsafeBufferPointer<UInt16>>) -> String {
    guard units.allSatisfy({ $0 < 0x80 }) else { return String(decoding: units, as: UTF16.self).lowercased() }
    return String(unsafeUninitializedCapacity: units.count) { bytes in
      for (index, unit) in units.enumerated() {
        bytes[index] = UInt8(truncatingIfNeeded: (0x41...0x5A).contains(unit) ? unit | 0x20 : unit)
      }
      return units.count
    }
  }
}
