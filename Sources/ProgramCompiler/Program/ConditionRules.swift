/// What can be wrong with the wording of a condition.
enum ConditionRules {
  static let all = [syntax]

  /// Words that have a meaning in conditions, so that nothing else can be called so.
  static let words = ["and", "or", "not", "is", "in", "at", "least", "most", "below", "above"]

  static let syntax = Rule(
    "condition-syntax",
    title: Wording(
      nl: "Een voorwaarde is een zin van kenmerken en vaste woorden.",
      en: "A condition is a sentence of flags and fixed words."),
    why: Wording(
      nl: """
        Een voorwaarde zegt voor welke patiënt iets is: `low-load`, `activity is low`, `work in (full-time, part-time)`, \
        `pain-score at least 7`. Verbind ze met `and`, `or`, `not` en haakjes.
        """,
      en: """
        A condition says for which patient something is: `low-load`, `activity is low`, \
        `work in (full-time, part-time)`, `pain-score at least 7`. Join them with `and`, `or`, `not` and parentheses.
        """),
    example: .init(
      .page, bad: "<p when=\"low-load en activity is low\">Rust.</p>",
      good: "<p when=\"low-load and activity is low\">Rust.</p>"))

  /// Whether a word or sign cannot be a flag or value.
  static func isReserved(_ word: String) -> Bool {
    words.contains(word) || ["(", ")", ","].contains(word) || foreign[word] != nil
      || word.utf8.allSatisfy { "=!&|<>".utf8.contains($0) }
  }

  /// Words and signs from elsewhere, and what we write.
  private static let foreign = [
    "en": "and", "of": "or", "niet": "not", "geen": "not", "AND": "and", "OR": "or", "NOT": "not",
    "&&": "and",
    "&": "and", "||": "or", "|": "or", "!": "not", "=": "is", "==": "is", "!=": "is not", "<>": "is not",
    ">=": "at least", "<=": "at most", "=>": "at least", "=<": "at most", ">": "above", "<": "below",
    "IN": "in", "IS": "is",
  ]

  static func empty(at place: Place) -> Diagnostic {
    syntax.finding(
      at: place, Wording(nl: "Hier staat geen voorwaarde.", en: "There is no condition here."),
      solutions: [
        .init(
          Wording(
            nl: "Schrijf voor wie dit is, of haal de voorwaarde weg als het voor iedereen is.",
            en: "Write for whom this is, or take the condition away if it is for everybody."))
      ])
  }

  static func unexpected(_ word: Reference) -> Diagnostic {
    if let ours = foreign[word.text] {
      return syntax.finding(
        at: word.place,
        Wording(
          nl: "`\(word.text)` hoort niet in een voorwaarde.",
          en: "`\(word.text)` does not belong in a condition."),
        solutions: [
          .init(
            Wording(nl: "Schrijf `\(ours)`.", en: "Write `\(ours)`."), safe: true,
            edits: [.init(word.place, ours)])
        ])
    }
    let near = NearMiss.of(word.text, among: words)
    return syntax.finding(
      at: word.place,
      Wording(
        nl: "`\(word.text)` past hier niet in de voorwaarde.",
        en: "`\(word.text)` does not fit here in the condition."),
      solutions: [
        near.map {
          .init(Wording(nl: "Schrijf `\($0)`.", en: "Write `\($0)`."), edits: [.init(word.place, $0)])
        }
          ?? .init(
            Wording(
              nl: "Zet `and` of `or` tussen twee kenmerken, en haakjes in paren.",
              en: "Put `and` or `or` between two flags, and parentheses in pairs."))
      ])
  }

  static func unfinished(_ last: Reference, _ expected: String) -> Diagnostic {
    let what: Wording =
      switch expected {
      case "number": Wording(nl: "een getal", en: "a number")
      case "value": Wording(nl: "een waarde", en: "a value")
      default: Wording(nl: "een kenmerk", en: "a flag")
      }
    return syntax.finding(
      at: last.place,
      Wording(
        nl: "Na `\(last.text)` ontbreekt \(what.nl).", en: "After `\(last.text)`, \(what.en) is missing."),
      solutions: [
        .init(
          Wording(
            nl: "Schrijf \(what.nl) achter `\(last.text)`.", en: "Write \(what.en) after `\(last.text)`."))
      ])
  }

  static func unclosed(_ open: Reference, of rule: Rule = syntax) -> Diagnostic {
    rule.finding(
      at: open.place, Wording(nl: "Dit haakje wordt niet gesloten.", en: "This parenthesis is not closed."),
      solutions: [.init(Wording(nl: "Zet `)` waar de groep ophoudt.", en: "Put `)` where the group ends."))])
  }

  static func atWithout(_ at: Reference, _ next: Reference?) -> Diagnostic {
    syntax.finding(
      at: next?.place ?? at.place,
      Wording(nl: "Na `at` hoort `least` of `most`.", en: "After `at` belongs `least` or `most`."),
      solutions: [
        .init(Wording(nl: "Schrijf `at least` of `at most`.", en: "Write `at least` or `at most`."))
      ])
  }

  static func listWithoutParenthesis(_ word: Reference) -> Diagnostic {
    syntax.finding(
      at: word.place,
      Wording(
        nl: "Na `in` horen de waarden tussen haakjes.", en: "After `in`, the values belong in parentheses."),
      solutions: [.init(Wording(nl: "Schrijf `in (a, b)`.", en: "Write `in (a, b)`."))])
  }

  static func tooDeep(_ word: Reference) -> Diagnostic {
    syntax.finding(
      at: word.place,
      Wording(nl: "Deze voorwaarde is te ingewikkeld.", en: "This condition is too intricate."),
      Wording(
        nl: "Meer dan \(ConditionParser.mostNesting) haakjes in elkaar kan niemand nalezen.",
        en: "More than \(ConditionParser.mostNesting) parentheses within each other nobody can read."),
      solutions: [
        .init(
          Wording(
            nl: "Verdeel de tekst over meer onderdelen, elk met een korte voorwaarde.",
            en: "Spread the text over more parts, each with a short condition."))
      ])
  }
}
