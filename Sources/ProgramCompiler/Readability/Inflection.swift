/// The regular endings of a language, to find the words that an inflected word can come from.
struct Inflection: Sendable {
  /// Endings, the letters that stand in their place in the base, or none.
  private let endings: [(ending: [UInt8], base: [UInt8])]
  /// What participles begin with.
  private let prefix: [UInt8]
  /// Whether a vowel is written double in a closed syllable: `lope` and `loop`.
  private let doublesVowels: Bool

  private init(_ endings: [(String, String)], prefix: String, doublesVowels: Bool) {
    self.endings = endings.map { (Array($0.utf8), Array($1.utf8)) }
    self.prefix = Array(prefix.utf8)
    self.doublesVowels = doublesVowels
  }

  static let dutch = Inflection(
    [
      ("'s", ""), ("e", ""), ("s", ""), ("en", ""), ("n", ""), ("t", ""), ("d", ""), ("de", ""), ("te", ""),
      ("den", ""), ("ten", ""), ("je", ""), ("jes", ""), ("tje", ""), ("tjes", ""), ("t", "en"), ("d", "en"),
      ("", "en"), ("", "n"), ("te", "en"), ("de", "en"), ("ten", "en"), ("den", "en"), ("end", "en"),
      ("ende", "en"),
    ], prefix: "ge", doublesVowels: true)

  static let german = Inflection(
    [
      ("e", ""), ("s", ""), ("en", ""), ("n", ""), ("t", ""), ("er", ""), ("em", ""), ("es", ""), ("st", ""),
      ("te", ""), ("ten", ""), ("", "en"), ("e", "en"), ("t", "en"), ("st", "en"), ("te", "en"),
      ("ten", "en"),
      ("et", "en"), ("er", "e"), ("es", "e"), ("em", "e"), ("end", "en"), ("ende", "en"), ("enden", "en"),
    ], prefix: "ge", doublesVowels: false)

  static let english = Inflection(
    [
      ("'s", ""), ("s'", "s"), ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ied", "y"),
      ("ing", ""), ("ing", "e"), ("ly", ""), ("ily", "y"), ("er", ""), ("er", "e"), ("ier", "y"), ("est", ""),
      ("est", "e"), ("iest", "y"),
    ], prefix: "", doublesVowels: false)

  /// The shortest word that is taken for a base, in letters.
  private static let shortestBase = 3

  /// Whether `word`, of which `read` tells where its beginnings stand in `lines`, is an inflection of a
  /// listed word.
  func isInflected(_ word: ArraySlice<UInt8>, _ read: Beginnings, in lines: SortedLines) -> Bool {
    if hasBase(word, read) { return true }
    guard !prefix.isEmpty, word.count > prefix.count + Self.shortestBase, word.starts(with: prefix) else {
      return false
    }
    // A participle: gedeeld from delen.
    let behind = word.dropFirst(prefix.count)
    return hasBase(behind, Beginnings(of: behind, in: lines))
  }

  private func hasBase(_ word: ArraySlice<UInt8>, _ read: Beginnings) -> Bool {
    for (ending, base) in endings
    where word.count >= ending.count + Self.shortestBase && word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      if read.isWord(stem.count, with: base) || isRespelled(stem, base, read) { return true }
    }
    return false
  }

  /// Whether `base` behind `stem` is a listed word once a letter is written double in the stem, or no longer
  /// is.
  private func isRespelled(_ stem: ArraySlice<UInt8>, _ base: [UInt8], _ read: Beginnings) -> Bool {
    let last = stem[stem.endIndex - 1]
    let before = stem[stem.endIndex - 2]
    // pakk(e) from pak.
    if last == before { return !Self.isVowel(last) && read.isWord(stem.count - 1, with: base) }
    guard doublesVowels, Self.isVowel(before), !Self.isVowel(last) else { return false }
    if base.isEmpty {
      // lop(e) from loop, brav(e) from braaf.
      let closing =
        last == UInt8(ascii: "v") ? UInt8(ascii: "f") : last == UInt8(ascii: "z") ? UInt8(ascii: "s") : last
      return read.isWord(stem.count - 1, with: [before, closing])
    }
    // deel(t) from del(en); pak(t) from pakk(en).
    return stem[stem.endIndex - 3] == before
      ? read.isWord(stem.count - 2, with: [last], base) : read.isWord(stem.count, with: [last], base)
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ ending: [UInt8]) -> Bool {
    for index in ending.indices where self[endIndex - ending.count + index] != ending[index] { return false }
    return true
  }
}
