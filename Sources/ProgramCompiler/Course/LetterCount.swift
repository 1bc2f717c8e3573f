/// Letters as reading speeds count them: letters and digits, without spaces and signs.
enum LetterCount {
  static func of(_ text: String) -> Int {
    var count = 0
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        if (97...122).contains(scalar.value | 0x20) || (48...57).contains(scalar.value) { count += 1 }
      } else if scalar.properties.isAlphabetic, scalar.properties.canonicalCombiningClass == .notReordered {
        count += 1
      }
    }
    return count
  }
}

struct ReadingRate {
  let lettersPerMinute: Int
  init(language: String) { lettersPerMinute = language == "en" ? 1095 : 1214 }
  enum Pace { case usual, light }
  func seconds(letters: Int, pace: Pace) -> Int {
    let percent = pace == .usual ? 136 : 200
    let (n, d) = (letters * 60 * percent, lettersPerMinute * 100)
    return (2 * n + d) / (2 * d)
  }
}
