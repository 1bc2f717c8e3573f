import Testing

@testable import ProgramCompiler

/// The quick way for plain Latin text gives what ICU gives.
@Suite struct LatinBreakerTests {
  /// Random texts of the signs that matter, a hundred thousand of them for each language.
  @Test(arguments: ["nl", "en", "de"])
  func agreesWithICU(_ language: String) {
    let breaker = TextBreaker(language: language)
    let finder = SentenceFinder(language: language)
    var random = SplitMix64(state: UInt64(language.utf8.reduce(0) { $0 * 31 + Int($1) }))
    for _ in 0..<100_000 {
      let text = Self.text(&random)
      let units = Array(text.utf16)
      units.withUnsafeBufferPointer { units in
        var quick: [Int] = []
        LatinBreaker.words(units) { quick += [$0, $1] }
        var slow: [Int] = []
        breaker.words(units) { slow = $0.map(Int.init) }
        #expect(quick == slow, "\(text)")
        var ends: [Int] = []
        breaker.sentences(units) { ends = finder.ends(of: units, proposed: $0) }
        #expect(finder.ends(ofLatin: units) == ends, "\(text)")
      }
    }
  }

  /// Every character that is taken for known, alone and between two letters, digits and points.
  @Test func knowsEachCharacterAsICUDoes() {
    let breaker = TextBreaker(language: "nl")
    let known = (0..<UInt16.max).filter { LatinBreaker.unknown($0) == 0 }
    #expect(known.count > 300)
    for unit in known {
      for around: [UInt16] in [[], [0x61], [0x31], [0x41], [0x2E]] {
        let units = around + [unit] + around + [0x20, 0x62]
        units.withUnsafeBufferPointer { units in
          var quick: [Int] = []
          LatinBreaker.words(units) { quick += [$0, $1] }
          var slow: [Int] = []
          breaker.words(units) { slow = $0.map(Int.init) }
          #expect(quick == slow, "\(unit)")
        }
      }
    }
  }

  private static let pieces = [
    "a", "b", "ik", "Ik", "Dan", "je", "é", "Ë", "ß", "ž", "1", "23", "dr", "bijv", "z", "B", "s", ".", ".",
    ".", "!", "?", "…",
    ",", ";", ":", "-", "–", "—", "'", "’", "‘", "\"", "“", "”", "„", "(", ")", "[", "]", "«", "»", "·", "/",
    "&", "€", "{", "}",
    " ", " ", " ", " ", " ", "\u{A0}",
  ]

  private static func text(_ random: inout SplitMix64) -> String {
    (0..<Int.random(in: 1...14, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      .joined()
  }
}
