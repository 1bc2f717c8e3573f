/// Which plural categories a language has, and which of them a number is in.
///
/// Cardinal numbers only. The rules are the Language Plural Rules (plurals.xml) of the Unicode CLDR 42,
/// as in ICU 72.
public enum PluralRules {
  /// The categories of a locale in the order of `PluralCategory`; nil for a language that is not offered.
  ///
  /// The locale is a BCP 47 tag. Only its language counts, and its region for `pt-PT`.
  public static func categories(of locale: String) -> [PluralCategory]? {
    guard let rules = rules(of: locale) else { return nil }
    return PluralCategory.allCases.filter { category in
      category == .other || rules.contains { $0.category == category }
    }
  }

  /// The category of a number in a locale; nil for a language that is not offered and for what is no
  /// number.
  ///
  /// The number is as it is shown, with a point as decimal separator and without grouping: `1`, `-2`,
  /// `1.50`. Digits count even if they are zeros: English has `1 day` and `1.0 days`.
  public static func category(of number: String, locale: String) -> PluralCategory? {
    guard let rules = rules(of: locale), let operands = PluralOperands(number) else { return nil }
    return rules.first { $0.condition.holds(for: operands) }?.category ?? .other
  }

  /// The category of a whole number in a locale; nil for a language that is not offered.
  public static func category(of number: Int, locale: String) -> PluralCategory? {
    category(of: String(number), locale: locale)
  }

  /// The rules but that for `other`, of which at most one holds.
  typealias Rules = [(category: PluralCategory, condition: PluralCondition)]

  private static func rules(of locale: String) -> Rules? {
    LocaleTag(locale)?.fallbacks.lazy.compactMap { byTag[$0] }.first
  }

  private static let byTag: [String: Rules] = {
    var byTag: [String: Rules] = [:]
    for (tags, rules) in table {
      for tag in tags.split(separator: " ") { byTag[String(tag)] = rules }
    }
    return byTag
  }()
}
