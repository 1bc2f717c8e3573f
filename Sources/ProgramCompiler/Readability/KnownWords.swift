/// Words that a program itself says something about.
struct KnownWords: Sendable, Equatable {
  /// Names of people in its stories, with their capitals: names wherever they stand.
  var names: Set<String> = []
  /// Words that its glossary explains, in small letters: not rare, however uncommon.
  var explained: Set<String> = []
}

extension Program {
  /// The words that its glossary explains, in small letters.
  var explainedWords: Set<String> {
    Set(
      glossary.flatMap { $0.word.plain().lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init) })
  }
}
