@testable import ProgramCompiler

/// Counts of texts that there could be, from a seed.
enum RandomCounts {
  /// A text of up to twelve sentences; `atLeast` says how many words it has at least.
  static func next(_ random: inout SplitMix64, atLeast: Int = 0) -> TextCounts {
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    var counts = TextCounts()
    counts.sentences = number(1...12)
    // Now and then a text of numbers and names only.
    counts.words = number(0...9) == 0 ? atLeast : max(atLeast, counts.sentences * number(1...25))
    counts.monosyllables = number(0...counts.words)
    counts.polysyllables = number(0...(counts.words - counts.monosyllables))
    counts.complexWords = number(0...counts.polysyllables)
    counts.longWords = number(0...counts.words)
    counts.rareWords = number(0...counts.words)
    let two = counts.words - counts.monosyllables - counts.polysyllables
    counts.syllables = counts.monosyllables + 2 * two + counts.polysyllables * number(3...5)
    counts.letters = counts.syllables * number(2...4)
    counts.numbers = counts.words == 0 ? counts.sentences : number(0...3)
    counts.names = number(0...2)
    return counts
  }
}
