/// The little grammar that can be told reliably from words alone.
struct SentenceGrammar: Sendable {
  /// Words that deny.
  let denials: Set<String>
  /// Forms of the verb that makes the passive.
  let becoming: Set<String>
  /// Whether a word in small letters is a participle.
  let isParticiple: @Sendable (String) -> Bool

  /// The grammar of a language; one that tells nothing where there is none of ours.
  static func of(_ language: String) -> SentenceGrammar {
    switch language {
    case "nl": dutch
    case "en": english
    case "de": german
    default: SentenceGrammar(denials: [], becoming: [], isParticiple: { _ in false })
    }
  }

  /// The first and last word of a passive: its verb and its participle, no more than eight words apart.
  func passive(_ words: [String]) -> (from: Int, to: Int)? {
    guard let verb = words.firstIndex(where: becoming.contains) else { return nil }
    let near = max(0, verb - 8)...min(words.count - 1, verb + 8)
    guard let participle = near.first(where: { $0 != verb && isParticiple(words[$0]) }) else { return nil }
    return (min(verb, participle), max(verb, participle))
  }

  private static let dutch = SentenceGrammar(
    denials: ["niet", "geen", "nooit", "niemand", "niets", "nergens", "noch"],
    becoming: ["wordt", "worden", "word", "werd", "werden"],
    isParticiple: { word in
      guard word.utf8.count >= 6,
        !["geen", "gemiddeld", "bekend", "verschillend", "gezond", "verkeerd", "bepaald"].contains(word)
      else { return false }
      return ["ge", "be", "ver", "ont", "her"].contains(where: word.hasPrefix)
        && (word.hasSuffix("d") || word.hasSuffix("t") || (word.hasPrefix("ge") && word.hasSuffix("en")))
    })
  private static let english = SentenceGrammar(
    denials: [
      "not", "no", "never", "nobody", "nothing", "nowhere", "none", "neither", "don't", "doesn't", "isn't",
      "can't", "won't", "didn't",
    ],
    becoming: ["is", "are", "was", "were", "be", "been", "being", "gets", "get", "got"],
    isParticiple: { word in
      let adjectives = [
        "tired", "worried", "interested", "scared", "stressed", "relaxed", "need", "indeed", "bed", "feed",
      ]
      if adjectives.contains(word) { return false }
      let irregular = [
        "made", "done", "given", "taken", "seen", "shown", "written", "told", "asked", "kept", "held", "sent",
        "known", "found", "left",
      ]
      return irregular.contains(word) || (word.utf8.count >= 5 && word.hasSuffix("ed"))
    })
  private static let german = SentenceGrammar(
    denials: [
      "nicht", "kein", "keine", "keinen", "keinem", "keiner", "nie", "niemals", "niemand", "nichts",
      "nirgends",
    ],
    becoming: ["wird", "werden", "wurde", "wurden", "worden", "wirst", "werde"],
    isParticiple: { word in
      guard word.utf8.count >= 6, !["gesund", "gesamt", "gerecht", "bereit"].contains(word) else {
        return false
      }
      return ["ge", "be", "ver", "ent", "er", "zer"].contains(where: word.hasPrefix)
        && (word.hasSuffix("t") || (word.hasPrefix("ge") && word.hasSuffix("en")))
    })
}
