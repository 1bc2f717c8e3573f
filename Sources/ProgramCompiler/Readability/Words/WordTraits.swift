/// What a word is by itself, wherever it stands.
struct WordTraits: Sendable, Hashable {
  var letters: Int32 = 0
  var syllables: Int32 = 0
  var flags: Flags = []

  struct Flags: OptionSet, Sendable, Hashable {
    let rawValue: UInt8

    /// It begins with a capital and has small letters.
    static let isCapitalised = Flags(rawValue: 1)
    /// It is not among the common words of the language.
    static let isRare = Flags(rawValue: 2)
    /// Complex in Gunning's sense.
    static let isComplex = Flags(rawValue: 4)
    /// Its syllables are guessed.
    static let isGuessed = Flags(rawValue: 8)
    /// It has digits only, or begins with one.
    static let isNumber = Flags(rawValue: 16)
  }

  /// Long in the sense of LIX: more than six letters.
  var isLong: Bool { letters > 6 }

  /// Adds one such word.
  func add(to counts: inout TextCounts) {
    counts.words += 1
    counts.letters += Int(letters)
    counts.syllables += Int(syllables)
    if letters > 6 { counts.longWords += 1 }
    if syllables >= 3 { counts.polysyllables += 1 }
    if syllables == 1 { counts.monosyllables += 1 }
    if flags.contains(.isComplex) { counts.complexWords += 1 }
    if flags.contains(.isRare) { counts.rareWords += 1 }
    if flags.contains(.isGuessed) { counts.guessedWords += 1 }
  }
}

/// Works out what words are, in one language.
final class WordExpert: Sendable {
  let language: String
  private let syllables: SyllableCounter?
  private let common: CommonWords?

  init(language: String) {
    self.language = language
    syllables = SyllableCounter(language: language)
    common = CommonWords(language: language)
  }

  func traits(of word: String) -> WordTraits {
    var traits = WordTraits()
    var letters: Int32 = 0
    var hasSmall = false
    for scalar in word.unicodeScalars where scalar.properties.isAlphabetic {
      letters += 1
      if scalar.properties.isLowercase { hasSmall = true }
    }
    traits.letters = letters
    guard let first = word.unicodeScalars.first, letters > 0, first.properties.numericType == nil else {
      traits.flags.insert(.isNumber)
      return traits
    }
    if first.properties.isUppercase && hasSmall { traits.flags.insert(.isCapitalised) }
    if let counted = syllables?.count(word) {
      traits.syllables = Int32(counted.syllables)
      if counted.isGuessed { traits.flags.insert(.isGuessed) }
      if counted.syllables >= 3, isComplex(word, counted.syllables) { traits.flags.insert(.isComplex) }
    }
    // A letter by itself is no word to look up: `'s`, `t/m`, `e-mail`.
    if let common, letters > 1, !common.contains(word.dropSingleLetters) { traits.flags.insert(.isRare) }
    return traits
  }

  /// What an abbreviation is, by the words it stands for: one word that is as long as they are.
  func traits(ofExpansion words: String) -> WordTraits {
    var all = WordTraits()
    for word in words.split(separator: " ") {
      let traits = traits(of: String(word))
      all.letters += traits.letters
      all.syllables += traits.syllables
    }
    if all.syllables >= 3 { all.flags.insert(.isComplex) }
    return all
  }

  /// Gunning (1952): not a compound of short words, nor a word that -ed or -es brings to three syllables.
  private func isComplex(_ word: String, _ count: Int) -> Bool {
    if word.contains("-") { return false }
    guard language == "en", count == 3, let syllables else { return true }
    let small = word.lowercased()
    guard small.hasSuffix("ed") || small.hasSuffix("es") else { return true }
    return syllables.count(String(small.dropLast())).syllables >= 3
      && syllables.count(String(small.dropLast(2))).syllables >= 3
  }
}

extension String {
  /// Without the single letters before a hyphen: `mail` of `e-mail`.
  fileprivate var dropSingleLetters: String {
    guard let hyphen = firstIndex(of: "-"), distance(from: startIndex, to: hyphen) == 1 else { return self }
    return String(self[index(after: hyphen)...])
  }
}
