extension Check {
  /// A page with more words than a patient can take in.
  static let pageTooLong = Check.inFile(
    Rule(
      "page-too-long",
      title: Wording(nl: "Een bladzijde is kort.", en: "A page is short."),
      why: Wording(
        nl: """
          Wie pijn heeft of moe is, kan zich kort concentreren. Zonder eigen grens in `<limits>` zijn \(PageLength.defaultWords) woorden \
          het meeste. Woorden achter een voorwaarde tellen mee; van `choose` telt de langste tekst.
          """,
        en: """
          Whoever is in pain or tired can concentrate only for a short while. Without a limit of your own in `<limits>`, \(PageLength.defaultWords) \
          words are the most. Words behind a condition count; of `choose` the longest text counts.
          """),
      example: .init(
        .page, bad: "<p>\(String(repeating: "Neem rustig de tijd. ", count: 40))</p>",
        good: "<p>Neem rustig de tijd.</p>"),
      isAcceptable: true)
  ) { rule, context in
    let own = PageLength.limit("words-per-page", in: context.program)
    let limit = own?.number ?? PageLength.defaultWords
    return context.inventory.pages.compactMap { page, site in
      let words = PageLength.words(of: page, context.whole, site.scope)
      guard words > limit else { return nil }
      return rule.finding(
        at: page.id.place,
        Wording(
          nl: "De bladzijde `\(page.id.text)` heeft \(words) woorden; hooguit \(limit) mag.",
          en: "The page `\(page.id.text)` has \(words) words; at most \(limit) is right."),
        own == nil
          ? rule.why
          : Wording(
            nl: "Woorden achter een voorwaarde tellen mee; van `choose` telt de langste tekst.",
            en: "Words behind a condition count; of `choose` the longest text counts."),
        element: site.owner, notes: PageLength.notes(own),
        solutions: [
          .init(
            Wording(
              nl:
                "Splits de bladzijde in tweeën, of schrap \(words - limit) \(words == limit + 1 ? "woord" : "woorden").",
              en: "Split the page in two, or cut \(words - limit) \(words == limit + 1 ? "word" : "words").")),
          .accept,
        ])
    }
  }
}

/// How many words a patient reads on a page.
enum PageLength {
  /// Words on a page (our choice: `design/readability.md`, default budget).
  static let defaultWords = 150
  /// Lines in a list (our choice: lists of 3 to 5 read best, 7 is the most).
  static let defaultItems = 7

  /// The limit that holds for every patient, with its place: those under a condition follow with the proofs for every
  /// patient.
  static func limit(_ name: String, in program: Program) -> (number: Int, place: Place)? {
    program.limits.filter { $0.kind == .patient && $0.part.element.attribute("when") == nil }.compactMap {
      limit in limit.number(name).map { ($0, limit.part.element.attribute(name)?.place ?? limit.part.place) }
    }.min { $0.0 < $1.0 }
  }

  /// Where a limit is set, if the program sets it.
  static func notes(_ limit: (number: Int, place: Place)?) -> [Diagnostic.Note] {
    limit.map { [.init($0.place, Wording(nl: "Hier staat de grens.", en: "The limit is here."))] } ?? []
  }

  static func words(of page: Page, _ context: CheckContext, _ scope: Scope) -> Int {
    let counter = Counter(context: context, scope: scope)
    return counter.words(page.title) + counter.words(page.blocks)
  }

  private struct Counter {
    let context: CheckContext
    let scope: Scope

    func words(_ blocks: [Block]) -> Int { blocks.map(words).reduce(0, +) }

    private func words(_ block: Block) -> Int {
      switch block.kind {
      case .choose(let options, let otherwise):
        return (options.map { words($0.blocks) } + [words(otherwise?.blocks ?? [])]).max() ?? 0
      // A transcript opens on request, and a picture's description is read instead of the picture.
      case .audio(let recording), .video(let recording): return recording.title.map(words) ?? 0
      case .image: return 0
      default: return block.texts.map(words).reduce(0, +) + words(block.inner)
      }
    }

    func words(_ text: RichText) -> Int {
      WordCount.of(text.plain { context.symbols.term($0.text, in: scope)?.word.plain() ?? "" })
    }
  }
}

/// Words as a reader counts them: runs of letters and digits, joined by hyphens, apostrophes and points within.
enum WordCount {
  static func of(_ text: String) -> Int {
    var count = 0
    var isInWord = false
    var joinsNext = false
    for scalar in text.unicodeScalars {
      if scalar.isInWord {
        if !isInWord && !joinsNext { count += 1 }
        isInWord = true
        joinsNext = false
      } else {
        joinsNext = isInWord && ["-", "'", "’", ".", ",", ":"].contains(scalar)
        isInWord = false
      }
    }
    return count
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, a digit or a mark on a letter.
  fileprivate var isInWord: Bool {
    if value < 0x80 { return (97...122).contains(value | 0x20) || (48...57).contains(value) }
    return properties.isAlphabetic || properties.canonicalCombiningClass != .notReordered
  }
}
