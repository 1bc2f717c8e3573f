import ProgramBundle

/// The hot spots of a text that are explained one by one, numbered from 1 in the order of the text.
///
/// Single words are told as lists instead: a text can have many.
struct ReadabilityNotes {
  /// A spot with its number and where it stands.
  struct Note {
    let number: Int
    let spot: HotSpot
    let piece: Int
    /// Where links to the explanation lead.
    let anchor: String
  }

  let all: [Note]
  /// Beside the pieces of the text.
  private let byPiece: [[Note]]

  init(_ entry: ReadabilityEntry) {
    var all: [Note] = []
    var byPiece: [[Note]] = []
    for (index, piece) in entry.text.pieces.enumerated() {
      let first = all.count
      for spot in piece.hotspots where !spot.kind.isOfWord {
        let number = all.count + 1
        all.append(Note(number: number, spot: spot, piece: index, anchor: "\(entry.anchor)-note-\(number)"))
      }
      byPiece.append(Array(all[first...]))
    }
    self.all = all
    self.byPiece = byPiece
  }

  /// Those of one piece.
  func of(_ piece: Int) -> [Note] { byPiece[piece] }
}

extension HotSpot.Kind {
  /// Whether it is about one word.
  var isOfWord: Bool { self == .rareWord || self == .longWord || self == .abbreviation }
  /// Whether it is about a whole sentence or paragraph, so that there is nothing to mark within it.
  var isOfWhole: Bool {
    switch self {
    case .sentenceTooLong, .sentenceLong, .paragraphTooLong, .manyCommas: true
    case .nested, .rareWord, .longWord, .abbreviation, .passive, .doubleNegation: false
    }
  }
}
