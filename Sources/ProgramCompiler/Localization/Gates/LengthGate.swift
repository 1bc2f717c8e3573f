extension TextGate {
  /// Translations that do not fit where they are shown.
  static let length = TextGate(
    Rule(
      "translation-too-long", .warning,
      title: Wording(
        nl: "Een vertaling past waar ze staat.", en: "A translation fits where it stands."),
      why: Wording(
        nl: "Op een knop, in een lijst of in een melding is weinig plaats. Wat te lang is, wordt afgebroken.",
        en: "There is little room on a button, in a list or in a notification. What is too long is cut off."),
      example: .init(
        .ledger,
        bad: "target Welcomewelcomewelcomewelcome welcomewelcomewelcomewelcome welcomewelcome",
        good: "target Welcome"))
  ) { text in
    guard let limit = LengthLimit.of(text.unit.site.role, source: text.unit.source) else { return [] }
    let length = text.target.plain.count
    if length <= limit { return [] }
    return [
      Problem(
        summary: Wording(
          nl: "Deze vertaling heeft \(length) tekens; er passen er \(limit).",
          en: "This translation has \(length) characters; there is room for \(limit)."),
        wayOut: Wording(nl: "Schrijf het korter.", en: "Write it more briefly."))
    ]
  }
}
