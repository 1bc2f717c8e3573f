/// A text with what was counted in it, sentence by sentence.
struct MeasuredText: Sendable, Equatable {
  let sentences: [Sentence]

  /// A sentence; its places are UTF-16 units of the text.
  struct Sentence: Sendable, Equatable {
    /// Without the spaces after it.
    let range: Range<Int>
    let counts: TextCounts
    let commas: Int
  }

  /// Of all sentences together.
  var counts: TextCounts {
    var total = TextCounts()
    for sentence in sentences { total += sentence.counts }
    return total
  }
}

/// A word of a text, as it stands there.
struct MeasuredWord: Sendable, Equatable {
  /// In UTF-16 units of the text.
  let range: Range<Int>
  let kind: Kind
  let traits: WordTraits

  enum Kind: Sendable {
    case word
    case number
    case name
    case address
  }
}

extension [MeasuredWord] {
  /// Those whose syllables were guessed, as they stand in a text of these UTF-16 units.
  func guessed(in units: [UInt16]) -> [String] {
    filter { $0.kind == .word && $0.traits.flags.contains(.isGuessed) }.map {
      String(decoding: units[$0.range], as: UTF16.self)
    }
  }
}
