@testable import FuzzDoors
@testable import ProgramCompiler

extension SeedSources {
  /// Every condition and formula that there is, in every place that it may have.
  func conditionSeeds() -> [[UInt8]] {
    var conditions: [String] = []
    var formulas: [String] = []
    for file in files {
      guard let root = Markup.parse(file, names: NameTable()).markup?.root else { continue }
      for part in root.all {
        if let when = part.attribute("when")?.value { conditions.append(when) }
        if part.localName == "constraint" { conditions.append(part.text) }
        if part.localName == "formula" { formulas.append(part.text) }
      }
    }
    let places = Set(conditions).flatMap { text in [0, 1, 2, 5, 6, 7, 16].map { ($0, text) } }
    let reckoned = Set(formulas).flatMap { text in [3, 4, 17].map { ($0, text) } }
    let single = (places + reckoned).enumerated().map { number, place in
      FuzzInput.bytes(stage: UInt8(number % 9), [(place.0, Array(place.1.utf8))])
    }
    let all = ConditionTemplate.standard.enumerated().map { ($0, Array($1.utf8)) }
    return single + (0..<9).map { FuzzInput.bytes(stage: $0, all) }
  }

  /// The words of conditions and formulas, the names in the program around them, and what people write instead.
  func conditionWords() -> [String] {
    let own = [
      "and", "or", "not", "is", "is not", "in (", "at least", "at most", "below", "above", "sum(", "mean(",
      "least(",
      "most(", "count(", "(", ")", ",", "+", "-", "*", "/", "low-load", "activity", "low", "active",
      "pain-score",
      "mood.sad", "mood.glad", "mood.total", "day.energy", "my-day.energy", "points", "points.a", "extra",
      "words",
      "left", "more", "sad", "glad", "my-week.points", "common:", "yes", "no", "0", "1", "10", "1.5", "1,5",
      "-3",
    ]
    let others = [
      "&&", "||", "==", "!=", ">=", "<=", "<", ">", "=", "!", "en", "of", "niet", "tenminste", "≥", "≤", "×",
      "÷", "–",
      "’", "\"", "'", ".", ":", "%", "^", "999999999999999", "9223372036854775807", "-9223372036854775808",
      "99999999999999999999", "0.001", "0.0001", "\u{1E}", "\u{A0}", "&#32;", "&#x6E;ot", "&lt;",
    ]
    return (own + others).flatMap { [$0, " \($0) "] }
  }
}
