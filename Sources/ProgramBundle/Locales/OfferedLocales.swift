/// The locales of which plural categories and formats are known.
public enum OfferedLocales {
  /// The languages, as BCP 47 tags, sorted.
  ///
  /// Papiamento (`pap`) is not among them: the Unicode CLDR 42 as ICU 72 has it gives no formats for it.
  public static let languages = all.filter { !$0.contains("-") }

  /// The languages, and the regions and scripts with something of their own, as BCP 47 tags, sorted.
  ///
  /// Any other region or script of a language falls back to the language: `nl-NL` to `nl`.
  public static let all: [String] = {
    let tables: [LocaleTable] = [.numbers, .dates, .months, .weekdays, .lists, .quotes]
    return Set(tables.flatMap(\.tags)).sorted()
  }()

  /// The script of a locale by its name in ISO 15924, as `Latn`; nil for a language that is not offered.
  public static func script(of locale: String) -> String? {
    guard let tag = LocaleTag(locale), languages.contains(tag.language) else { return nil }
    return tag.script
  }
}
