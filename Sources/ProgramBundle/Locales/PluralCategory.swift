/// A grammatical form of number, as languages have between one and six of them.
///
/// The names and their order are those of the Unicode CLDR, Language Plural Rules. What a name means
/// differs by language: French has `one` for 0 and 1.5 too, Russian for 21. In JSON the bare name.
public enum PluralCategory: String, Sendable, Hashable, Codable, CodingKeyRepresentable, CaseIterable {
  /// The form for none, where a language has one.
  case zero
  /// The form for one.
  case one
  /// The form for two.
  case two
  /// The form for a few.
  case few
  /// The form for many, or for fractions.
  case many
  /// The form for all other numbers; every language has it.
  case other
}
