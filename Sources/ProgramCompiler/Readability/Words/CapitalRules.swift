/// Whether a capital within a sentence means a name.
struct CapitalRules: Sendable {
  /// In German every noun has a capital, so that it tells nothing.
  private let areTelling: Bool
  private let others: Set<[UInt16]>

  init(language: String) {
    areTelling = language != "de" && language != "lb"
    others = language == "en" ? Self.english : []
  }

  /// Whether `word`, which has a capital and is not the first of its sentence, is a name.
  ///
  /// After a colon or an opening quotation mark a sentence begins.
  func isName(_ word: UnsafeBufferPointer<UInt16>, before: Slice<UnsafeBufferPointer<UInt16>>) -> Bool {
    guard areTelling else { return false }
    if let last = before.last, last.isQuote || last.opens { return false }
    // 's Avonds: the capital comes second.
    let letter = before.dropLast().suffix(2)
    if before.last?.isSpace == true, letter.first?.isApostrophe == true, letter.last?.isSmallLetter == true {
      return false
    }
    if let sign = before.last(where: { !$0.isSpace }), sign == 0x3A || sign == 0x2013 || sign == 0x2014 {
      return false
    }
    return others.isEmpty || !others.contains(Array(word))
  }

  /// Words that English writes with a capital and that are no names: I, days, months.
  private static let english = Set(
    """
    I'm I'll I'd I've I’m I’ll I’d I’ve Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays \
    Thursdays Fridays Saturdays Sundays January February March April May June July August September October November December
    """.split(separator: " ").map { Array($0.utf16) })
}
