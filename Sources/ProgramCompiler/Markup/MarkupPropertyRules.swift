extension MarkupRules {
  static let quoteMissing = Rule(
    "quote-missing",
    title: Wording(
      nl: "De waarde van een eigenschap staat tussen rechte aanhalingstekens.",
      en: "The value of a property stands between straight quotation marks."),
    why: Wording(
      nl: """
        Een eigenschap schrijf je als `id="doelen"`, met aan beide kanten hetzelfde rechte aanhalingsteken. \
        Ontbreekt er een, dan is niet te zien waar de waarde ophoudt.
        """,
      en: """
        A property is written as `id="goals"`, with the same straight quotation mark on both sides. If one is \
        missing there is no telling where the value ends.
        """),
    example: Rule.Example(
      .module, bad: cleanModule.replacing("week=\"1\"", with: "week=1"), good: cleanModule))

  static let equalsMissing = Rule(
    "equals-missing",
    title: Wording(
      nl: "Tussen de naam en de waarde van een eigenschap staat een `=`.",
      en: "Between the name and the value of a property stands an `=`."),
    why: Wording(
      nl: """
        Een eigenschap schrijf je als `id="doelen"`: de naam, een `=` en de waarde. Een naam alleen zegt nog \
        niets.
        """,
      en: """
        A property is written as `id="goals"`: the name, an `=` and the value. A name alone says nothing yet.
        """),
    example: Rule.Example(
      .module, bad: cleanModule.replacing("week=\"1\"", with: "week \"1\""), good: cleanModule))

  static let lessThanInValue = Rule(
    "less-than-in-value",
    title: Wording(
      nl: "In de waarde van een eigenschap staat geen `<`.",
      en: "The value of a property holds no `<`."),
    why: Wording(
      nl: """
        Het teken `<` opent een onderdeel, en dat kan niet binnen een waarde. Schrijf `&lt;` als je het \
        teken zelf bedoelt.
        """,
      en: """
        The character `<` opens a part, which is not possible inside a value. Write `&lt;` to mean the \
        character itself.
        """),
    example: Rule.Example(
      .module, bad: cleanModule.replacing("id=\"welcome\"", with: "id=\"<welcome\""), good: cleanModule))

  static let propertyRepeated = Rule(
    "property-repeated",
    title: Wording(
      nl: "Een onderdeel heeft elke eigenschap één keer.", en: "A part has each property once."),
    why: Wording(
      nl: "Staat een eigenschap er twee keer, dan is niet te zien welke van de twee waarden geldt.",
      en: "If a property is there twice, there is no telling which of the two values holds."),
    example: Rule.Example(
      .module, bad: cleanModule.replacing("week=\"1\"", with: "week=\"1\" week=\"2\""), good: cleanModule))

  static let prefixUnknown = Rule(
    "prefix-unknown",
    title: Wording(
      nl: "Wat vóór een dubbele punt in een naam staat, is bekend.",
      en: "What stands before a colon in a name is known."),
    why: Wording(
      nl: """
        Zo'n naam komt meestal mee uit een tekstverwerker of van een webpagina. In een programma heeft alleen \
        `xml:lang` een dubbele punt.
        """,
      en: """
        Such a name usually comes along from a word processor or a web page. In a program only `xml:lang` has \
        a colon.
        """),
    example: Rule.Example(
      .module, bad: cleanModule.replacing("week=\"1\"", with: "plan:week=\"1\""), good: cleanModule))
}
