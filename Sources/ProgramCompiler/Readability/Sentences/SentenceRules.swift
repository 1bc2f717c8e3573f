/// What a language writes with a point that does not end a sentence.
///
/// All words are in small letters, without their last point; spaces within an abbreviation are left out (`z.b`).
struct SentenceRules: Sendable {
  /// Never the end of a sentence: a name, number or example follows.
  let neverLast: Set<String>
  /// The end of a sentence where a capital follows.
  let maybeLast: Set<String>
  /// The end of a sentence only where a word follows that mostly begins one: much stands before names.
  let rarelyLast: Set<String>
  /// Not the end of a sentence where a number follows; else words like others: `No. 4`.
  let beforeNumber: Set<String>
  /// What a street's name ends in before its number: `Hauptstr. 12`.
  let streets: [String]
  /// Words with a capital that go on after an abbreviation: days and months.
  let goesOn: Set<String>
  /// A pronoun with a capital that shows the word before it to begin a sentence: `Warten Sie`.
  let politePronoun: String?
  /// What a single capital belongs to, so that it is no initial: `vitamine D.`.
  let labels: Set<String>
  /// Words that mostly begin a sentence where they have a capital.
  let starters: Set<String>
  /// Words after a number with a point that show it to be an ordinal; nil where the language writes none so.
  let afterOrdinal: Set<String>?

  /// What abbreviations stand for: they are read out in full.
  let expansions: [String: String]

  /// The rules for a language, the primary subtag of a locale; nil where there are none of ours.
  static func of(_ language: String) -> SentenceRules? {
    switch language {
    case "nl": dutch
    case "en": english
    case "de": german
    default: nil
    }
  }

  /// Abbreviations with what they stand for, one a line: `bijv bijvoorbeeld`.
  static func expansions(_ list: String) -> [String: String] {
    Dictionary(
      list.split(separator: "\n").map { line in
        let parts = line.split(separator: " ", maxSplits: 1)
        return (String(parts[0]), String(parts.last ?? ""))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The words of a list, parted by spaces and line ends.
  static func words(_ list: String) -> Set<String> {
    Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
