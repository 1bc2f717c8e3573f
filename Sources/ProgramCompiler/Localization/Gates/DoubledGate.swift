extension TextGate {
  /// Translations that say the same thing twice: some tools write a text with codes twice over.
  static let doubled = TextGate(
    Rule(
      "translation-doubled",
      title: Wording(nl: "Een vertaling zegt niets dubbel.", en: "A translation says nothing twice."),
      why: Wording(
        nl:
          "Sommige programma's zetten een tekst met codes dubbel neer: eerst zonder, dan met. De patiënt leest dan alles twee keer.",
        en:
          "Some tools put a text with codes down twice: first without them, then with them. The patient then reads everything twice."
      ),
      example: .init(
        .ledger, bad: "target You are welcome here. You are welcome here.", good: "target Welcome"))
  ) { text in
    let (words, source) = (Run.words(of: text.target.plain), Run.words(of: text.unit.source.plain))
    guard Double(words.count) >= Run.growth * Double(source.count), let repeated = Run.firstTwice(in: words),
      Run.firstTwice(in: source) == nil
    else { return [] }
    return [
      Problem(
        summary: Wording(
          nl: "Deze woorden staan er twee keer: `\(repeated)`.",
          en: "These words are here twice: `\(repeated)`."),
        wayOut: Wording(nl: "Haal het dubbele weg.", en: "Remove what is double."))
    ]
  }

  /// Words in a row.
  private enum Run {
    /// From how many words on it is no chance that they come back within one text (our choice).
    private static let length = 4

    /// How much longer than its source a text is at least that stands there twice; a language takes up to a third more words.
    static let growth = 1.5

    static func words(of text: String) -> [String] {
      text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map(String.init)
    }

    /// The first run of words that comes back; nil where none does.
    static func firstTwice(in words: [String]) -> String? {
      guard words.count >= 2 * length else { return nil }
      var seen: Set<String> = []
      for start in 0...(words.count - length) {
        let run = words[start..<(start + length)].joined(separator: " ")
        if !seen.insert(run).inserted { return run }
      }
      return nil
    }
  }
}
