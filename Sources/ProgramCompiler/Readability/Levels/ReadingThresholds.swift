/// What a text of one language may be at most, at one level.
struct ReadingThresholds: Sendable, Equatable {
  let level: ReadingLevel
  /// Words in a sentence, on average over a page or prompt.
  let meanSentence: Double
  /// Words in a sentence from which on it is long: a warning above.
  let longSentence: Int
  /// Words in a sentence from which on it is too long: an error above.
  let tooLongSentence: Int
  /// Words in a paragraph.
  let paragraph: Int
  /// Words in a title, a heading or an answer to choose.
  let label: Int
  /// Rare words in a hundred.
  let rareWords: Double
  /// LIX at most.
  let lix: Double
  /// The most or least of the language's own formula.
  let own: Double
}

/// The thresholds of one language, all levels, with their ground.
struct ReadingTable: Sendable {
  /// The primary language: `nl`.
  let language: String
  /// The language's own formula.
  let formula: ReadingFormula
  /// From the easiest level to the hardest.
  let levels: [ReadingThresholds]
  /// What the table rests on.
  let ground: Wording

  /// The table of a language; nil where there is none, so that its texts are not assessed.
  static func of(_ language: String) -> ReadingTable? { all.first { $0.language == language } }

  func thresholds(_ level: ReadingLevel) -> ReadingThresholds {
    guard let found = levels.first(where: { $0.level == level }) else {
      preconditionFailure("A table has every level.")
    }
    return found
  }

  /// The one published table of thresholds: by language and level.
  static let all: [ReadingTable] = [dutch, english, german]
}

extension ReadingTable {
  /// Dutch: level B1 is our target for low load, calibrated on plain-language news (mean sentence 8.9 words) against a broadsheet (15.6).
  private static let dutch = ReadingTable(
    language: "nl", formula: .fleschDouma,
    levels: [
      row(.a1, 7, 10, 13, paragraph: 25, label: 6, rare: 3, lix: 25, own: 80),
      row(.a2, 8, 12, 15, paragraph: 35, label: 8, rare: 4, lix: 30, own: 72),
      row(.b1, 10, 15, 20, paragraph: 50, label: 10, rare: 5, lix: 35, own: 65),
      row(.b2, 13, 20, 25, paragraph: 75, label: 12, rare: 8, lix: 43, own: 55),
      row(.c1, 16, 25, 35, paragraph: 120, label: 15, rare: 12, lix: 52, own: 40),
    ],
    ground: Wording(
      nl:
        "B1 is ons doel voor wie weinig energie heeft, geijkt op nieuws in gewone taal (8,9 woorden per zin) tegenover een landelijk dagblad (15,6). De andere niveaus volgen de klassen van Douma (1960) en Björnsson (1968); de stappen ertussen zijn een keuze van ons.",
      en:
        "B1 is our target for low energy, calibrated on plain-language news (8.9 words a sentence) against a broadsheet (15.6). The other levels follow the classes of Douma (1960) and Björnsson (1968); the steps between them are our choice."
    ))

  /// English: level B1 is the sixth grade that the American Medical Association and the NIH ask of patient texts; the NHS asks for ages 9 to 11, our A2.
  private static let english = ReadingTable(
    language: "en", formula: .fleschKincaidGrade,
    levels: [
      row(.a1, 8, 11, 14, paragraph: 30, label: 7, rare: 3, lix: 22, own: 3),
      row(.a2, 10, 13, 16, paragraph: 40, label: 9, rare: 4, lix: 27, own: 4.5),
      row(.b1, 12, 15, 20, paragraph: 50, label: 11, rare: 5, lix: 35, own: 6),
      row(.b2, 15, 20, 25, paragraph: 75, label: 13, rare: 8, lix: 43, own: 8.5),
      row(.c1, 19, 25, 35, paragraph: 120, label: 16, rare: 12, lix: 52, own: 12),
    ],
    ground: Wording(
      nl:
        "B1 is het zesde leerjaar dat AMA en NIH van teksten voor patiënten vragen, A2 de leeftijd van 9 tot 11 die de NHS vraagt; LIX is vanaf B1 als in het Nederlands. De andere stappen zijn een keuze van ons.",
      en:
        "B1 is the sixth grade that AMA and NIH ask of texts for patients, A2 the age of 9 to 11 that the NHS asks; LIX is as in Dutch from B1 on. The other steps are our choice."
    ))

  /// German: its words are longer, so that LIX runs some five points higher for the same text.
  private static let german = ReadingTable(
    language: "de", formula: .amstad,
    levels: [
      row(.a1, 7, 10, 13, paragraph: 25, label: 6, rare: 3, lix: 30, own: 80),
      row(.a2, 8, 12, 15, paragraph: 35, label: 8, rare: 4, lix: 35, own: 72),
      row(.b1, 10, 15, 20, paragraph: 50, label: 10, rare: 5, lix: 40, own: 65),
      row(.b2, 13, 20, 25, paragraph: 75, label: 12, rare: 8, lix: 48, own: 55),
      row(.c1, 16, 25, 35, paragraph: 120, label: 15, rare: 12, lix: 56, own: 40),
    ],
    ground: Wording(
      nl:
        "Zinnen als in het Nederlands; de klassen van Amstad (1978) zijn die van Flesch; LIX ligt in het Duits een vijftal punten hoger, want woorden zijn er langer. De stappen zijn een keuze van ons.",
      en:
        "Sentences as in Dutch; the classes of Amstad (1978) are those of Flesch; LIX runs some five points higher in German, where words are longer. The steps are our choice."
    ))

  private static func row(
    _ level: ReadingLevel, _ mean: Double, _ long: Int, _ tooLong: Int, paragraph: Int, label: Int,
    rare: Double,
    lix: Double, own: Double
  ) -> ReadingThresholds {
    ReadingThresholds(
      level: level, meanSentence: mean, longSentence: long, tooLongSentence: tooLong, paragraph: paragraph,
      label: label, rareWords: rare, lix: lix, own: own)
  }
}
