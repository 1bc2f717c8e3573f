import ProgramBundle

/// How hard the texts of a program, or a plain text, are to read.
///
/// As JSON it is what `icbt-build readability` prints (`Schemas/readability.schema.json`).
public struct ReadabilityReport: Sendable, Encodable {
  /// The measured texts, in the order of the program.
  public let texts: [TextReport]
  /// How much harder it is than the text it was translated from, where it was compared with that.
  public private(set) var drift: ReadingDrift?
  /// The program's name, or that of the file.
  let title: String
  /// The language's table of thresholds; nil where it has none.
  let table: ReadingTable?
  /// The program's locale.
  let locale: String

  enum CodingKeys: String, CodingKey { case texts, drift }

  /// Compares a plain text with the one it was translated from; nothing is said where one is too short or its language has no table.
  public mutating func compare(withSource source: ReadabilityReport) {
    guard let own = texts.first, let before = source.texts.first else { return }
    drift = ReadingDrift(source: before.whole, in: source.table, translation: own.whole, in: table)
  }

  /// The worst verdict of all texts that patients read.
  public var verdict: ReadingVerdict {
    texts.filter { $0.scope != .therapist }.map(\.verdict).max() ?? .notAssessed
  }
}

/// How hard a text is: a page, a diary, all pages of a module.
public struct TextReport: Sendable, Encodable {
  /// The stable id of what it belongs to: `goals.welcome`.
  public let id: String
  /// What it is: `page`, `diary`, `module`, `examples`.
  public let kind: String
  /// The locale as a BCP 47 tag.
  public let locale: String
  /// The kind of text that limits are about.
  public let scope: TextScope
  /// The level that it is held against for everybody who has no other; nil where there is none.
  public let level: ReadingLevel?
  /// The easiest level it is within; nil where no formula was used, or it is beyond all.
  public let reached: ReadingLevel?
  /// What was counted, as the patient reads it for whom the text is hardest.
  public let counts: Counts
  /// Counted apart, and left out of the words.
  public let excluded: Excluded
  /// Words of the list of common words that are not in it.
  public let rareWords: Int
  /// Words whose syllables were guessed.
  public let guessedWords: Int
  /// Which these are, as written: each once, in the order of the text, at most fifty.
  public let guessed: [String]
  /// Values by the names of the measures, rounded to hundredths.
  public let measures: [String: Double]
  /// The standard deviation of each measure, rounded to hundredths; absent for texts of one sentence.
  public let sd: [String: Double]
  /// Values without lists, where the text has any.
  public let withoutLists: [String: Double]?
  /// Whether it is within its level.
  public let verdict: ReadingVerdict
  /// Whether it was long enough for formulas, or judged by its sentences, paragraphs and words alone.
  public let isLongEnough: Bool
  /// The patient for whom it is hardest; nil where all read the same.
  public let patient: [String: FlagValue]?
  /// What makes it hard, in the order of the text.
  public let hotspots: [HotSpot]
  /// All that was counted.
  let whole: TextCounts
  /// The text itself, for pages that people look at.
  let pieces: [ReadPiece]

  enum CodingKeys: String, CodingKey {
    case id, kind, locale, scope, level, reached, counts, excluded, rareWords, guessedWords, guessed,
      measures, sd,
      withoutLists
    case verdict, isLongEnough, patient, hotspots
  }

  /// What formulas are made of.
  public struct Counts: Sendable, Encodable {
    /// Without numbers, names and addresses.
    public let words: Int
    /// Sentences with a word.
    public let sentences: Int
    /// Of all words; 0 for languages without rules for them.
    public let syllables: Int
    /// Of all words.
    public let letters: Int
    /// Of more than six letters.
    public let longWords: Int
    /// Of three syllables or more.
    public let polysyllables: Int
  }

  /// What is left out of the words.
  public struct Excluded: Sendable, Encodable {
    /// Numbers, times, amounts.
    public let numbers: Int
    /// Names of people and places.
    public let names: Int
    /// Of the web, of e-mail.
    public let addresses: Int
  }
}

/// A text of a passage with what was found in it.
struct ReadPiece: Sendable {
  let role: ReadText.Role
  let plain: String
  let measured: MeasuredText
  /// Sentence by sentence, as `measured` has them.
  let verdicts: [ReadingVerdict]
  let hotspots: [HotSpot]
  /// Words whose syllables were guessed.
  var guessed: [String] = []
}

/// Something that makes a text hard: which words, and what mending it would do.
public struct HotSpot: Sendable, Encodable {
  /// What it is.
  public let kind: Kind
  /// The exact words.
  public let text: String
  /// The file they stand in; absent for plain text.
  public let file: String?
  /// The bytes of the file, from 0, the end not included; absent for plain text.
  public let offset: Int?
  /// How many words, or how many of what is too many.
  public let count: Int
  /// How each measure would change if it were mended, rounded to hundredths; absent where no measure would.
  public let effect: [String: Double]?
  /// In UTF-16 units of the text it stands in.
  let range: Range<Int>

  enum CodingKeys: String, CodingKey { case kind, text, file, offset, count, effect }

  /// What makes a text hard.
  public enum Kind: String, Sendable, Encodable, CaseIterable {
    /// More words than the level allows.
    case sentenceTooLong = "sentence-too-long"
    /// Nearly so.
    case sentenceLong = "sentence-long"
    /// More words than the level allows.
    case paragraphTooLong = "paragraph-too-long"
    /// Three commas or more in a sentence.
    case manyCommas = "many-commas"
    /// A sentence within brackets or dashes in another.
    case nested = "nested"
    /// Not among the common words of the language.
    case rareWord = "rare-word"
    /// Four syllables or more.
    case longWord = "long-word"
    /// Points that do not end a sentence.
    case abbreviation = "abbreviation"
    /// Somebody undergoes something, and nobody does it.
    case passive = "passive"
    /// Two denials in one sentence.
    case doubleNegation = "double-negation"
  }
}
