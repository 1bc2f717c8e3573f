extension TextGate {
  /// Marks that turn the direction of writing and do not turn it back.
  static let direction = TextGate(
    Rule(
      "translation-direction",
      title: Wording(
        nl: "Een teken dat de schrijfrichting keert, wordt afgesloten.",
        en: "A mark that turns the direction of writing is closed."),
      why: Wording(
        nl: "Anders staat ook achterstevoren wat erna komt: een getal, een telefoonnummer, de volgende zin.",
        en:
          "Otherwise what comes after it is reversed as well: a number, a telephone number, the next sentence."
      ),
      example: .init(.ledger, bad: "target {U+2066}Welcome", good: "target {U+2066}Welcome{U+2069}"))
  ) { text in
    isBalanced(text.target.plain.unicodeScalars)
      ? []
      : [
        Problem(
          summary: Wording(
            nl: "Een teken voor de schrijfrichting heeft geen begin of geen einde.",
            en: "A mark for the direction of writing has no beginning or no end."),
          wayOut: Wording(
            nl: "Haal het teken weg, of zet erbij wat het afsluit.",
            en: "Remove the mark, or add what closes it."))
      ]
  }

  /// Whether what is opened is closed again, the last first (UAX #9: PDF closes an embedding, PDI an
  /// isolate).
  private static func isBalanced(_ scalars: String.UnicodeScalarView) -> Bool {
    var open: [Bool] = []
    for scalar in scalars {
      switch scalar.value {
      case 0x202A, 0x202B, 0x202D, 0x202E: open.append(false)
      case 0x2066...0x2068: open.append(true)
      case 0x202C: if open.popLast() != false { return false }
      case 0x2069: if open.popLast() != true { return false }
      default: break
      }
    }
    return open.isEmpty
  }
}
