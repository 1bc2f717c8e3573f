extension MarkupRules {
  static let tagMismatch = Rule(
    "tag-mismatch",
    title: Wording(
      nl: "Een onderdeel sluit met de naam waarmee het opent.",
      en: "A part closes with the name it was opened with."),
    why: Wording(
      nl: """
        Wat bijvoorbeeld met `<title>` opent, sluit met `</title>`. De namen moeten letter voor letter gelijk zijn, ook in \
        hoofdletters, anders is niet te zien waar het onderdeel ophoudt.
        """,
      en: """
        What opens with `<title>`, for instance, closes with `</title>`. The names must be the same letter by letter, capitals \
        included, or there is no telling where the part ends.
        """),
    example: Rule.Example(
      .page, bad: "<p>Fijn dat je er bent.</pp>", good: "<p>Fijn dat je er bent.</p>"))

  static let tagTooLong = Rule(
    "tag-too-long",
    title: Wording(
      nl: "Tussen `<` en `>` staan hoogstens \(MarkupBounds.tagBytes) tekens.",
      en: "There are at most \(MarkupBounds.tagBytes) characters between `<` and `>`."),
    why: Wording(
      nl: """
        Namen en eigenschappen zijn kort; lange tekst staat in een onderdeel, niet in een eigenschap. Is het \
        toch zo lang, dan ontbreekt er meestal een aanhalingsteken of een `>`.
        """,
      en: """
        Names and properties are short; long text stands in a part, not in a property. Where it is so long all \
        the same, a quotation mark or a `>` is usually missing.
        """),
    example: Rule.Example(
      .page,
      bad: "<p when=\"low-load" + String(repeating: " and low-load", count: 320) + "\">Rust.</p>",
      good: "<p when=\"low-load\">Rust.</p>"))

  static let tagNotClosed = Rule(
    "tag-not-closed",
    title: Wording(nl: "Wat opent, wordt ook gesloten.", en: "What is opened is also closed."),
    why: Wording(
      nl: """
        Elk onderdeel heeft een begin en een eind: `<p> … </p>`. Zonder het eind is niet te zien welke tekst \
        er nog bij hoort.
        """,
      en: """
        Every part has a beginning and an end: `<p> … </p>`. Without the end there is no telling which text \
        still belongs to it.
        """),
    example: Rule.Example(.page, bad: "<p>Fijn dat je er bent.", good: "<p>Fijn dat je er bent.</p>"))

  static let tagWithoutOpening = Rule(
    "tag-without-opening",
    title: Wording(nl: "Wat sluit, is eerder geopend.", en: "What is closed was opened before."),
    why: Wording(
      nl: """
        Elk eind, zoals `</p>`, hoort bij een begin, `<p>`. Een eind te veel betekent dat er iets is blijven \
        staan, of dat het begin is weggevallen.
        """,
      en: """
        Every end, such as `</p>`, belongs to a beginning, `<p>`. An end too many means that something was left \
        behind, or that the beginning was lost.
        """),
    example: Rule.Example(.page, bad: "<p>Fijn dat je er bent.</p></p>", good: "<p>Fijn dat je er bent.</p>"))

  static let tagUnfinished = Rule(
    "tag-unfinished",
    title: Wording(
      nl: "Na `<` komt een naam, en daarna een `>`.", en: "After `<` comes a name, and then a `>`."),
    why: Wording(
      nl: """
        \(tagNeedsEnd.nl) Bedoel je "kleiner dan" in lopende tekst, dan schrijf je `&lt;` en ziet de patiënt \
        gewoon <.
        """,
      en: """
        \(tagNeedsEnd.en) To say "less than" in running text write `&lt;`, and the patient will simply see <.
        """),
    example: Rule.Example(
      .page, bad: "<p>Bij een cijfer < 4 rust je even.</p>",
      good: "<p>Bij een cijfer &lt; 4 rust je even.</p>"))

  /// The half of `tagUnfinished` that is about parts.
  static let tagNeedsEnd = Wording(
    nl: "Het teken `<` opent of sluit een onderdeel en heeft altijd een `>` nodig, zoals in `<p>` en `</p>`.",
    en: "The character `<` opens or closes a part and always needs a `>`, as in `<p>` and `</p>`.")

  /// Why a condition has no `<`.
  static let comparisonInWords = Wording(
    nl: """
      In een voorwaarde vergelijk je met woorden: `below`, `above`, `at least`, `at most`. Het teken `<` opent \
      een onderdeel.
      """,
    en: """
      A condition compares with words: `below`, `above`, `at least`, `at most`. The character `<` opens a part.
      """)
}
