/// What can be wrong with a ledger as a file.
enum LedgerRules {
  static let all = [ledgerDamaged, ledgerConflict]

  static let ledgerDamaged = Rule(
    "ledger-damaged",
    title: Wording(nl: "Het vertaalboek is heel.", en: "The translation ledger is whole."),
    why: Wording(
      nl: """
        In het vertaalboek staat per tekst de vertaling, met de vingerafdruk waaraan te zien is of die nog klopt. Alleen \
        `icbt-build translate` schrijft erin. Wie er met de hand in schrijft, laat een vertaling gelden die niemand bekeek.
        """,
      en: """
        The translation ledger has the translation of each text, with the fingerprint that shows whether it still holds. Only \
        `icbt-build translate` writes in it. Whoever writes in it by hand makes a translation count that nobody looked at.
        """),
    example: .init(.ledger, bad: "target! Welcome, friend", good: "target Welcome"))

  static let ledgerConflict = Rule(
    "ledger-conflict",
    title: Wording(
      nl: "Het werk van twee mensen aan een vertaling is samengevoegd.",
      en: "The work of two people on a translation is merged."),
    why: Wording(
      nl: "Zolang git niet weet wiens vertaling telt, weet ook een patiënt niet wat er staat.",
      en: "As long as git does not know whose translation counts, no patient can read it."),
    example: .init(
      .ledger, bad: "<<<<<<< jan\ntarget Welcome\n=======\ntarget Hello\n>>>>>>> an", good: "target Welcome"))

  static func damaged(_ place: Place, _ what: Wording) -> Diagnostic {
    ledgerDamaged.finding(
      at: place, what,
      solutions: [
        .init(
          Wording(
            nl:
              "Zet het bestand terug zoals het was, en verander vertalingen met `icbt-build translate import`.",
            en: "Put the file back as it was, and change translations with `icbt-build translate import`."))
      ])
  }

  static func conflict(_ place: Place) -> Diagnostic {
    ledgerConflict.finding(
      at: place,
      Wording(
        nl: "Hier staan twee versies van een vertaling onder elkaar.",
        en: "Here are two versions of a translation, one below the other."),
      solutions: [
        .init(
          Wording(
            nl: "Kies er een: haal de andere weg, met de regels die git ertussen zette.",
            en: "Choose one: remove the other, with the lines that git put between them."))
      ])
  }

  /// Whether git wrote a line between two versions.
  static func isConflict(_ line: String) -> Bool {
    ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].contains { line.utf8.starts(with: $0.utf8) }
  }

  static let notText = Wording(
    nl: "Dit bestand is geen tekst in UTF-8.", en: "This file is not a text in UTF-8.")
  static let notALedger = Wording(
    nl: "Een vertaalboek begint met `\(Ledger.firstLine)`.", en: "A ledger begins with `\(Ledger.firstLine)`."
  )

  static func otherLocale(_ own: String, _ folder: String) -> Wording {
    Wording(
      nl: "Dit vertaalboek is van `\(own)`, en staat in de map van `\(folder)`.",
      en: "This ledger is of `\(own)`, and stands in the folder of `\(folder)`.")
  }
  static func twice(_ id: String) -> Wording {
    Wording(nl: "`\(id)` staat hier een tweede keer.", en: "`\(id)` is here a second time.")
  }
  static func unreadable(_ line: String) -> Wording {
    Wording(nl: "Deze regel is niet te lezen: `\(line)`.", en: "This line cannot be read: `\(line)`.")
  }
  static func incomplete(_ id: String) -> Wording {
    Wording(nl: "Van `\(id)` ontbreekt een regel.", en: "A line of `\(id)` is missing.")
  }
  static func sourceEdited(_ id: String) -> Wording {
    Wording(
      nl: "De brontekst van `\(id)` is hier met de hand veranderd.",
      en: "The source text of `\(id)` was changed here by hand.")
  }
  static func targetEdited(_ id: String) -> Wording {
    Wording(
      nl: "De vertaling van `\(id)` is hier met de hand veranderd.",
      en: "The translation of `\(id)` was changed here by hand.")
  }
  static func unreadableCodes(_ id: String) -> Wording {
    Wording(
      nl: "In de vertaling van `\(id)` is een code kapot.",
      en: "A code in the translation of `\(id)` is broken.")
  }
}
