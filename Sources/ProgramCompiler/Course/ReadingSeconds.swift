import ProgramBundle

/// How long texts take to read, in a program's own language.
struct ReadingSeconds {
  private let speed: ReadingSpeed
  private let context: CheckContext

  init(_ context: CheckContext) {
    self.context = context
    speed = .of(locale: context.program.language)
  }

  /// Whole seconds for a text, at the pace of most patients and at that of who has little energy.
  func seconds(_ text: ModuleSketch.TextSketch, in scope: Scope) -> (usual: Int, light: Int) {
    var letters = text.letters
    for term in text.terms {
      letters += context.symbols.term(term.text, in: scope).map { $0.word.letters } ?? 0
    }
    func seconds(_ pace: ReadingPace) -> Int {
      ReadingLoad.seconds(letters: letters, lettersPerMinute: speed.lettersPerMinute, at: pace)
    }
    return (seconds(.slow), seconds(.lowLoad))
  }
}
