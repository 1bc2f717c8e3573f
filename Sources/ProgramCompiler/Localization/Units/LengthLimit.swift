/// How long a text may be where it has to fit on a button, in a list or in a notification.
enum LengthLimit {
  /// In characters, by what kind of text it is (our choice): what fits on two lines of a telephone of 360 points, and for
  /// reminders what a telephone shows of a notification.
  private static let byRole = [
    "title": 70, "word": 40, "low-label": 40, "high-label": 40, "unit": 20, "option": 90, "share": 60,
    "value": 60,
    "response": 60, "reminder": 150, "name": 80, "hours": 60, "who": 60,
  ]
  /// How much longer than its source a translation may be where the source itself is long.
  private static let growth = 1.3

  /// The most characters of a translation of a text of `role`; nil where there is no limit.
  static func of(_ role: String, source: CodedText) -> Int? {
    guard let limit = byRole[role] else { return nil }
    return max(limit, Int(Double(source.plain.count) * growth))
  }
}
