/// Counts the syllables of words, by the rules of their language.
///
/// Dutch and German are spelled as they are spoken: their rules are the method. English is not: its words
/// come from the pronunciation dictionary of Carnegie Mellon University, and rules guess the ones that it
/// lacks.
struct SyllableCounter: Sendable {
  private let rules: SyllableRules
  private let dictionary: EnglishSyllables?
  /// Letters whose name has more than one syllable.
  private let longNames: [UInt8: Int]

  /// A counter for `nl`, `de` or `en`; `nil` for other languages.
  init?(language: String) {
    switch language {
    case "nl": (rules, dictionary, longNames) = (.dutch, nil, [:])
    case "de": (rules, dictionary, longNames) = (.german, nil, [UInt8(ascii: "y"): 3])
    case "en": (rules, dictionary, longNames) = (.english, EnglishSyllables(), [UInt8(ascii: "w"): 3])
    default: return nil
    }
  }

  /// The syllables of one word as written, and whether a rule had to guess them.
  ///
  /// At least 1 for a word with a letter; 0 for a number, which is no word. The parts between hyphens,
  /// digits and full stops are counted by themselves. A part without a vowel is an abbreviation, spelled
  /// letter by letter; that is a guess, but for a single letter.
  func count(_ word: String) -> (syllables: Int, isGuessed: Bool) {
    let letters = PlainWord.letters(word)
    if let known = dictionary?.syllables(letters) { return (known, false) }
    var total = 0
    var isGuessed = false
    for part in letters.split(whereSeparator: Self.isBetweenParts) {
      let (syllables, guessed) = count(part: Array(part))
      total += syllables
      isGuessed = isGuessed || guessed
    }
    return (total, isGuessed)
  }

  private func count(part: [UInt8]) -> (syllables: Int, isGuessed: Bool) {
    if let known = dictionary?.syllables(part) { return (known, false) }
    let ruled = rules.count([LetterGroups.end] + part + [LetterGroups.end])
    if ruled > 0 { return (ruled, dictionary != nil) }
    let spelled = part.filter { $0 != Ascii.apostrophe }
    // 's, 't and the like are words without a vowel, not abbreviations.
    if spelled.count < part.count { return (spelled.isEmpty ? 0 : 1, dictionary != nil) }
    return (spelled.reduce(0) { $0 + (longNames[$1] ?? 1) }, spelled.count > 1)
  }

  private static func isBetweenParts(_ letter: UInt8) -> Bool {
    letter == Ascii.hyphen || letter == Ascii.fullStop || Ascii.isDigit(letter)
  }

  /// What the rules say of a word, whether the dictionary knows it or not.
  func countByRules(_ word: String) -> Int {
    rules.count([LetterGroups.end] + PlainWord.letters(word) + [LetterGroups.end])
  }
}
