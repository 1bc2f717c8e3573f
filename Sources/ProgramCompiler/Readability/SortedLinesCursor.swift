extension SortedLines {
  /// The lines whose words begin with the letters read so far, narrowed letter by letter.
  ///
  /// All beginnings of a word, and all words that differ from it in the ending, are found in one walk.
  struct Cursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Where the first of the lines starts, and where the last one ends.
    private var low: Int
    private var high: Int
    /// The number of letters read.
    private var depth = 0

    init(bytes: UnsafeBufferPointer<UInt8>) {
      (self.bytes, low, high) = (bytes, 0, bytes.count)
    }

    /// Whether the letters read are a word: it stands before all that are longer.
    var isWord: Bool { low < high && SortedLines.isEnd(bytes[low + depth]) }

    /// Reads another letter; `nil` where no word goes on with it.
    func reading(_ letter: UInt8) -> Cursor? {
      var narrowed = self
      narrowed.low = boundary(from: low) { $0 >= Int(letter) }
      guard narrowed.low < high, next(of: narrowed.low) == Int(letter) else { return nil }
      narrowed.high = boundary(from: narrowed.low) { $0 > Int(letter) }
      narrowed.depth += 1
      return narrowed
    }

    /// Reads several letters.
    func reading(_ letters: [UInt8]) -> Cursor? {
      var cursor = self
      for letter in letters {
        guard let next = cursor.reading(letter) else { return nil }
        cursor = next
      }
      return cursor
    }

    /// What follows the letters read on the line that starts at `start`; -1 where the word ends.
    private func next(of start: Int) -> Int {
      let byte = bytes[start + depth]
      return SortedLines.isEnd(byte) ? -1 : Int(byte)
    }

    /// Where the first line starts whose next letter passes; `high` where none does.
    private func boundary(from first: Int, passes: (Int) -> Bool) -> Int {
      var (from, to) = (first, high)
      while from < to {
        var start = from + (to - from) / 2
        while start > from, bytes[start - 1] != Ascii.newline { start -= 1 }
        if passes(next(of: start)) {
          to = start
        } else {
          from = start + depth
          while bytes[from] != Ascii.newline { from += 1 }
          from += 1
        }
      }
      return to
    }
  }
}
