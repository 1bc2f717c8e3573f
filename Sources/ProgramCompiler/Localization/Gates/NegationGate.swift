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
        bad: "[program_intended-purpose]\ntarget A small program to start from. It is meant for treatment.",
        good:
          "[program_intended-purpose]\ntarget A small program to start from. It is not meant for treatment."))
  ) { text in
    guard !text.differsWithReason, text.unit.handling != .locked,
      let own = NegationWords.of(text.sourceLanguage), let other = NegationWords.of(text.targetLanguage)
    else { return [] }
    let sources = GateWords.sentences(in: text.unit.source.plain)
    let targets = GateWords.sentences(in: text.target.plain)
    guard sources.count == targets.count else { return [] }
    for (source, target) in zip(sources, targets) {
      if own.denies(source), !other.mayDeny(target) { return [lost(target)] }
      if other.denies(target), !own.mayBecomeDenial(source) { return [gained(target)] }
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
  private let words: Set<String>
  /// Words that can say the same as a word that denies.
  private let near: Set<String>
  /// Words that a translation can turn into one that denies: `pas als`, “not until”.
  private let loose: Set<String>
  /// The beginning of a word that says the opposite of the rest: `on` of `ongezond`.
  private let opposite: String
  /// Beginnings of words that only seem to have it: `onder`.
  private let seeming: [String]
  /// Expressions in which a word denies nothing.
  private let idioms: [String]

  static func of(_ language: String) -> NegationWords? { known[language] }

  func denies(_ sentence: String) -> Bool { words(of: sentence).contains(where: words.contains) }

  /// Whether a sentence can be the translation of one that denies.
  func mayDeny(_ sentence: String) -> Bool {
    idioms.contains(where: sentence.lowercased().contains)
      || words(of: sentence).contains { word in
        words.contains(word) || near.contains(word) || isOpposite(word)
          || Self.endings.contains { word.hasSuffix($0) && word.count > $0.count + 2 }
      }
  }

  /// Whether a sentence can become one that denies.
  func mayBecomeDenial(_ sentence: String) -> Bool {
    mayDeny(sentence) || words(of: sentence).contains(where: loose.contains)
  }

  private func isOpposite(_ word: String) -> Bool {
    word.hasPrefix(opposite) && word.count > opposite.count + 2 && !seeming.contains(where: word.hasPrefix)
  }

  private static let endings = ["less", "loos", "loze", "los", "lose", "losen"]

  private func words(of sentence: String) -> [String] {
    var small = sentence.lowercased().replacing("n’t", with: " not").replacing("n't", with: " not")
    for idiom in idioms { small = small.replacing(idiom, with: " ") }
    return GateWords.words(in: small.replacing("cannot", with: "can not"))
  }

  init(_ words: String, near: String, loose: String, opposite: String, seeming: [String], idioms: [String]) {
    func list(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
    self.words = list(words)
    self.near = list(near)
    self.loose = list(loose)
    self.opposite = opposite
    self.seeming = seeming
    self.idioms = idioms
  }

  private static let known: [String: NegationWords] = [
    "nl": NegationWords(
      "niet geen nooit niets niemand nergens nee",
      near: """
        niks zonder weinig minder nauwelijks amper zelden voorkom voorkomen vermijd vermijden stop stoppen \
        mis gemist
        """,
      loose: "noch pas anders maar nog enkel slechts alleen behalve tegen weg kwijt uit te",
      opposite: "on", seeming: ["onder", "ons", "ont", "onze", "ongeveer"],
      idioms: ["dat geeft niet", "geeft niets", "met rust", "niet waar?", "stel je niet aan"]),
    "en": NegationWords(
      "not never nothing nobody none nowhere no",
      near: """
        without neither nor hardly barely scarcely rarely seldom little few less unless until avoid avoids \
        avoiding avoided prevent prevents prevented stop stops stopping stopped miss missed missing skip \
        fail fails failed refuse refused lack lacks
        """,
      loose: "only except but than instead free lost away out too optional different",
      opposite: "un", seeming: ["under", "unit", "uni", "until"],
      idioms: ["no matter", "no doubt", "why not"]),
    "de": NegationWords(
      "nicht kein keine keinen keinem keiner keines nie niemals nichts niemand niemanden niemandem nirgends nein",
      near:
        "ohne weder wenig weniger kaum selten vermeide vermeiden vermeidet verhindern fehlt fehlen verpasst",
      loose: "noch erst anders anderes aber sondern nur statt außer gegen weg aus zu los",
      opposite: "un", seeming: ["und", "unter", "uns", "uni", "ungefähr"],
      idioms: ["nicht wahr?", "macht nichts", "noch nie da"]),
  ]
}
