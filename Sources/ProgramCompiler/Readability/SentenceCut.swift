/// Where a long sentence can best be cut in two.
enum SentenceCut {
  /// The words nearest to the middle of a sentence at which another clause begins, as written; nil where none can be told.
  ///
  /// A word that joins clauses tells it by itself; one that may join anything, such as `en`, only after a comma. What stands in brackets
  /// is no clause of the sentence. `range` is in UTF-16 units of `text`.
  static func near(_ text: String, _ range: Range<Int>, _ language: String) -> String? {
    guard let joining = joining[language], let weak = weak[language] else { return nil }
    let units = Array(text.utf16)
    let sentence = String(decoding: units[range.clamped(to: 0..<units.count)], as: UTF16.self)
    let words = sentence.split(separator: " ")
    var depth = 0
    var found: [Int] = []
    for (index, word) in words.enumerated() {
      let isOutside = depth == 0 && !word.hasPrefix("(")
      depth += word.count { $0 == "(" } - word.count { $0 == ")" }
      // The first and last three words make no sentence by themselves.
      guard isOutside, index >= 3, index < words.count - 3 else { continue }
      let small = word.lowercased()
      if joining.contains(small) || (weak.contains(small) && words[index - 1].hasSuffix(",")) {
        found.append(index)
      }
    }
    let middle = words.count / 2
    guard let best = found.min(by: { (abs($0 - middle), $0) < (abs($1 - middle), $1) }) else { return nil }
    return "\(words[best - 1]) \(words[best])"
  }

  private static let joining: [String: Set<String>] = [
    "nl": [
      "maar", "want", "omdat", "terwijl", "zodat", "hoewel", "nadat", "voordat", "waardoor", "waarbij", "dus",
    ],
    "en": ["but", "because", "while", "although", "whereas", "so"],
    "de": ["aber", "denn", "weil", "während", "sodass", "obwohl", "nachdem", "bevor", "wodurch"],
  ]
  private static let weak: [String: Set<String>] = [
    "nl": ["en", "of", "als", "die", "dat", "dan", "om", "waar"],
    "en": ["and", "or", "if", "that", "which", "who", "then", "after", "before", "to"],
    "de": ["und", "oder", "wenn", "die", "der", "das", "dass", "also", "dann", "um"],
  ]
}
