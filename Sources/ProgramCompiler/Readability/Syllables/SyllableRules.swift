/// How the syllables of a language are counted from its spelling.
///
/// Every vowel is a syllable, but for letters that make one sound together (`units`); then words that the
/// spelling says too much or too little of are put right by groups of letters.
struct SyllableRules: Sendable {
  /// Letters that can stand for a vowel.
  private let isVowel: [Bool]
  /// Letters that make one syllable together, the longest first.
  private let units: LetterGroups
  /// What a group of letters adds to the count or takes from it.
  private let corrections: LetterGroups

  /// Rules of a language; the lists hold groups of letters, parted by spaces or line ends, in which `|` is
  /// an end of the word.
  ///
  /// `split` holds what has a syllable more than the vowels and units say, `merged` what has one fewer, and
  /// `kept` what holds a shorter group of `split` or `merged` but is not meant: where several start at the
  /// same letter, the longest counts, and the next is sought behind it.
  init(vowels: String, units: String, split: String, merged: String, kept: String) {
    var isVowel = [Bool](repeating: false, count: 256)
    for letter in PlainWord.letters(vowels) { isVowel[Int(letter)] = true }
    self.isVowel = isVowel
    self.units = LetterGroups([(units, 1)])
    corrections = LetterGroups([(split, 1), (merged, -1), (kept, 0)])
  }

  /// The syllables of `letters`, a word between two `|`; 0 where it has no vowel.
  func count(_ letters: [UInt8]) -> Int {
    var count = 0
    var position = 0
    while position < letters.count {
      if !isVowel(letters, position) {
        position += 1
      } else {
        count += 1
        position += units.longest(in: letters, at: position)?.length ?? 1
      }
    }
    guard count > 0 else { return 0 }
    position = 0
    while position < letters.count {
      let group = corrections.longest(in: letters, at: position)
      count += group?.value ?? 0
      position += group?.length ?? 1
    }
    return max(count, 1)
  }

  /// Whether a vowel stands at `position`; a `y` before another vowel is a consonant, unless a consonant
  /// precedes it.
  private func isVowel(_ letters: [UInt8], _ position: Int) -> Bool {
    guard isVowel[Int(letters[position])] else { return false }
    guard letters[position] == UInt8(ascii: "y"), isVowel[Int(letters[position + 1])] else { return true }
    let previous = letters[position - 1]
    return previous != LetterGroups.end && !isVowel[Int(previous)]
  }
}
