/// How far the locales of a program are: `translate status`.
public struct TranslationStatus: Sendable, Encodable {
  /// In the order of the program.
  public let locales: [Counts]

  /// The texts of a locale by their state; the states together are all of `units`.
  public struct Counts: Sendable, Encodable {
    /// The locale as a BCP 47 tag.
    public let locale: String
    /// How many texts there are.
    public let units: Int
    /// How many have no translation.
    public let missing: Int
    /// Of how many the author's text has changed since.
    public let stale: Int
    /// How many are begun.
    public let draft: Int
    /// How many are translated and not signed off.
    public let translated: Int
    /// How many are signed off by a clinical reviewer.
    public let signedOff: Int
  }

  init(_ translations: Translations) {
    locales = translations.locales.map { translation in
      Counts(
        locale: translation.tag, units: translation.units.count, missing: translation.count(.missing),
        stale: translation.count(.stale), draft: translation.count(.draft),
        translated: translation.count(.translated), signedOff: translation.count(.signedOff))
    }
  }

  /// A table for a terminal.
  public func text(_ language: Language) -> String {
    let heads = [
      Wording(nl: "taal", en: "locale"), Wording(nl: "teksten", en: "texts"),
      Wording(nl: "ontbreken", en: "missing"),
      Wording(nl: "verouderd", en: "stale"), Wording(nl: "begonnen", en: "draft"),
      Wording(nl: "vertaald", en: "translated"), Wording(nl: "afgetekend", en: "signed off"),
    ].map { $0[language] }
    let rows = locales.map { counts in
      [counts.locale]
        + [counts.units, counts.missing, counts.stale, counts.draft, counts.translated, counts.signedOff].map(
          String.init)
    }
    if rows.isEmpty {
      return Wording(
        nl: "Dit programma noemt geen talen om in te vertalen; die staan in `<locales>` in program.xml.\n",
        en: "This program lists no languages to translate into; they stand in `<locales>` in program.xml.\n")[
          language]
    }
    let widths = heads.indices.map { column in ([heads] + rows).map { $0[column].count }.max() ?? 0 }
    return ([heads] + rows).map { row in
      zip(row, widths).enumerated().map { column, cell in
        let space = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + space : space + cell.0
      }.joined(separator: "  ") + "\n"
    }.joined()
  }
}
