/// Where a long sentence can best be cut in two.
enum SentenceCut {
  /// The word nearest to the middle of a sentence that joins two clauses; nil where there is none.
  ///
  /// `range` is in UTF-16 units of `text`.
  static func near(_ text: String, _ range: Range<Int>, _ language: String) -> String? {
    guard let joining = joining[language] else { return nil }
    let units = Array(text.utf16)
    let sentence = String(decoding: units[range.clamped(to: 0..<units.count)], as: UTF16.self)
    let words = sentence.split(separator: " ")
    // The first and last three words make no sentence by themselves.
    let inner = words.indices.dropFirst(3).dropLast(3)
    let found = inner.filter { joining.contains(words[$0].lowercased()) }
    let middle = words.count / 2
    return found.min { (abs($0 - middle), $0) < (abs($1 - middle), $1) }.map { String(words[$0]) }
  }

  private static let joining: [String: Set<String>] = [
    "nl": [
      "maar", "want", "omdat", "terwijl", "zodat", "hoewel", "nadat", "voordat", "waardoor", "waarbij", "en",
      "of", "dus", "als", "die", "dat",
    ],
    "en": [
      "but", "because", "while", "although", "after", "before", "so", "which", "and", "or", "if", "that",
      "who",
    ],
    "de": [
      "aber", "denn", "weil", "während", "sodass", "obwohl", "nachdem", "bevor", "wodurch", "und", "oder",
      "also", "wenn", "die", "dass",
    ],
  ]
}
