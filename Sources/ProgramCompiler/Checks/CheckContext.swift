/// What a check may look at: the program as a whole, and how strictly it is checked.
final class CheckContext: Sendable {
  let program: Program
  let symbols: Symbols
  /// One for each file, in the order of the program.
  let inventories: [Inventory]
  /// The media files there are, by path in the program's folder.
  let media: [String: MediaFile]
  let options: CompilerOptions
  /// What counts words, for all files together.
  let meters = TextMeterPool()
  /// Words that the glossary explains, in small letters.
  let explainedWords: Set<String>

  init(
    program: Program, symbols: Symbols, inventories: [Inventory], media: [String: MediaFile],
    options: CompilerOptions
  ) {
    self.program = program
    self.symbols = symbols
    self.inventories = inventories
    self.media = media
    self.options = options
    explainedWords = program.explainedWords
  }

  /// Every file, to be looked at in turn.
  var files: [FileContext] { inventories.map { FileContext(inventory: $0, whole: self) } }
}

/// What a check of one file may look at: that file, and what there is elsewhere to refer to.
struct FileContext: Sendable {
  let inventory: Inventory
  let whole: CheckContext

  var program: Program { whole.program }
  var symbols: Symbols { whole.symbols }
  var media: [String: MediaFile] { whole.media }
}
