import Testing

@testable import ProgramCompiler

/// Plain texts: their blocks, and what is said of strange ones.
@Suite struct PlainDocumentTests {
  private func blocks(_ text: String) -> [String] {
    PlainDocument(text).blocks.map { "\($0.role.rawValue): \($0.text)" }
  }

  @Test(arguments: [
    ("", []), ("   \n\t\n \u{00A0} ", []),
    ("One line.", ["prose: One line."]),
    ("One.\nTwo.", ["prose: One. Two."]),
    ("One.\n\nTwo.", ["prose: One.", "prose: Two."]),
    ("One.\r\nTwo.\r\n\r\nThree.\r\n", ["prose: One. Two.", "prose: Three."]),
    ("One.\rTwo.", ["prose: One. Two."]),
    ("One.\n   \t \nTwo.", ["prose: One.", "prose: Two."]),
    ("# Title\nText.", ["heading: Title", "prose: Text."]),
    ("Text.\n## Title", ["prose: Text.", "heading: Title"]),
    (
      "Do this:\n- walk\n* rest\n• eat\n– sleep",
      ["prose: Do this:", "item: walk", "item: rest", "item: eat", "item: sleep"]
    ),
    ("1. one\n2) two\n12. twelve", ["item: one", "item: two", "item: twelve"]),
    ("- one\nmore", ["item: one", "prose: more"]),
    // No marks of a list.
    ("1984 was long ago.", ["prose: 1984 was long ago."]),
    ("2026. A year.", ["prose: 2026. A year."]),
    ("3.5 hours.", ["prose: 3.5 hours."]),
    ("-5 degrees.", ["prose: -5 degrees."]),
    ("*stressed* words.", ["prose: *stressed* words."]),
    // The byte order mark of a file from elsewhere is not read.
    ("\u{FEFF}# Title", ["heading: Title"]),
    ("\u{FEFF}- one", ["item: one"]),
  ])
  func hasTheBlocksOfItsLines(_ text: String, _ expected: [String]) {
    #expect(blocks(text) == expected)
  }

  @Test(arguments: ["", "   ", "\n\n\n", "# A heading", "…!? — ***", "👍👍👍", "1 2 3. 4 5 6."])
  func whatHasNoSentencesOfWordsHasNoMeasures(_ text: String) throws {
    let report = try #require(ReadabilityReport(plain: text, name: "t", locale: "nl").texts.first)
    #expect(report.counts.words == 0 && report.measures.isEmpty && report.reached == nil)
  }

  /// Of nothing nothing is said, least of all that it is good.
  @Test(arguments: ["", " \n ", "# A heading", "👍"])
  func nothingIsNotGood(_ text: String) {
    #expect(ReadabilityReport(plain: text, name: "t", locale: "nl").verdict == .notAssessed)
  }

  private static let plain = "Rust eerst goed uit. Ga dan een stuk lopen met je hond."

  /// What a reader does not see changes no count.
  @Test(arguments: [
    ("an emoji", "Rust eerst goed uit 🙂. Ga dan een stuk lopen met je hond 👩‍👩‍👧‍👦."),
    ("an emoji between sentences", "Rust eerst goed uit. 🙂 Ga dan een stuk lopen met je hond. 🇳🇱"),
    ("control characters", "Rust\u{0001} eerst goed\u{0007} uit. Ga dan een stuk lopen met je hond.\u{001B}"),
    (
      "marks of direction",
      "\u{202A}Rust eerst\u{200E} goed uit.\u{202C} Ga dan een \u{2067}stuk\u{2069} lopen met je hond."
    ),
    ("a soft hyphen", "Rust eerst goed uit. Ga dan een stuk lo\u{00AD}pen met je hond."),
    ("no-break spaces", "Rust\u{00A0}eerst goed uit. Ga dan een\u{202F}stuk lopen met je hond."),
    ("tabs and line ends", "Rust\teerst goed\nuit. Ga dan een stuk\r\nlopen met je hond."),
  ])
  func whatNobodyReadsIsNotCounted(_ what: String, _ text: String) throws {
    func counts(_ text: String) -> TextCounts {
      let meter = TextMeter(locale: "nl")
      return PlainDocument(text).blocks.map { meter.counts($0.text) }.total
    }
    #expect(counts(text) == counts(Self.plain), "\(what)")
  }

  @Test func aMegabyteOnOneLineIsQuick() throws {
    // A megabyte of words; then, a third of that, what makes one look far ahead or back.
    let lines = [
      String(repeating: "Rust eerst goed uit. ", count: 50_000), String(repeating: "woord ", count: 60_000),
      String(repeating: "lang", count: 80_000), String(repeating: ".", count: 300_000),
      String(repeating: "a.b@", count: 80_000), String(repeating: "\u{202E}", count: 100_000),
      String(repeating: "👍", count: 80_000), String(repeating: "- ", count: 150_000),
      String(repeating: "(a", count: 150_000), String(repeating: "“a. ", count: 50_000),
      String(repeating: "Wie is \"dat? ", count: 25_000),
    ]
    for line in lines {
      let texts = ReadabilityReport(plain: line, name: "t", locale: "nl").texts
      let counts = try #require(texts.first).counts
      #expect(
        counts.letters <= line.utf8.count && counts.sentences <= max(counts.words, 1), "\(line.prefix(12))")
    }
  }
}
