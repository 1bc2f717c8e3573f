/// How many letters a minute an adult reads in a language.
///
/// Dutch and English: silent reading of non-fiction, M. Brysbaert (2019), "How many words do we read per minute?", Journal of
/// Memory and Language 109:104047: 238 words a minute of 4.6 letters in English, and in Dutch 1214 letters a minute. Other
/// languages: S. Trauzettel-Klosinski and K. Dietz (2012), "Standardized assessment of reading performance: the new
/// International Reading Speed Texts IReST", Investigative Ophthalmology & Visual Science 53:5452–5461, characters a
/// minute. Those were read aloud, which is slower: the outcome is on the safe side.
public struct ReadingSpeed: Sendable, Hashable {
  /// The primary language of the locale, in small letters: `nl`.
  public let language: String
  /// Letters and digits a minute.
  public let lettersPerMinute: Int
  /// Where the figure comes from.
  public let source: Source

  /// Where a figure comes from.
  public enum Source: String, Sendable, Hashable, CaseIterable {
    /// Brysbaert 2019, silent reading.
    case silent = "brysbaert-2019"
    /// IReST 2012, reading aloud.
    case aloud = "irest-2012"
    /// There is no figure for the language: that of the slowest alphabet that writes its vowels is taken, Slovenian.
    case slowest
  }

  /// The speed in a locale, a BCP 47 tag; only its primary language counts.
  public static func of(locale: String) -> ReadingSpeed {
    let language = locale.prefix { $0 != "-" }.lowercased()
    guard let known = table.first(where: { $0.language == language }) else {
      return ReadingSpeed(language: language, lettersPerMinute: slowest, source: .slowest)
    }
    return known
  }

  /// Every language with a figure, by its tag.
  public static let table: [ReadingSpeed] = [
    // Hebrew and Arabic write few vowels, Chinese and Japanese write no letters: a sign says more there.
    aloud("ar", 612), aloud("de", 920), .init(language: "en", lettersPerMinute: 1095, source: .silent),
    aloud("es", 1025), aloud("fi", 1078), aloud("fr", 998), aloud("he", 833), aloud("it", 950),
    aloud("ja", 357), .init(language: "nl", lettersPerMinute: 1214, source: .silent), aloud("pl", 916),
    aloud("pt", 913), aloud("ru", 986), aloud("sl", 885), aloud("sv", 917), aloud("tr", 1054),
    aloud("zh", 255),
  ]

  /// Slovenian, the slowest in IReST of the alphabets that write their vowels.
  private static let slowest = 885

  private static func aloud(_ language: String, _ lettersPerMinute: Int) -> ReadingSpeed {
    ReadingSpeed(language: language, lettersPerMinute: lettersPerMinute, source: .aloud)
  }
}
