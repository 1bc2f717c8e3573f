extension TextGate {
  /// Sentences that lose or gain a “not”.
  static let negation = TextGate(
    Rule(
      "translation-negation", .warning,
      title: Wording(
        nl: "Een vertaling ontkent wat de brontekst ontkent, en niets anders.",
        en: "A translation denies what the source text denies, and nothing else."),
      why: Wording(
        nl: "Een woord als `niet` is zo overgeslagen. De zin is dan nog goed, en zegt het omgekeerde.",
        en: "A word such as “not” is easily skipped. The sentence is still good, and says the opposite."),
      example: .init(
        .ledger,
        bad: "[example_intended-purpose]\ntarget A small program to start from. It is meant for treatment.",
        good:
          "[example_intended-purpose]\ntarget A small program to start from. It is not meant for treatment."))
  ) { text in
    guard !text.differsWithReason, text.unit.handling != .locked,
      let own = NegationWords.of(text.sourceLanguage), let other = NegationWords.of(text.targetLanguage)
    else { return [] }
    let sources = GateWords.sentences(in: text.unit.source.plain)
    let targets = GateWords.sentences(in: text.target.plain)
    guard sources.count == targets.count else { return [] }
    for (source, target) in zip(sources, targets) {
      if own.denies(source), !other.mayDeny(target) { return [lost(target)] }
      if other.denies(target), !own.mayDeny(source) { return [gained(target)] }
    }
    return []
  }

  private static func lost(_ sentence: String) -> Problem {
    Problem(
      summary: Wording(
        nl: "De brontekst ontkent iets, en deze zin niet: `\(sentence)`",
        en: "The source text denies something, and this sentence does not: `\(sentence)`"),
      wayOut: wayOut)
  }

  private static func gained(_ sentence: String) -> Problem {
    Problem(
      summary: Wording(
        nl: "Deze zin ontkent iets, en de brontekst niet: `\(sentence)`",
        en: "This sentence denies something, and the source text does not: `\(sentence)`"),
      wayOut: wayOut)
  }

  private static let wayOut = Wording(
    nl: "Kijk na of beide zinnen hetzelfde zeggen.", en: "Check that both sentences say the same.")
}

/// How a language denies.
private struct NegationWords: Sendable {
  /// Words that deny.
  let words: Set<String>
  /// Words that can say the same as a word that denies.
  let near: Set<String>
  /// Beginnings of such words.
  let beginnings: [String]
  /// Expressions in which a word denies nothing.
  let idioms: [String]

  static func of(_ language: String) -> NegationWords? { known[language] }

  func denies(_ sentence: String) -> Bool { words(of: sentence).contains(where: words.contains) }

  func mayDeny(_ sentence: String) -> Bool {
    words(of: sentence).contains { word in
      words.contains(word) || near.contains(word) || beginnings.contains(where: word.hasPrefix)
        || word.hasSuffix("less")
        || word.hasSuffix("loos") || word.hasSuffix("loze") || word.hasSuffix("los") || word.hasSuffix("lose")
    } || idioms.contains(where: sentence.lowercased().contains)
  }

  private func words(of sentence: String) -> [String] {
    var small = sentence.lowercased().replacing("n’t", with: " not").replacing("n't", with: " not")
    for idiom in idioms { small = small.replacing(idiom, with: " ") }
    return GateWords.words(in: small.replacing("cannot", with: "can not"))
  }

  init(_ words: String, near: String, beginnings: String, idioms: [String] = []) {
    func list(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    self.words = Set(list(words))
    self.near = Set(list(near))
    self.beginnings = list(beginnings)
    self.idioms = idioms
  }

  private static let known: [String: NegationWords] = [
    "nl": NegationWords(
      "niet geen nooit niets niemand nergens nee",
      near: """
        niks zonder noch weinig minder nauwelijks amper zelden pas anders maar nog enkel slechts alleen \
        behalve tegen voorkom voorkomen vermijd vermijden weg kwijt stop stoppen uit te mis gemist
        """,
      beginnings: "on gemis",
      idioms: ["dat geeft niet", "geeft niets", "met rust", "niet waar?", "stel je niet aan"]),
    "en": NegationWords(
      "not never nothing nobody none nowhere no",
      near: """
        without neither nor hardly barely scarcely rarely seldom little few less unless until only except \
        but than instead free avoid avoids avoiding avoided prevent prevents prevented stop stops stopping \
        stopped miss missed missing skip fail fails failed refuse refused lack lacks lost away out too \
        optional different
        """,
      beginnings: "un non dis", idioms: ["no matter", "no doubt", "why not"]),
    "de": NegationWords(
      "nicht kein keine keinen keinem keiner keines nie niemals nichts niemand niemanden niemandem nirgends nein",
      near: """
        ohne weder noch wenig weniger kaum selten erst anders anderes aber sondern nur statt außer gegen \
        vermeide vermeiden vermeidet verhindern weg aus zu los fehlt fehlen verpasst
        """,
      beginnings: "un miss", idioms: ["nicht wahr?", "macht nichts", "noch nie da"]),
  ]
}
