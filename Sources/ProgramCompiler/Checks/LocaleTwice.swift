extension Check {
  /// A language that is offered twice, or that is the program's own.
  static let localeTwice = Check(
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
    var seen: [String: Place] = [context.program.language: context.program.part.place]
    return context.program.locales.compactMap { locale in
      guard let first = seen[locale.tag.text] else {
        seen[locale.tag.text] = locale.tag.place
        return nil
      }
      return rule.finding(
        at: locale.tag.place,
        Wording(
          nl: "De taal `\(locale.tag.text)` is er al.",
          en: "The language `\(locale.tag.text)` is there already."), element: context.program.id.text,
        notes: [.init(first, Wording(nl: "Hier.", en: "Here."))],
        solutions: [.init(Wording(nl: "Haal deze regel weg.", en: "Take this line away."))])
    }
  }
}
