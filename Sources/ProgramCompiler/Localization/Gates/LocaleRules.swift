import ProgramBundle

/// What can be wrong with a locale as a whole, or with how far a text is.
enum LocaleRules {
  static let localeUntranslated = Rule(
    "locale-untranslated", .incomplete,
    title: Wording(
      nl: "Een taal die patiënten krijgen, is vertaald.", en: "A language that patients get is translated."),
    why: Wording(
      nl: "Anders staat er een taal in de lijst waarin niets te lezen is.",
      en: "Otherwise the list has a language in which there is nothing to read."),
    example: .init(
      .locales, bad: "<locale xml:lang=\"nl-BE\"/>", good: "<locale xml:lang=\"nl-BE\" released=\"no\"/>"))

  static let baseCircular = Rule(
    "locale-base-circular",
    title: Wording(nl: "Varianten rusten niet op elkaar.", en: "Variants do not rest on one another."),
    why: Wording(
      nl: "Een variant zegt alleen wat anders is. De rest komt uit de taal waarop ze rust.",
      en: "A variant says only what is different. The rest comes from the language on which it rests."),
    example: .init(
      .locales,
      bad: """
        <locale xml:lang="de" based-on="de-x-formal" released="no"/>
        <locale xml:lang="de-x-formal" based-on="de" released="no"/>
        """,
      good: """
        <locale xml:lang="de" released="no"/>
        <locale xml:lang="de-x-formal" based-on="de" released="no"/>
        """))

  static let missing = Rule(
    "translation-missing", .incomplete,
    title: Wording(nl: "Elke tekst is vertaald.", en: "Every text is translated."),
    why: Wording(
      nl:
        "Een patiënt leest nooit ongemerkt een stuk in een andere taal. Ontbreekt er iets, dan komt er geen bundel.",
      en:
        "A patient never reads a part in another language unnoticed. As long as something is missing no bundle is made."
    ),
    example: .init(.ledger, bad: "remove", good: "target Welcome"))

  static let stale = Rule(
    "translation-stale", .incomplete,
    title: Wording(
      nl: "Een vertaling hoort bij de tekst zoals die nu is.",
      en: "A translation belongs to the text as it now is."),
    why: Wording(
      nl: "De brontekst is veranderd. De vertaling zegt nog wat er eerst stond.",
      en: "The source text has changed. The translation still says what was there before."),
    example: .init(.ledger, bad: "source Hallo", good: "target Welcome"))

  static let draft = Rule(
    "translation-draft", .incomplete,
    title: Wording(nl: "Een vertaling is af.", en: "A translation is finished."),
    why: Wording(
      nl: "De vertaler gaf aan dat hier nog iemand naar moet kijken.",
      en: "The translator said that somebody still has to look at this."),
    example: .init(.ledger, bad: "state draft", good: "state translated"))

  static let unsigned = Rule(
    "translation-unsigned", .unfinished,
    title: Wording(nl: "Een vertaling is afgetekend.", en: "A translation is signed off."),
    why: Wording(
      nl:
        "Een klinisch beoordelaar, en niet de vertaler, staat in voor wat patiënten lezen. Na elke verandering moet dat opnieuw.",
      en:
        "A clinical reviewer, and not the translator, answers for what patients read. Every change voids a signature."
    ),
    example: .init(.ledger, bad: "target Welcome\nunsigned", good: "target Welcome"))

  /// Where the author wrote a text.
  static func source(_ unit: TranslationUnit) -> Diagnostic.Note {
    .init(unit.place, Wording(nl: "Dit is de brontekst.", en: "This is the source text."))
  }

  static func untranslated(_ translation: Translation, _ context: CheckContext) -> Diagnostic {
    let tag = translation.locale.tag
    let part = context.program.localesPart.element.elements.first {
      $0.attribute("http://www.w3.org/XML/1998/namespace", "lang")?.place == tag.place
    }
    let end = part?.nameSpan.end
    return localeUntranslated.finding(
      at: tag.place,
      Wording(
        nl: "Voor de taal `\(tag.text)` is er geen vertaling.",
        en: "There is no translation for the language `\(tag.text)`."),
      element: context.program.id.text,
      solutions: [
        .init(
          Wording(nl: "Voeg `released=\"no\"` toe.", en: "Add `released=\"no\"`."),
          edits: end.map { [.init(Place(file: tag.place.file, span: Span($0, $0)), " released=\"no\"")] }
            ?? []),
        export(translation),
      ])
  }

  static func baseCircular(_ base: Reference, _ program: Program) -> Diagnostic {
    baseCircular.finding(
      at: base.place,
      Wording(nl: "Deze varianten rusten op elkaar.", en: "These variants rest on one another."),
      element: program.id.text,
      solutions: [
        .init(
          Wording(
            nl: "Laat er een op zichzelf staan, of op de taal van het programma: `\(program.language)`.",
            en: "Let one stand by itself, or on the language of the program: `\(program.language)`."))
      ])
  }

  static func missing(_ texts: [TranslatedUnit], _ translation: Translation) -> Diagnostic? {
    guard let first = texts.first?.unit else { return nil }
    let count = texts.count
    return missing.finding(
      at: first.place,
      count == 1
        ? Wording(
          nl: "Deze tekst is er niet in `\(translation.tag)`.",
          en: "This text is not there in `\(translation.tag)`.")
        : Wording(
          nl: "Van dit bestand zijn \(count) teksten er niet in `\(translation.tag)`; dit is de eerste.",
          en: "Of this file \(count) texts are not there in `\(translation.tag)`; this is the first."),
      element: first.id, solutions: [export(translation)])
  }

  static func stale(_ text: TranslatedUnit, _ translation: Translation) -> Diagnostic {
    stale.finding(
      at: text.unit.place,
      Wording(
        nl: "Deze tekst is veranderd na de vertaling in `\(translation.tag)`.",
        en: "This text has changed since it was translated into `\(translation.tag)`."),
      element: text.unit.id,
      notes: text.entry?.place.map {
        [
          .init(
            $0,
            text.entry.map {
              Wording(nl: "Vertaald is: `\($0.source)`.", en: "What was translated is: `\($0.source)`.")
            }
              ?? Wording(nl: "Dit is de vertaling.", en: "This is the translation."))
        ]
      } ?? [],
      solutions: [export(translation)])
  }

  static func draft(_ text: TranslatedUnit, _ translation: Translation) -> Diagnostic {
    draft.finding(
      at: text.entry?.place ?? text.unit.place,
      Wording(nl: "Deze vertaling is nog niet af.", en: "This translation is not finished yet."),
      element: text.unit.id, notes: [source(text.unit)], solutions: [export(translation)])
  }

  static func unsigned(_ texts: [TranslatedUnit], _ translation: Translation, _ context: CheckContext)
    -> Diagnostic
  {
    unsigned.finding(
      at: translation.locale.tag.place,
      Wording(
        nl:
          "In `\(translation.tag)` zijn \(texts.count) van de \(translation.units.count) teksten niet afgetekend.",
        en: "In `\(translation.tag)`, \(texts.count) of \(translation.units.count) texts are not signed off."),
      element: context.program.id.text,
      notes: (texts.first?.entry?.place).map {
        [.init($0, Wording(nl: "Dit is de eerste.", en: "This is the first."))]
      } ?? [],
      solutions: [
        .init(
          Wording(
            nl:
              "Laat een klinisch beoordelaar de vertaling lezen, en teken dan af: `icbt-build translate sign-off`.",
            en:
              "Have a clinical reviewer read the translation, and then sign it off: `icbt-build translate sign-off`."
          ))
      ])
  }

  private static func export(_ translation: Translation) -> Diagnostic.Solution {
    .init(
      Wording(
        nl: "Geef de vertaler een bestand: `icbt-build translate export … --locale \(translation.tag)`.",
        en: "Give the translator a file: `icbt-build translate export … --locale \(translation.tag)`."))
  }
}
