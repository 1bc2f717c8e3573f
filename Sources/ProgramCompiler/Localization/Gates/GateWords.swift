/// What the gates know of words.
enum GateWords {
  /// The runs of letters in a text, as written; hyphens, apostrophes and digits part them.
  static func words(in text: String) -> [String] {
    text.split { !$0.isLetter }.map(String.init)
  }

  /// The sentences of a text; an end is a sign that ends sentences with white space behind it.
  static func sentences(in text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    var isEnding = false
    for character in text {
      if character.isWhitespace, isEnding {
        sentences.append(current)
        current = ""
      } else {
        current.append(character)
      }
      isEnding = ".!?…。！？".contains(character) || (isEnding && "\"”’»)".contains(character))
    }
    if current.contains(where: \.isLetter) { sentences.append(current) }
    return sentences
  }

  /// The common words of a language; nil where there is no list of them.
  static func common(_ language: String) -> CommonWords? { commonWords[language] }

  private static let commonWords: [String: CommonWords] = {
    var known: [String: CommonWords] = [:]
    for language in ["nl", "en", "de"] { known[language] = CommonWords(language: language) }
    return known
  }()

  /// A word without accents and case, to compare by: `Schübe` as `schube`.
  static func folded(_ word: String) -> String { String(word.lowercased().map { plain[$0] ?? $0 }) }

  private static let plain: [Character: Character] = {
    let accented: [(Character, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćč"), ("d", "ďđ"), ("e", "èéêëēėęě"), ("g", "ğģ"), ("i", "ìíîïīįı"),
      ("k", "ķ"),
      ("l", "ļľł"), ("n", "ñńņň"), ("o", "òóôõöøő"), ("r", "ŕř"), ("s", "śşšș"), ("t", "ťțţ"),
      ("u", "ùúûüūůűų"), ("y", "ýÿ"), ("z", "źżž"),
    ]
    return Dictionary(accented.flatMap { letter, all in all.map { ($0, letter) } }) { first, _ in first }
  }()
}

extension GatedText {
  /// The language of the author's text, as `nl`.
  var sourceLanguage: String { ReadingLanguage.primary(of: locales.source) }
  /// The language of the translation, as `de`.
  var targetLanguage: String { ReadingLanguage.primary(of: locales.target) }
  /// Whether it says something else than the author's text, and somebody said why.
  var differsWithReason: Bool { unit.handling == .adapted && reason != nil }
}
