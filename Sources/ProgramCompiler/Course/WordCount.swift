/// Words as a reader counts them: runs of letters and digits, joined by hyphens, apostrophes and points within.
enum WordCount {
  static func of(_ text: String) -> Int {
    var count = 0
    var isInWord = false
    var joinsNext = false
    for scalar in text.unicodeScalars {
      if scalar.isInWord {
        if !isInWord && !joinsNext { count += 1 }
        isInWord = true
        joinsNext = false
      } else {
        joinsNext = isInWord && ["-", "'", "’", ".", ",", ":"].contains(scalar)
        isInWord = false
      }
    }
    return count
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, a digit or a mark on a letter.
  fileprivate var isInWord: Bool {
    if value < 0x80 { return (97...122).contains(value | 0x20) || (48...57).contains(value) }
    return properties.isAlphabetic || properties.canonicalCombiningClass != .notReordered
  }
}
