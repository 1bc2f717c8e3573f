extension Check {
  /// A title, paragraph or question without words.
  static let textEmpty = Check(
    Rule(
      "text-empty", .incomplete,
      title: Wording(nl: "Waar tekst hoort, staat tekst.", en: "Where text belongs there is text."),
      why: Wording(
        nl: "Een lege regel of vraag zegt de patiënt niets, en een vertaler kan er niets mee.",
        en: "An empty line or question tells the patient nothing, and a translator can do nothing with it."),
      example: .init(.page, bad: "<p/>", good: "<p>Neem de tijd.</p>"))
  ) { rule, context in
    context.inventory.texts.filter { text, _ in text.isEmpty && !mayBeEmpty(text.element.localName) }.map {
      text, site in
      let name = text.element.localName
      return rule.finding(
        at: text.place,
        Wording(nl: "In `<\(name)>` staat geen tekst.", en: "There is no text in `<\(name)>`."),
        element: site.owner,
        solutions: [
          .init(
            Wording(
              nl: "Schrijf de tekst, of haal `<\(name)>` weg.",
              en: "Write the text, or take `<\(name)>` away."))
        ])
    }
  }

  /// A block that does something says enough; a missing alternative text has a rule of its own.
  private static func mayBeEmpty(_ name: String) -> Bool {
    ["do", "keep", "fill-in", "link", "alternative"].contains(name)
  }
}
