import ProgramBundle

extension TextGate {
  /// Signs that nobody sees and that the author did not write.
  static let invisible = TextGate(
    Rule(
      "translation-invisible",
      title: Wording(
        nl: "In een vertaling staan geen onzichtbare tekens.",
        en: "A translation has no invisible characters."),
      why: Wording(
        nl:
          "Ze komen mee uit een tekstverwerker. Woorden zijn er niet meer mee te vinden, en een voorleesstem struikelt erover.",
        en:
          "They come along from a word processor. Words can no longer be found with them, and a reading voice stumbles."
      ),
      example: .init(.ledger, bad: "target Wel{U+00AD}come", good: "target Welcome"))
  ) { text in
    var found: [String] = []
    var before: Unicode.Scalar?
    let source = Set(text.unit.source.plain.unicodeScalars.filter(\.isInvisible))
    for scalar in text.target.plain.unicodeScalars {
      defer { before = scalar }
      guard scalar.isInvisible, !source.contains(scalar), !isNeeded(scalar, after: before, in: text) else {
        continue
      }
      let name = scalar.codePoint
      if !found.contains(name) { found.append(name) }
    }
    if found.isEmpty { return [] }
    let list = Wording.list(found, and: true)
    return [
      Problem(
        summary: Wording(
          nl: "Hier staan tekens die niemand ziet: \(list.nl).",
          en: "There are characters here that nobody sees: \(list.en)."),
        wayOut: Wording(nl: "Typ dit stuk opnieuw.", en: "Type this part again."))
    ]
  }

  /// Languages whose spelling joins and parts letters with U+200C and U+200D.
  private static let joining: Set<String> = ["fa", "ckb", "ur", "hi", "ar"]

  private static func isNeeded(_ scalar: Unicode.Scalar, after before: Unicode.Scalar?, in text: GatedText)
    -> Bool
  {
    switch scalar.value {
    case 0x200C, 0x200D:
      // Within a picture such as that of a doctor.
      if scalar.value == 0x200D, before.map({ $0.properties.isEmoji || $0.value == 0xFE0F }) == true {
        return true
      }
      return joining.contains(text.targetLanguage)
    case 0x200E, 0x200F, 0x061C: return LocaleFormats.of(text.locales.target)?.direction == .rightToLeft
    default: return false
    }
  }
}

extension Unicode.Scalar {
  /// Whether it takes no room and is no letter: controls, joiners, marks of direction, soft hyphens, byte
  /// order marks.
  fileprivate var isInvisible: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    // Whether these are closed is another question.
    case 0x202A...0x202E, 0x2066...0x2069: false
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x180E, 0x200B...0x200F, 0x2028, 0x2029,
      0x2060...0x2065, 0x206A...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// `U+00AD`.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
