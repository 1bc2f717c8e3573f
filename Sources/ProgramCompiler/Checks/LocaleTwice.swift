extension Check {
  /// A language that is offered twice, or that is the program's own.
  static let localeTwice = Check.inProgram(
    Rule(
      "locale-twice",
      title: Wording(nl: "Elke taal staat één keer in de lijst.", en: "Every language is in the list once."),
      why: Wording(
        nl:
          "De taal waarin het programma geschreven is, hoeft er niet bij: in `<locales>` staan de vertalingen.",
        en:
          "The language in which the program is written need not be there: `<locales>` lists the translations."
      ),
      example: .init(
        .locales, bad: "<locale xml:lang=\"en\" released=\"no\"/><locale xml:lang=\"en\" released=\"no\"/>",
        good: "<locale xml:lang=\"en\" released=\"no\"/>"))
  ) { rule, context in
    let ownLanguage = context.program.part.element.attribute("http://www.w3.org/XML/1998/namespace", "lang")
    var seen = [context.program.language: ownLanguage?.place ?? context.program.part.place]
    return context.program.locales.compactMap { locale in
      guard let first = seen[locale.tag.text] else {
        seen[locale.tag.text] = locale.tag.place
        return nil
      }
      let tag = locale.tag.text
      let isOwn = tag == context.program.language
      let line = context.program.localesPart.element.elements.first { element in
        element.attributes.contains { $0.place == locale.tag.place }
      }
      return rule.finding(
        at: locale.tag.place,
        isOwn
          ? Wording(
            nl: "Het programma zelf is al in `\(tag)`.", en: "The program itself is in `\(tag)` already.")
          : Wording(nl: "De taal `\(tag)` is er al.", en: "The language `\(tag)` is there already."),
        isOwn
          ? nil
          : Wording(
            nl: "In `<locales>` staat elke vertaling één keer.",
            en: "`<locales>` lists each translation once."),
        element: context.program.id.text,
        notes: [.init(first, Wording(nl: "Hier staat `\(tag)` ook.", en: "`\(tag)` is here too."))],
        solutions: [
          .init(
            Wording(nl: "Haal deze regel weg.", en: "Remove this line."),
            edits: line.map { [.removing($0)] } ?? [])
        ])
    }
  }
}
