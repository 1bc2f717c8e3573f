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

  private static let fixedWords = Wording(
    nl: "De vaste woorden zijn `and`, `or`, `not`, `is`, `in`, `at least`, `at most`, `below` en `above`.",
    en: "The fixed words are `and`, `or`, `not`, `is`, `in`, `at least`, `at most`, `below` and `above`.")

  /// What belongs at a point of a condition.
  enum Expected {
    case flag
    case value
    case number

    var words: Wording {
      switch self {
      case .flag: Wording(nl: "een kenmerk", en: "a flag")
      case .value: Wording(nl: "een waarde", en: "a value")
      case .number: Wording(nl: "een getal", en: "a number")
      }
    }
  }

  /// Whether a word or sign cannot be a flag or value.
  static func isReserved(_ word: String) -> Bool {
    words.contains(word) || ["(", ")", ","].contains(word) || foreign(word) != nil
      || word.utf8.allSatisfy { "=!&|<>".utf8.contains($0) }
  }

  /// Our word for one from elsewhere; nil for our own and for names.
  static func foreign(_ word: String) -> String? {
    guard !words.contains(word) else { return nil }
    return WordHabits.conditions[word.lowercased()]
  }

  /// Whether a word can be a flag or value.
  private static func isName(_ word: Reference) -> Bool { !isReserved(word.text) }

  static func finding(
    at place: Place, _ summary: Wording, _ explanation: Wording = fixedWords,
    _ solutions: Diagnostic.Solution...
  ) -> Diagnostic {
    syntax.finding(at: place, summary, explanation, solutions: solutions)
  }

  static func doesNotBelong(_ text: String, at place: Place, _ solution: Diagnostic.Solution) -> Diagnostic {
    finding(
      at: place,
      Wording(
        nl: "`\(text.shortened)` hoort niet in een voorwaarde.",
        en: "`\(text.shortened)` does not belong in a condition."), fixedWords, solution)
  }

  static func empty(_ written: WrittenExpression) -> Diagnostic {
    var solutions = [
      Diagnostic.Solution(Wording(nl: "Schrijf voor wie dit is.", en: "Write for whom this is."))
    ]
    if let property = written.property, !isRequired(property, in: written.file) {
      let start = property.span.start
      let gap = written.file.bytes[..<start].reversed().prefix { $0 == 32 }.count
      let place = written.file.place(Span(start - gap, property.span.end))
      let text = written.file.text(property.span)
      solutions.append(
        .init(
          Wording(
            nl: "Of haal `\(text)` weg, als het voor iedereen is.",
            en: "Or remove `\(text)`, if it is for everybody."), edits: [.init(place, "")]))
    }
    return syntax.finding(
      at: written.property ?? written.whole,
      Wording(nl: "Hier staat geen voorwaarde.", en: "There is no condition here."),
      Wording(
        nl: "Een voorwaarde zegt voor welke patiënten iets is.",
        en: "A condition says for which patients something is."), solutions: solutions)
  }

  /// Whether the part that carries the condition has no meaning without it.
  private static func isRequired(_ property: Place, in file: SourceFile) -> Bool {
    guard let open = file.bytes[..<property.span.start].lastIndex(of: UInt8(ascii: "<")) else { return false }
    let name =
      file.text(Span(open + 1, property.span.start)).split(whereSeparator: \.isWhitespace).first ?? ""
    return ["alert", "option", "weeks"].contains(name)
  }

  /// A word of ours, a sign or a parenthesis where a name belongs.
  static func misplaced(_ word: Reference, _ expected: Expected) -> Diagnostic {
    if let ours = foreign(word.text) {
      // `is niet low` is plain; after `is` any other word could also have been meant as a value.
      let isPlain = expected == .flag || word.text == "niet"
      return doesNotBelong(word.text, at: word.place, .write(ours, at: word.place, safe: isPlain))
    }
    let what = expected.words
    return finding(
      at: word.place,
      Wording(
        nl: "`\(word.text)` past hier niet: hier hoort \(what.nl).",
        en: "`\(word.text)` does not fit here: \(what.en) belongs here."), fixedWords,
      .init(
        Wording(
          nl: "Schrijf \(what.nl) vóór `\(word.text)`, of haal `\(word.text)` weg.",
          en: "Write \(what.en) before `\(word.text)`, or remove `\(word.text)`.")))
  }

  static func unfinished(_ last: Reference, _ expected: Expected) -> Diagnostic {
    let what = expected.words
    return finding(
      at: last.place,
      Wording(
        nl: "Na `\(last.text)` ontbreekt \(what.nl).", en: "\(what.en) is missing after `\(last.text)`."
      )
      .capitalized, fixedWords,
      .init(
        Wording(nl: "Schrijf \(what.nl) achter `\(last.text)`.", en: "Write \(what.en) after `\(last.text)`.")
      ))
  }

  static func unclosed(_ open: Reference, of rule: Rule = syntax) -> Diagnostic {
    rule.finding(
      at: open.place, Wording(nl: "Dit haakje wordt niet gesloten.", en: "This parenthesis is not closed."),
      Wording(nl: "Haakjes staan in paren.", en: "Parentheses come in pairs."),
      solutions: [.init(Wording(nl: "Zet `)` waar de groep ophoudt.", en: "Put `)` where the group ends."))])
  }

  static func closesNothing(_ close: Reference, of rule: Rule = syntax) -> Diagnostic {
    rule.finding(
      at: close.place, Wording(nl: "Dit haakje sluit niets.", en: "This parenthesis closes nothing."),
      Wording(nl: "Haakjes staan in paren.", en: "Parentheses come in pairs."),
      solutions: [
        .init(
          Wording(
            nl: "Haal `)` weg: er staat geen `(` die erbij hoort.",
            en: "Remove `)`: there is no `(` that it belongs to."), edits: [.init(close.place, "")])
      ])
  }

  static func atWithout(_ at: Reference, _ next: Reference?) -> Diagnostic {
    let summary = Wording(
      nl: "Na `at` hoort `least` of `most`.", en: "`at` is followed by `least` or `most`.")
    if let next, let near = NearMiss.of(next.text, among: ["least", "most"]) {
      return finding(at: next.place, summary, fixedWords, .write(near, at: next.place))
    }
    return finding(
      at: at.place, summary,
      Wording(
        nl: "`at least 7` is 7 of meer, `at most 7` is 7 of minder.",
        en: "`at least 7` is 7 or more, `at most 7` is 7 or less."),
      .init(
        Wording(nl: "Schrijf `at least`.", en: "Write `at least`."), edits: [.init(at.place, "at least")]),
      .init(
        Wording(nl: "Of schrijf `at most`.", en: "Or write `at most`."), edits: [.init(at.place, "at most")]))
  }

  static func tooLong(_ written: WrittenExpression) -> Diagnostic {
    finding(
      at: written.whole,
      Wording(nl: "Deze voorwaarde is te lang.", en: "This condition is too long."),
      Wording(
        nl: "Meer dan \(WrittenExpression.mostBytes) tekens kan niemand nalezen.",
        en: "Nobody can read more than \(WrittenExpression.mostBytes) characters."),
      .init(
        Wording(
          nl: "Verdeel de tekst over meer onderdelen, elk met een korte voorwaarde.",
          en: "Spread the text over more parts, each with a short condition.")))
  }

  static func tooDeep(_ word: Reference) -> Diagnostic {
    finding(
      at: word.place,
      Wording(nl: "Deze voorwaarde is te ingewikkeld.", en: "This condition is too intricate."),
      Wording(
        nl: "Meer dan \(ConditionParser.mostNesting) haakjes in elkaar kan niemand nalezen.",
        en: "Nobody can read more than \(ConditionParser.mostNesting) parentheses within each other."),
      .init(
        Wording(
          nl: "Verdeel de tekst over meer onderdelen, elk met een korte voorwaarde.",
          en: "Spread the text over more parts, each with a short condition.")))
  }
}

extension Wording {
  /// The same sentence, beginning with a capital.
  var capitalized: Wording {
    Wording(nl: nl.prefix(1).uppercased() + nl.dropFirst(), en: en.prefix(1).uppercased() + en.dropFirst())
  }
}
