/// Where the beginnings of a word stand among the listed words.
struct Beginnings {
  /// By length, from one letter on, as far as any listed word goes along.
  private var cursors: [SortedLines.Cursor]
  private let length: Int

  init(of word: ArraySlice<UInt8>, in lines: SortedLines) {
    length = word.count
    cursors = []
    cursors.reserveCapacity(length)
    var next = word.first.flatMap(lines.beginning)
    while let cursor = next {
      cursors.append(cursor)
      next = cursors.count < length ? cursor.reading(word[word.startIndex + cursors.count]) : nil
    }
  }

  /// Whether the word itself is listed.
  var isWord: Bool { isWord(length) }

  /// Whether its first letters, so many, are a listed word.
  func isWord(_ length: Int) -> Bool { length <= cursors.count && cursors[length - 1].isWord }

  /// Whether its first letters, so many, are a listed word when these letters come behind.
  func isWord(_ length: Int, with letters: [UInt8], _ more: [UInt8] = []) -> Bool {
    length <= cursors.count && cursors[length - 1].reading(letters)?.reading(more)?.isWord ?? false
  }
}
