/// A passage with what was counted in each of its texts.
struct MeasuredPassage: Sendable {
  let passage: Passage
  /// Beside `passage.texts`.
  let measured: [MeasuredText]

  /// Measures the texts of a passage; `term` gives the words of the glossary.
  init(_ passage: Passage, _ meter: TextMeter, knowing known: KnownWords, term: (Reference) -> String) {
    self.passage = passage
    measured = passage.texts.map { meter.measure($0.plain(term), knowing: known) }
  }

  /// Each text with what was counted in it.
  var texts: Zip2Sequence<[ReadText], [MeasuredText]> { zip(passage.texts, measured) }
}

extension Passage {
  /// The names of the people in stories of patients: capitals do not tell them at the beginning of a sentence.
  var names: [String] {
    guard kind == .examples else { return [] }
    return texts.flatMap { text -> [String] in
      guard case .phrase(let phrase) = text.words else { return [] }
      return phrase.text.split { !$0.isLetter && $0 != "-" }.map(String.init).filter {
        $0.first?.isUppercase == true
      }
    }
  }
}
