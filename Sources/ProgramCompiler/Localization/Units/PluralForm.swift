import ProgramBundle

/// Which form of a counted text a unit is.
struct PluralForm: Sendable, Hashable {
  /// The text of which it is a form: the id of its form *other*.
  let base: String
  /// The form, as Unicode CLDR names it: `one`, `few`.
  let category: String
  /// Numbers that go with it, as a translator would see them.
  let examples: [String]
}

extension TranslationUnit {
  /// The forms of this text beside *other*, where it follows a number: one for each category of the language.
  func forms(_ categories: [PluralCategory], _ locale: String) -> [TranslationUnit] {
    guard site.role == "unit" else { return [] }
    return categories.filter { $0 != .other }.map { category in
      let ofOne = category == .one && site.element.attribute("unit-one") != nil
      let form = Site(element: site.element, property: ofOne ? "unit-one" : "unit", otherwiseOf: nil)
      let words = ofOne ? site.element.value("unit-one").collapsed : source.plain
      return TranslationUnit(
        id: "\(id)_\(category.rawValue)", source: CodedText([.words(words)]), codes: [], site: form,
        plural: PluralForm(
          base: id, category: category.rawValue, examples: PluralForm.examples(of: category, locale)))
    }
  }
}

extension PluralForm {
  /// The first numbers that go with a category, as they are written; fractions where no whole number does.
  static func examples(of category: PluralCategory, _ locale: String) -> [String] {
    let whole = (0...200).map(String.init).filter { PluralRules.category(of: $0, locale: locale) == category }
    let decimal = (0...20).map { "\($0 / 10).\($0 % 10)" }.filter {
      PluralRules.category(of: $0, locale: locale) == category
    }
    return Array((whole.isEmpty ? decimal : whole).prefix(4))
  }
}
