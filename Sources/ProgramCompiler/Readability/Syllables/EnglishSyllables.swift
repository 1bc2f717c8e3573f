import CLanguageData

/// The pronunciation dictionary of Carnegie Mellon University, as far as the number of syllables goes.
struct EnglishSyllables: Sendable {
  private let lines = SortedLines(start: icbt_syllables_en(), length: icbt_syllables_en_length())

  /// The syllables of a word that the dictionary knows, or of a regular form of such a word.
  func syllables(_ letters: [UInt8]) -> Int? {
    guard !letters.isEmpty, !letters.contains(where: { $0 > 0x7A || Ascii.isDigit($0) }) else { return nil }
    return lines.number(of: letters) ?? regularForm(letters)
  }

  /// A plural, possessive, `-ed` or `-ing` of a known word.
  private func regularForm(_ letters: [UInt8]) -> Int? {
    if let stem = letters.without("'s") ?? letters.without("s'") { return plural(stem) }
    if let stem = letters.without("s"), let count = plural(stem) { return count }
    if let stem = letters.without("ies"), let count = lines.number(of: stem + "y".utf8) { return count }
    if let stem = letters.without("es"), stem.hisses, let count = lines.number(of: stem) { return count + 1 }
    if let stem = letters.without("ied"), let count = lines.number(of: stem + "y".utf8) { return count }
    if let stem = letters.without("ed"), let (base, count) = verb(stem) {
      return base.last == UInt8(ascii: "t") || base.last == UInt8(ascii: "d") ? count + 1 : count
    }
    if let stem = letters.without("ing"), let (_, count) = verb(stem) { return count + 1 }
    return nil
  }

  /// The syllables of `stem` with an `s` behind it.
  private func plural(_ stem: [UInt8]) -> Int? {
    guard let count = lines.number(of: stem) else { return nil }
    let withoutE = stem.without("e") ?? stem
    return withoutE.hisses || stem.without("ge") != nil ? count + 1 : count
  }

  /// The verb that an ending was put behind, without its silent `e` or with its last consonant doubled; and
  /// its syllables.
  private func verb(_ stem: [UInt8]) -> (base: [UInt8], count: Int)? {
    if let count = lines.number(of: stem) { return (stem, count) }
    // The base without its e: -ed behind a silent e sounds as behind the consonant.
    if let count = lines.number(of: stem + "e".utf8) { return (stem, count) }
    if stem.count > 2, stem[stem.count - 1] == stem[stem.count - 2] {
      let single = Array(stem.dropLast())
      if let count = lines.number(of: single) { return (single, count) }
    }
    return nil
  }
}

extension [UInt8] {
  /// What stands before `ending`; `nil` where it does not end so, or where fewer than two letters are left.
  func without(_ ending: StaticString) -> [UInt8]? {
    let length = ending.utf8CodeUnitCount
    guard count >= length + 2 else { return nil }
    for index in 0..<length where self[count - length + index] != ending.utf8Start[index] { return nil }
    return Array(self[..<(count - length)])
  }

  /// Whether a plural of it has a syllable more: after s, x, z, ch, sh and the like.
  fileprivate var hisses: Bool {
    switch last {
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"), UInt8(ascii: "c"): true
    default: without("ch") != nil || without("sh") != nil
    }
  }
}
