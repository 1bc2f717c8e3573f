/// Groups of letters with a number each, found by their first letter.
struct LetterGroups: Sendable {
  /// What stands for an end of the word.
  static let end = UInt8(ascii: "|")

  private struct Group: Sendable {
    let letters: [UInt8]
    let value: Int
  }

  /// By first letter, the longest first.
  private let groups: [[Group]]

  /// The groups of several lists, each list with its number; spaces and line ends part the groups.
  init(_ lists: [(text: String, value: Int)]) {
    var groups = [[Group]](repeating: [], count: 256)
    for (text, value) in lists {
      for part in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        var letters = PlainWord.letters(String(part))
        if part.first == "|" { letters.insert(Self.end, at: 0) }
        if part.last == "|" { letters.append(Self.end) }
        groups[Int(letters[0])].append(Group(letters: letters, value: value))
      }
    }
    self.groups = groups.map { $0.sorted { $0.letters.count > $1.letters.count } }
  }

  /// The longest group that stands in `word` from `position` on.
  func longest(in word: [UInt8], at position: Int) -> (length: Int, value: Int)? {
    for group in groups[Int(word[position])] {
      let letters = group.letters
      guard position + letters.count <= word.count else { continue }
      var index = 1
      while index < letters.count, letters[index] == word[position + index] { index += 1 }
      if index == letters.count { return (letters.count, group.value) }
    }
    return nil
  }
}
