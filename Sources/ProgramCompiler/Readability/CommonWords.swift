import CLanguageData

/// The words of a language that hardly any reader stops at.
///
/// The commonest word forms of `wordfreq` (from a Zipf frequency of 3.3 on: 2 in a million words), simple
/// inflections of them and, in Dutch and German, words that are put together from them.
struct CommonWords: Sendable {
  private let lines: SortedLines
  private let inflection: Inflection
  /// What may stand between the parts of a compound; empty where the language writes its compounds apart.
  private let links: [[UInt8]]

  /// The shortest part of a compound, in letters.
  private static let shortestPart = 3
  /// The most parts of a compound.
  private static let mostParts = 3

  /// The list of `nl`, `de` or `en`; `nil` for other languages.
  init?(language: String) {
    switch language {
    case "nl":
      lines = SortedLines(start: icbt_common_words_nl(), length: icbt_common_words_nl_length())
      inflection = .dutch
      links = ["", "s", "e", "en", "n", "er"].map { Array($0.utf8) }
    case "de":
      lines = SortedLines(start: icbt_common_words_de(), length: icbt_common_words_de_length())
      inflection = .german
      links = ["", "s", "e", "en", "n", "er", "es"].map { Array($0.utf8) }
    case "en":
      lines = SortedLines(start: icbt_common_words_en(), length: icbt_common_words_en_length())
      inflection = .english
      links = []
    default: return nil
    }
  }

  /// Whether `word`, as written, is common; a number is.
  func contains(_ word: String) -> Bool {
    let bytes = PlainWord.utf8(PlainWord.letters(word).filter { $0 != Ascii.fullStop })
    let parts = bytes.split(separator: Ascii.hyphen)
    if parts.allSatisfy({ $0.allSatisfy(Ascii.isDigit) || isCommon($0, parts: Self.mostParts) }) {
      return true
    }
    return parts.count > 1 && lines.contains(bytes)
  }

  /// Whether `word` is listed, inflected, or made of that many listed words at most, the last perhaps
  /// inflected.
  private func isCommon(_ word: ArraySlice<UInt8>, parts: Int) -> Bool {
    let read = Beginnings(of: word, in: lines)
    if read.isWord || inflection.isInflected(word, read, in: lines) { return true }
    guard parts > 1, !links.isEmpty, word.count >= 2 * Self.shortestPart else { return false }
    for length in Self.shortestPart...(word.count - Self.shortestPart) where read.isWord(length) {
      let behind = word.dropFirst(length)
      for link in links where behind.count >= link.count + Self.shortestPart && behind.starts(with: link) {
        if isCommon(behind.dropFirst(link.count), parts: parts - 1) { return true }
      }
    }
    return false
  }
}
