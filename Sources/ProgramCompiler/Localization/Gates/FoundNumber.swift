/// A number in a text, in digits or in words.
struct FoundNumber: Sendable {
  /// As it is written.
  var written: String
  /// What it can be, each as a plain decimal (`1.5`) or a time (`9:00`).
  var readings: [String]
  var kind: Kind

  enum Kind: Sendable {
    case digits
    /// A word that is always a number: `three`.
    case word
    /// A word that may stand for a number: `both`, `second`, `acht`.
    case hint
    /// Digits of which the translation may be a word: the month of a date.
    case free
  }

  /// Whether the two can be the same number.
  func canBe(_ other: FoundNumber) -> Bool { readings.contains { other.readings.contains($0) } }

  /// Whether it must have a counterpart.
  func isCertain(where text: NumberReader.Result) -> Bool {
    kind == .digits || (kind == .word && text.knowsWords)
  }

  /// Whether a text may have it as a word: up to twenty, tens, hundreds, half and whole hours.
  var mayBeWord: Bool {
    readings.contains { reading in
      if reading.hasSuffix(":00") || reading.hasSuffix(":30") || reading == "0.5" { return true }
      guard let value = Int(reading) else { return false }
      return value <= 20 || (value <= 100 && value % 10 == 0) || (value <= 1000 && value % 100 == 0)
    }
  }

  /// A whole number without leading zeros.
  static func whole(_ digits: String) -> String {
    let short = digits.drop { $0 == "0" }
    return short.isEmpty ? "0" : String(short)
  }

  /// A number with decimals, without zeros at its end.
  static func decimal(_ digits: String, _ decimals: String) -> String {
    var kept = Substring(decimals)
    while kept.last == "0" { kept.removeLast() }
    return kept.isEmpty ? whole(digits) : whole(digits) + "." + kept
  }

  /// The readings of a time; of one on a clock of twelve hours both.
  ///
  /// Whole hours can be written without minutes. Hours from 13 on are one time only, and can be written on a
  /// clock of twelve.
  static func time(_ hour: Int, _ minute: Int) -> [String] {
    let minutes = minute < 10 ? "0\(minute)" : "\(minute)"
    let hours = hour % 12 == 0 ? [0, 12, 24] : [hour % 12, hour % 12 + 12]
    return hours.map { "\($0):\(minutes)" } + (minute == 0 ? hours.map(String.init) : [])
  }
}
