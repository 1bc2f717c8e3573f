extension Wording {
  /// Names as a list in a sentence, each between backquotes: `a`, `b` of `c`.
  ///
  /// At most `limit` are named; the rest is counted.
  static func list(_ names: [String], and: Bool = false, limit: Int = 10) -> Wording {
    func joined(_ conjunction: String, _ more: String) -> String {
      var shown = names.prefix(limit).map { "`\($0)`" }
      if names.count > limit { shown.append("\(names.count - limit) \(more)") }
      guard let last = shown.popLast() else { return "" }
      return shown.isEmpty ? last : shown.joined(separator: ", ") + " \(conjunction) " + last
    }
    return Wording(
      nl: joined(and || names.count > limit ? "en" : "of", "andere"),
      en: joined(and || names.count > limit ? "and" : "or", "more"))
  }

  /// The same text in every language: a name or a number.
  init(verbatim text: String) { self.init(nl: text, en: text) }
}
