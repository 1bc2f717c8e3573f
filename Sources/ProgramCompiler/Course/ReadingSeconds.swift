import ProgramBundle

/// How long texts take to read, in a program's own language.
struct ReadingSeconds {
  private let rate: ReadingRate
  private let context: CheckContext

  init(_ context: CheckContext) {
    self.context = context
    rate = ReadingRate(language: context.program.language)
  }

  /// Whole seconds for a text, at the pace of most patients and at that of who has little energy.
  func seconds(_ text: ModuleSketch.TextSketch, in scope: Scope) -> (usual: Int, light: Int) {
    var letters = text.letters
    for term in text.terms {
      letters += context.symbols.term(term.text, in: scope).map { LetterCount.of($0.word.plain()) } ?? 0
    }
    return (rate.seconds(letters: letters, pace: .usual), rate.seconds(letters: letters, pace: .light))
  }
}
