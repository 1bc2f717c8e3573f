/// What locales have in one respect, as text: a line has tags, and after each `|` a field.
///
/// A locale stands in it only where it differs from what it falls back to. It is read when first asked for.
struct LocaleTable: Sendable {
  /// Every tag in the table, in the order of the lines.
  let tags: [String]
  private let rows: [String: [String]]

  /// Reads a table of which every line has `fields` fields after the tags.
  init(fields: Int, _ text: String) {
    var tags: [String] = []
    var rows: [String: [String]] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      precondition(parts.count == fields + 1, "A line of a table of locales has other fields than the table.")
      for tag in parts[0].split(separator: " ").map(String.init) {
        tags.append(tag)
        rows[tag] = Array(parts.dropFirst())
      }
    }
    (self.tags, self.rows) = (tags, rows)
  }

  /// The fields of a locale, or of the closest that it falls back to.
  func fields(of tag: LocaleTag) -> [String]? {
    tag.fallbacks.lazy.compactMap { rows[$0] }.first
  }
}
