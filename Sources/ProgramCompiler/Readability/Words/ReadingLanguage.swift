/// What is known of a language as far as reading is concerned.
enum ReadingLanguage {
  /// The primary language of a BCP 47 tag, in small letters: `nl` of `nl-BE`.
  static func primary(of locale: String) -> String { locale.prefix { $0 != "-" }.lowercased() }

  /// Whether words are parted by spaces, so that they can be counted at all.
  ///
  /// Chinese, Japanese, Thai, Lao, Khmer, Burmese, Tibetan and Dzongkha are not.
  static func partsWords(_ language: String) -> Bool {
    !["zh", "ja", "th", "lo", "km", "my", "bo", "dz", "yue", "wuu", "nan", "hak"].contains(language)
  }
}
