extension MarkupRules {
  static let fileEmpty = Rule(
    "file-empty",
    title: Wording(nl: "Een bestand heeft inhoud.", en: "A file has content."),
    why: Wording(
      nl: """
        Elk bestand van een programma bevat één onderdeel, zoals `<module>`, met daarin de tekst. Een leeg \
        bestand is vaak per ongeluk ontstaan: er kan tekst verloren zijn gegaan.
        """,
      en: """
        Every file of a program holds one part, such as `<module>`, with the text inside it. An empty file \
        often comes about by accident: text may have been lost.
        """),
    example: Rule.Example(.module, bad: "", good: cleanModule))

  static let encodingNotUTF8 = Rule(
    "encoding-not-utf8",
    title: Wording(nl: "Een bestand is opgeslagen als UTF-8.", en: "A file is saved as UTF-8."),
    why: Wording(
      nl: """
        UTF-8 is de manier van opslaan waarin elke taal past. Bij een andere manier worden letters als ë \
        en é op de ene computer goed getoond en op de andere niet.
        """,
      en: """
        UTF-8 is the way of saving text that fits every language. With any other, letters such as ë and é \
        look right on one computer and wrong on the next.
        """),
    example: Rule.Example(
      .module,
      bad: "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n" + cleanModule,
      good: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + cleanModule))

  static let doctypeRefused = Rule(
    "doctype-refused",
    title: Wording(
      nl: "Een bestand heeft geen DOCTYPE of andere regel die met `<!` begint.",
      en: "A file has no DOCTYPE or other line that begins with `<!`."),
    why: Wording(
      nl: """
        Een DOCTYPE kan andere bestanden binnenhalen en tekst ongemerkt vervangen. Wat een patiënt leest, \
        staat hier altijd zichtbaar in het bestand zelf; de regel is dus nergens voor nodig.
        """,
      en: """
        A DOCTYPE can bring in other files and replace text unseen. What a patient reads always stands \
        visibly in the file itself here, so the line serves no purpose.
        """),
    example: Rule.Example(.module, bad: "<!DOCTYPE module>\n" + cleanModule, good: cleanModule))

  static let contentAfterEnd = Rule(
    "content-after-end",
    title: Wording(
      nl: "Alles in een bestand staat binnen één onderdeel.", en: "All of a file stands inside one part."),
    why: Wording(
      nl: """
        Een bestand bevat één onderdeel dat alles omvat, zoals `<module> … </module>`. Wat daarna nog komt, \
        hoort nergens bij en zou de patiënt nooit bereiken.
        """,
      en: """
        A file holds one part around everything, such as `<module> … </module>`. Whatever comes after it \
        belongs to nothing and would never reach the patient.
        """),
    example: Rule.Example(.module, bad: cleanModule + "<p>Tot ziens.</p>\n", good: cleanModule))

  static let nestingTooDeep = Rule(
    "nesting-too-deep",
    title: Wording(
      nl: "Onderdelen staan hoogstens \(MarkupBounds.layers) lagen diep in elkaar.",
      en: "Parts stand at most \(MarkupBounds.layers) layers deep inside one another."),
    why: Wording(
      nl: """
        Een gewone tekst heeft er een stuk of tien. Meer kan niemand uit elkaar houden, en een platform kan ze niet \
        tonen. Heel veel lagen ontstaan als een onderdeel telkens opnieuw wordt geopend en nooit gesloten.
        """,
      en: """
        An ordinary text has about ten. More of them nobody can keep apart, and a platform cannot show them. Very \
        many layers arise when a part is opened again and again and never closed.
        """),
    example: Rule.Example(
      .page,
      bad: String(repeating: "<p>", count: MarkupBounds.depth + 1)
        + String(repeating: "</p>", count: MarkupBounds.depth + 1),
      good: "<p>Fijn dat je er bent.</p>"))

  static let notWellFormed = Rule(
    "not-well-formed",
    title: Wording(nl: "Een bestand is leesbaar opgebouwd.", en: "A file is built up readably."),
    why: Wording(
      nl: """
        Onderdelen, eigenschappen en opmerkingen worden elk op één vaste manier geschreven. Vanaf een plek waar \
        dat anders gaat, is niet meer zeker wat tekst is en wat niet.
        """,
      en: """
        Parts, properties and comments are each written in one fixed way. From a place where this is done \
        otherwise, it is no longer certain what is text and what is not.
        """),
    example: Rule.Example(
      .page, bad: "<p>Fijn dat je er bent.</p> <!-- nog -- aanvullen -->",
      good: "<p>Fijn dat je er bent.</p> <!-- nog aanvullen -->"))
}
