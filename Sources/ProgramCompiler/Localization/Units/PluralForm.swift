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
