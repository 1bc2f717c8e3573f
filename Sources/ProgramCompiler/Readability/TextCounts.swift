/// What is counted in a text; of several texts the counts add up.
///
/// Words are those that formulas are about: numbers, names and addresses are counted apart.
struct TextCounts: Sendable, Hashable {
  var words = 0
  var sentences = 0
  var syllables = 0
  /// Letters in words; signs and digits are none.
  var letters = 0
  /// Words of more than six letters (Björnsson 1968).
  var longWords = 0
  /// Words of three syllables or more.
  var polysyllables = 0
  /// Words of three syllables or more, but for compounds with a hyphen and English endings (Gunning 1952).
  var complexWords = 0
  /// Words of one syllable.
  var monosyllables = 0
  /// Words that are not among the common ones of the language.
  var rareWords = 0
  /// Words whose syllables no dictionary or rule gives for certain.
  var guessedWords = 0
  /// Left out of the words.
  var numbers = 0
  /// Left out of the words.
  var names = 0
  /// Left out of the words: on the web, and of e-mail.
  var addresses = 0

  /// Everything that a reader reads as a word.
  var allWords: Int { words + numbers + names + addresses }

  static func += (a: inout TextCounts, b: TextCounts) {
    a.words += b.words
    a.sentences += b.sentences
    a.syllables += b.syllables
    a.letters += b.letters
    a.longWords += b.longWords
    a.polysyllables += b.polysyllables
    a.complexWords += b.complexWords
    a.monosyllables += b.monosyllables
    a.rareWords += b.rareWords
    a.guessedWords += b.guessedWords
    a.numbers += b.numbers
    a.names += b.names
    a.addresses += b.addresses
  }

  static func -= (a: inout TextCounts, b: TextCounts) {
    a.words -= b.words
    a.sentences -= b.sentences
    a.syllables -= b.syllables
    a.letters -= b.letters
    a.longWords -= b.longWords
    a.polysyllables -= b.polysyllables
    a.complexWords -= b.complexWords
    a.monosyllables -= b.monosyllables
    a.rareWords -= b.rareWords
    a.guessedWords -= b.guessedWords
    a.numbers -= b.numbers
    a.names -= b.names
    a.addresses -= b.addresses
  }

  static func + (a: TextCounts, b: TextCounts) -> TextCounts {
    var sum = a
    sum += b
    return sum
  }

  static func - (a: TextCounts, b: TextCounts) -> TextCounts {
    var rest = a
    rest -= b
    return rest
  }
}

extension Sequence<TextCounts> {
  var total: TextCounts { reduce(into: TextCounts()) { $0 += $1 } }
}
