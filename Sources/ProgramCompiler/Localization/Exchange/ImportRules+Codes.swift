extension ImportRules {
  static let codes = [
    markupUnknown, codeLost, codeDoubled, codeUnknown, codeNesting, codeEmptied, codeUnreadable,
  ]

  private static let putBack = Wording(
    nl: "Zet de codes terug zoals ze in de brontekst staan. De volgorde mag anders.",
    en: "Put the codes back as they are in the source text. Their order may differ.")
  private static let source = "<source>Neem <g id=\"strong1\">rust</g>.</source>"

  static let markupUnknown = ImportRule(
    "import-markup-unknown",
    title: Wording(nl: "In een tekst staan alleen onze eigen codes.", en: "A text has only our own codes."),
    why: Wording(
      nl: "Wat wij niet kennen, kunnen wij niet laten zien: er viel dan tekst weg.",
      en: "What we do not know we cannot show: text would be lost."),
    wayOut: Wording(nl: "Haal dit weg, en zet onze code terug.", en: "Remove this, and put our code back."),
    example: (
      "<target>Take <ph id=\"1\"/> rest</target>", "<target>Take <g id=\"strong1\">rest</g>.</target>"
    )
  ) { Wording(nl: "`<\($0[name: 0])>` hoort hier niet.", en: "`<\($0[name: 0])>` has no place here.") }

  static let codeLost = ImportRule(
    "import-code-lost",
    title: Wording(
      nl: "Elke code uit de brontekst staat in de vertaling.",
      en: "Every code of the source text is in the translation."),
    why: Wording(
      nl:
        "Een code is een antwoord van de patiënt, een uitleg of een verwijzing. Zonder de code is die er niet.",
      en: "A code is an answer of the patient, an explanation or a link. Without the code it is gone."),
    wayOut: putBack,
    example: ("<target>Take rest.</target>", "<target>Take <g id=\"strong1\">rest</g>.</target>")
  ) {
    Wording(
      nl: "In `\($0[name: 0])` ontbreekt de code `\($0[name: 1])`.",
      en: "`\($0[name: 0])` lacks the code `\($0[name: 1])`.")
  }

  static let codeDoubled = ImportRule(
    "import-code-doubled",
    title: Wording(
      nl: "Elke code staat één keer in de vertaling.", en: "Every code is in the translation once."),
    why: Wording(
      nl: "Een antwoord dat er twee keer staat, klopt niet meer met de zin.",
      en: "An answer that is there twice no longer fits the sentence."),
    wayOut: putBack,
    example: (
      "<target><g id=\"strong1\">Take</g> <g id=\"strong1\">rest</g>.</target>",
      "<target>Take <g id=\"strong1\">rest</g>.</target>"
    )
  ) {
    Wording(
      nl: "In `\($0[name: 0])` staat de code `\($0[name: 1])` twee keer.",
      en: "`\($0[name: 0])` has the code `\($0[name: 1])` twice.")
  }

  static let codeUnknown = ImportRule(
    "import-code-unknown",
    title: Wording(
      nl: "Een code in de vertaling staat ook in de brontekst.",
      en: "A code in the translation is in the source text as well."),
    why: Wording(
      nl: "Een code uit een andere tekst zou een antwoord laten zien dat hier niet past.",
      en: "A code of another text would show an answer that has no place here."),
    wayOut: putBack,
    example: (
      "<target>Take <x id=\"answer9\"/>.</target>", "<target>Take <g id=\"strong1\">rest</g>.</target>"
    )
  ) {
    Wording(
      nl: "`\($0[name: 0])` heeft geen code `\($0[name: 1])`.",
      en: "`\($0[name: 0])` has no code `\($0[name: 1])`.")
  }

  static let codeNesting = ImportRule(
    "import-code-nesting",
    title: Wording(
      nl: "Een code begint en eindigt waar het hoort.", en: "A code begins and ends where it should."),
    why: Wording(
      nl: "Een code die begint en niet eindigt, of door een andere heen loopt, is niet te tonen.",
      en: "A code that begins and does not end, or runs across another, cannot be shown."),
    wayOut: putBack, example: ("Take </strong1>rest<strong1>.", "Take <strong1>rest</strong1>.")
  ) {
    Wording(
      nl: "In `\($0[name: 0])` staat `\($0[name: 1])` niet goed.",
      en: "In `\($0[name: 0])`, `\($0[name: 1])` is not in its right place.")
  }

  static let codeEmptied = ImportRule(
    "import-code-emptied",
    title: Wording(nl: "Een code om woorden heeft woorden.", en: "A code around words has words."),
    why: Wording(
      nl: "Een verwijzing zonder woorden kan niemand aanraken.", en: "Nobody can touch a link without words."),
    wayOut: Wording(nl: "Zet de woorden binnen de code.", en: "Put the words inside the code."),
    example: (
      "<target>Take rest<g id=\"strong1\"></g>.</target>", "<target>Take <g id=\"strong1\">rest</g>.</target>"
    )
  ) {
    Wording(
      nl: "In `\($0[name: 0])` staan geen woorden in de code `\($0[name: 1])`.",
      en: "In `\($0[name: 0])` the code `\($0[name: 1])` has no words in it.")
  }

  static let codeUnreadable = ImportRule(
    "import-code-unreadable",
    title: Wording(nl: "Codes en tekens zijn heel.", en: "Codes and signs are whole."),
    why: Wording(
      nl:
        "In een PO-bestand staan codes als tekst. Een los `<` of `&` is dan niet van een code te onderscheiden.",
      en: "In a PO file codes stand as text. A bare `<` or `&` cannot be told from a code."),
    wayOut: Wording(
      nl: "Schrijf de code zoals in de brontekst, en een los teken als `&lt;` of `&amp;`.",
      en: "Write the code as in the source text, and a bare sign as `&lt;` or `&amp;`."),
    example: ("Take <strong1 rest</strong1>.", "Take <strong1>rest</strong1>.")
  ) { Wording(nl: "In `\($0[name: 0])` is een code kapot.", en: "A code in `\($0[name: 0])` is broken.") }
}
