/// What holds of every text that a person reads in a terminal.
enum TextInvariants {
  static func breaches(_ text: String, _ what: String) -> [String] {
    if text.isEmpty { return ["There is a text: \(what)."] }
    // What acts on a terminal instead of being shown could hide what is said.
    for scalar in text.unicodeScalars
    where scalar != "\n" && scalar.properties.generalCategory == .control {
      let number = String(scalar.value, radix: 16)
      return ["Nothing in a text acts on a terminal: U+\(number) in \(what): \(text)"]
    }
    return []
  }
}
