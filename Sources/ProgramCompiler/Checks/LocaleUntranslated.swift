extension Check {
  /// A language that is offered to patients and has no translation.
  static let localeUntranslated = Check.inProgram(
    Rule(
      "locale-untranslated", .incomplete,
      title: Wording(
        nl: "Een taal die patiënten krijgen, is vertaald.", en: "A language that patients get is translated."),
      why: Wording(
        nl:
          "Anders staat er een taal in de lijst waarin niets te lezen is. Vertalingen kan deze versie nog niet inlezen.",
        en:
          "Otherwise the list has a language in which there is nothing to read. This version cannot read translations yet."
      ),
      example: .init(
        .locales, bad: "<locale xml:lang=\"nl-BE\"/>", good: "<locale xml:lang=\"nl-BE\" released=\"no\"/>"))
  ) { rule, context in
    // Where not even the crisis contacts are there, that is what must be said first.
    let crisis = context.program.safety.crisis.map(\.language.text)
    let begun = context.program.locales.filter { locale in
      locale.isReleased && locale.tag.text != context.program.language
        && crisis.contains { CrisisLanguage.covers($0, locale.tag.text) }
    }
    return begun.map { locale in
      let part = context.program.localesPart.element.elements.first {
        $0.attribute("http://www.w3.org/XML/1998/namespace", "lang")?.place == locale.tag.place
      }
      let end = part?.nameSpan.end
      var finding = rule.finding(
        at: locale.tag.place,
        Wording(
          nl: "Voor de taal `\(locale.tag.text)` is er geen vertaling.",
          en: "There is no translation for the language `\(locale.tag.text)`."),
        element: context.program.id.text,
        solutions: [
          .init(
            Wording(nl: "Voeg `released=\"no\"` toe.", en: "Add `released=\"no\"`."),
            edits: end.map {
              [.init(Place(file: locale.tag.place.file, span: Span($0, $0)), " released=\"no\"")]
            } ?? [])
        ])
      finding.locale = locale.tag.text
      return finding
    }
  }
}
