/// A BCP 47 tag as far as formats depend on it: its language, script and region.
///
/// Upper and lower case are the same. Other parts, such as those for private use in `de-x-formal`, are
/// passed over.
struct LocaleTag: Sendable, Hashable {
  /// The language, in small letters.
  let language: String
  /// The script, as `Latn`; that in which the language is mostly written where the tag does not say.
  let script: String
  /// The region, as `BE` or `419`.
  let region: String?

  /// Reads a tag; nil where it does not begin with a language of two or three letters.
  init?(_ tag: String) {
    let subtags = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = subtags.first, (2...3).contains(first.utf8.count), first.utf8.allSatisfy(Self.isLetter)
    else { return nil }
    language = first.lowercased()
    var script: String?
    var region: String?
    // A single sign begins an extension or what is for private use.
    for subtag in subtags.dropFirst().prefix(while: { $0.utf8.count > 1 }) {
      let isLetters = subtag.utf8.allSatisfy(Self.isLetter)
      switch subtag.utf8.count {
      case 4 where isLetters && script == nil && region == nil:
        script = subtag.prefix(1).uppercased() + subtag.dropFirst().lowercased()
      case 2 where isLetters && region == nil: region = subtag.uppercased()
      case 3 where subtag.utf8.allSatisfy(Self.isDigit) && region == nil: region = String(subtag)
      default: continue
      }
    }
    self.region = region
    self.script = script ?? Self.script(of: language, in: region)
  }

  /// Where to look for what is known of the locale, the closest first: `nl-Latn-BE`, `nl-Latn`, `nl-BE`,
  /// `nl`.
  var fallbacks: [String] {
    let written = "\(language)-\(script)"
    let there = region.map { ["\(written)-\($0)"] } ?? []
    let usual = script == Self.script(of: language, in: nil) ? region.map { ["\(language)-\($0)"] } ?? [] : []
    return there + [written] + usual + [language]
  }

  /// Whether the script runs from right to left.
  var isRightToLeft: Bool { script == "Arab" || script == "Hebr" }

  /// The script in which a language is mostly written: Unicode CLDR 42, Likely Subtags and locale aliases.
  private static func script(of language: String, in region: String?) -> String {
    switch (language, region) {
    case ("zh", "TW"), ("zh", "HK"), ("zh", "MO"): "Hant"
    case ("sr", "ME"): "Latn"
    case ("ar", _), ("ckb", _), ("fa", _), ("ur", _): "Arab"
    case ("bg", _), ("ru", _), ("sr", _), ("uk", _): "Cyrl"
    case ("am", _), ("ti", _): "Ethi"
    case ("el", _): "Grek"
    case ("he", _): "Hebr"
    case ("hi", _): "Deva"
    case ("ja", _): "Jpan"
    case ("ko", _): "Kore"
    case ("zh", _): "Hans"
    default: "Latn"
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
