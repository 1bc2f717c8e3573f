/// Lines of text in the binary, sorted by their bytes, in which a word is looked up without reading them all.
///
/// A line is a word, with digits behind it or not; it is sorted by the word. Every line ends in `\n`.
struct SortedLines: @unchecked Sendable {
  // Unchecked: the bytes are constants of the binary, which nobody can write to.
  private let bytes: UnsafeBufferPointer<UInt8>
  /// By first letter, where its words stand.
  private let firsts: [Cursor?]

  /// Lines that stand at `start` for as long as the process lives.
  init(start: UnsafePointer<UInt8>, length: Int) {
    bytes = UnsafeBufferPointer(start: start, count: length)
    let start = Cursor(bytes: bytes)
    firsts = (0...UInt8.max).map(start.reading)
  }

  /// Where the words stand that begin with `letter`; `nil` where there are none.
  func beginning(with letter: UInt8) -> Cursor? { firsts[Int(letter)] }

  /// The number behind `word`, 0 where the line holds none; `nil` where `word` has no line.
  ///
  /// `word` is UTF-8 without digits.
  func number(of word: some RandomAccessCollection<UInt8>) -> Int? {
    var low = 0
    var high = bytes.count
    while low < high {
      var start = low + (high - low) / 2
      while start > low, bytes[start - 1] != Ascii.newline { start -= 1 }
      var position = start
      var order = 0
      for byte in word {
        let here = Int(bytes[position])
        // A line that ends here is shorter, and sorts before.
        order = Self.isEnd(bytes[position]) ? -1 : here - Int(byte)
        if order != 0 { break }
        position += 1
      }
      if order == 0, !Self.isEnd(bytes[position]) { order = 1 }
      if order == 0 { return digits(from: position) }
      if order > 0 {
        high = start
      } else {
        while bytes[position] != Ascii.newline { position += 1 }
        low = position + 1
      }
    }
    return nil
  }

  /// Whether `word` has a line.
  func contains(_ word: some RandomAccessCollection<UInt8>) -> Bool { number(of: word) != nil }

  /// Whether a word ends before `byte`.
  static func isEnd(_ byte: UInt8) -> Bool { byte == Ascii.newline || Ascii.isDigit(byte) }

  private func digits(from start: Int) -> Int {
    var number = 0
    var position = start
    while Ascii.isDigit(bytes[position]) {
      number = 10 * number + Int(bytes[position] - Ascii.zero)
      position += 1
    }
    return number
  }
}

/// The bytes that the word lists are made of, by name.
enum Ascii {
  static let newline = UInt8(ascii: "\n")
  static let zero = UInt8(ascii: "0")
  static let apostrophe = UInt8(ascii: "'")
  static let fullStop = UInt8(ascii: ".")
  static let hyphen = UInt8(ascii: "-")

  static func isDigit(_ byte: UInt8) -> Bool { byte &- zero < 10 }
}
