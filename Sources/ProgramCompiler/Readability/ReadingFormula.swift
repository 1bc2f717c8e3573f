/// A readability formula of one language, or of all that part words by spaces.
///
/// Every formula here comes down to hardness: a sum of quotients of counts, larger where a text is harder. `value` makes of it
/// what was published. So whatever holds for sums of quotients (the hardest text that any patient gets) holds for all formulas.
struct ReadingFormula: Sendable {
  /// The name in JSON and on paper: `flesch-douma`.
  let name: String
  /// The primary language it was made for; nil for every language that parts words by spaces.
  let language: String?
  /// The name in texts: `Flesch-Douma`.
  var title: String {
    switch name {
    case "flesch-douma": "Flesch-Douma"
    case "flesch-kincaid-grade": "Flesch-Kincaid"
    case "lix", "rix", "smog": name.uppercased()
    default:
      name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }
  }
  /// Who published it, where, and what is known of its constants.
  let citation: String
  /// What its values are from and to in practice.
  let range: ClosedRange<Double>
  /// Whether a larger value means a harder text.
  let isHarderWhenLarger: Bool
  /// From how many sentences on it may be used at all.
  var leastSentences = ReadingFormula.leastSentences
  /// Whether it counts syllables, so that it is of use only in languages with rules for them.
  var needsSyllables = true
  /// The quotients of which hardness is the sum.
  let quotients: [Quotient]
  /// The published value of a hardness.
  let value: @Sendable (_ hardness: Double) -> Double

  /// From how many words on a text is long enough to be judged by a formula.
  ///
  /// Source: `design/readability.md`, tier 2.
  static let leastWords = 100
  /// From how many sentences on a text is long enough to be judged by a formula.
  static let leastSentences = 7

  /// One quotient: a sum of weighted counts, by words or by sentences.
  struct Quotient: Sendable {
    enum Divisor: Sendable {
      case words
      case sentences
    }

    let divisor: Divisor
    /// Linear in the counts: of two texts together it is the sum.
    let amount: @Sendable (TextCounts) -> Double

    /// `amount` of the counts for each word.
    static func perWord(_ amount: @escaping @Sendable (TextCounts) -> Double) -> Quotient {
      Quotient(divisor: .words, amount: amount)
    }

    /// `amount` of the counts for each sentence.
    static func perSentence(_ amount: @escaping @Sendable (TextCounts) -> Double) -> Quotient {
      Quotient(divisor: .sentences, amount: amount)
    }

    /// `factor` times the mean number of words in a sentence.
    static func sentenceLength(_ factor: Double = 1) -> Quotient {
      .perSentence { factor * Double($0.words) }
    }

    /// `factor` times the mean number of syllables in a word.
    static func wordLength(_ factor: Double) -> Quotient { .perWord { factor * Double($0.syllables) } }

    func divisor(of counts: TextCounts) -> Int {
      switch divisor {
      case .words: counts.words
      case .sentences: counts.sentences
      }
    }
  }

  /// How hard a text is; nil where it has no words or no sentences.
  func hardness(of counts: TextCounts) -> Double? {
    guard counts.words > 0, counts.sentences > 0 else { return nil }
    return quotients.reduce(0) { $0 + $1.amount(counts) / Double($1.divisor(of: counts)) }
  }

  /// The value as published; nil where a text has no words or no sentences.
  func value(of counts: TextCounts) -> Double? { hardness(of: counts).map(value) }

  /// Whether a text is long enough for the value to say something.
  func suits(_ counts: TextCounts) -> Bool {
    counts.words >= Self.leastWords && counts.sentences >= leastSentences
  }
}

extension ReadingFormula {
  /// All formulas, those of every language first.
  static let all: [ReadingFormula] = [
    .lix, .rix, .fleschDouma, .brouwer, .fleschReadingEase, .fleschKincaidGrade, .smog, .gunningFog, .amstad,
    .wiener1, .atesman,
  ]

  /// The formulas for a language, the primary subtag of a locale: those whose counts can be had in it.
  static func of(_ language: String) -> [ReadingFormula] {
    guard ReadingLanguage.partsWords(language) else { return [] }
    let hasSyllables = SyllableCounter(language: language) != nil
    return all.filter { formula in
      (formula.language == nil || formula.language == language) && (hasSyllables || !formula.needsSyllables)
    }
  }
}
