import ProgramBundle

/// What a module asks of patients, without its words: how long its texts are, and under which conditions each is shown.
///
/// Made once for each file, so that the load of every patient can be worked out without going through the pages again.
struct ModuleSketch: Sendable {
  let sittings: [Sitting]

  /// A sitting.
  struct Sitting: Sendable {
    let part: Part
    /// Who has it, of those who have the module.
    let path: ShownPath
    /// In which week of the module, from 1.
    let week: CasedNumber
    fileprivate(set) var pages: [PageSketch] = []
    fileprivate(set) var texts: [TextSketch] = []
    fileprivate(set) var media: [(path: ShownPath, minutes: Int)] = []
    fileprivate(set) var asks: [Ask] = []
    fileprivate(set) var shows: [(path: ShownPath, what: SafetyPart)] = []
  }

  /// A page, and who gets it.
  struct PageSketch: Sendable {
    let page: Page
    let path: ShownPath
    /// Where its texts stand among those of the sitting.
    let texts: Range<Int>
    /// No patient reads more words on it, besides those of the glossary: of a choice the longest option counts.
    let mostWords: Int
  }

  /// A text: how long it is.
  struct TextSketch: Sendable {
    let path: ShownPath
    let letters: Int
    let words: Int
    /// Words of the glossary that stand in it as the glossary has them.
    let terms: [Reference]
  }

  /// A place where a page asks the patient to do something.
  struct Ask: Sendable {
    let path: ShownPath
    let what: What
    /// As the author wrote it.
    let reference: Reference

    enum What: Sendable { case assignment, diary, instrument }
  }

  init(_ module: Module) {
    sittings = module.sittings.map { sitting in
      let path = ShownPath.always.adding(sitting.part.when)
      var sketch = Sitting(part: sitting.part, path: path, week: sitting.weekCases)
      for page in sitting.pages {
        let path = path.adding(page.part.when)
        let first = sketch.texts.count
        var collector = Collector()
        collector.add(page.title, path)
        collector.add(page.blocks, path)
        sketch.add(collector)
        sketch.pages.append(
          PageSketch(
            page: page, path: path, texts: first..<sketch.texts.count, mostWords: collector.mostWords))
      }
      return sketch
    }
  }

  /// The texts of blocks that stand outside modules: what a patient is shown for safety.
  static func texts(of blocks: [Block], _ path: ShownPath) -> [TextSketch] {
    var sketch = Collector()
    sketch.add(blocks, path)
    return sketch.texts
  }
}

extension ModuleSketch.Sitting {
  fileprivate mutating func add(_ collector: ModuleSketch.Collector) {
    texts += collector.texts
    media += collector.media
    asks += collector.asks
    shows += collector.shows
  }
}

extension ModuleSketch.TextSketch {
  init(_ text: RichText, _ path: ShownPath) {
    var terms: [Reference] = []
    text.forEachPiece { piece in
      if case .term(let reference, let own) = piece, RichText.letters(in: own) == 0 {
        terms.append(reference)
      }
    }
    // A word of the glossary stands there as one letter, so that what is beside it is told apart.
    var known = 0
    let plain = text.plain { _ in
      known += 1
      return "x"
    }
    self.init(path: path, letters: text.letters, words: WordCount.of(plain) - known, terms: terms)
  }

  init(_ phrase: Block.Phrase, _ path: ShownPath) {
    self.init(
      path: path, letters: ReadingLoad.letters(in: phrase.text), words: WordCount.of(phrase.text), terms: [])
  }
}

extension RichText {
  /// Letters and digits, as reading speeds count them; without words of the glossary that stand there as the glossary has them.
  var letters: Int { Self.letters(in: runs) }

  fileprivate static func letters(in runs: [Inline]) -> Int {
    runs.reduce(0) { count, run in
      switch run {
      case .text(let words): count + ReadingLoad.letters(in: words)
      case .answer(_, let otherwise): count + ReadingLoad.letters(in: otherwise ?? "")
      case .strong(let inner), .emphasis(let inner), .link(_, let inner), .term(_, let inner):
        count + letters(in: inner)
      }
    }
  }
}

extension ModuleSketch {
  /// Goes through blocks with the conditions around them.
  struct Collector {
    private(set) var texts: [TextSketch] = []
    private(set) var mostWords = 0
    private(set) var media: [(path: ShownPath, minutes: Int)] = []
    private(set) var asks: [Ask] = []
    private(set) var shows: [(path: ShownPath, what: SafetyPart)] = []

    mutating func add(_ blocks: [Block], _ path: ShownPath) {
      for block in blocks { add(block, path.adding(block.part.when)) }
    }

    private mutating func add(_ block: Block, _ path: ShownPath) {
      switch block.kind {
      case .paragraph(let text), .heading(let text), .keyPoint(let text), .warning(let text),
        .link(_, let text):
        add(text, path)
      case .list(let items), .steps(let items):
        for item in items { add(item.text, path.adding(item.part.when)) }
      case .example(let who, let blocks):
        if let who { add(TextSketch(who, path)) }
        add(blocks, path)
      case .quote(let who, let text):
        if let who { add(TextSketch(who, path)) }
        add(text, path)
      case .audio(let recording), .video(let recording):
        media.append((path, recording.minutes))
        if let title = recording.title { add(title, path) }
      case .helpline(let helpline):
        let texts = [helpline.name.text, helpline.phone, helpline.hours?.text ?? ""]
        let letters = texts.reduce(0) { $0 + ReadingLoad.letters(in: $1) }
        let words = texts.reduce(0) { $0 + WordCount.of($1) }
        add(TextSketch(path: path, letters: letters, words: words, terms: []))
      case .image, .lookFor, .respond, .exampleMessage: break
      case .choose(let options, let otherwise):
        var remaining = path
        let before = mostWords
        var longest = before
        for option in options {
          mostWords = before
          add(option.blocks, remaining.adding(option.part.when))
          longest = max(longest, mostWords)
          remaining = remaining.without(option.part.when)
        }
        mostWords = before
        if let otherwise { add(otherwise.blocks, remaining) }
        mostWords = max(longest, mostWords)
      case .do(let reference, let text): ask(.assignment, reference, text, path)
      case .keep(let reference, let text): ask(.diary, reference, text, path)
      case .fillIn(let reference, let text): ask(.instrument, reference, text, path)
      case .chart(let chart): if let title = chart.title { add(title, path) }
      case .activityPlan(let plan): for group in plan.groups { add(group.blocks, path) }
      case .show(let what): shows.append((path, what))
      }
    }

    private mutating func ask(_ what: Ask.What, _ reference: Reference, _ text: RichText, _ path: ShownPath) {
      asks.append(Ask(path: path, what: what, reference: reference))
      add(text, path)
    }

    mutating func add(_ text: RichText, _ path: ShownPath) {
      if !text.isEmpty { add(TextSketch(text, path)) }
    }

    private mutating func add(_ text: TextSketch) {
      texts.append(text)
      mostWords += text.words
    }
  }
}
