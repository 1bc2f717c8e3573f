extension Symbols.Answer {
  /// Whether it is one number.
  var isNumber: Bool { if case .number = kind { true } else { false } }

  /// What kind of question it is, in words, with an article.
  var words: Wording {
    if let field { return field.words }
    switch kind {
    case .number: return Wording(nl: "een getal", en: "a number")
    case .choice, .choices: return Wording(nl: "een keuze", en: "a choice")
    case .allocation: return Wording(nl: "een verdeling van punten", en: "a division of points")
    case .rows: return Wording(nl: "een tabel met rijen", en: "a table of rows")
    case .other: return Wording(nl: "een tekst", en: "a text")
    }
  }
}

extension Field {
  /// What kind of question it is, in words, with an article.
  var words: Wording {
    switch kind {
    case .text, .longText: Wording(nl: "een tekst", en: "a text")
    case .number: Wording(nl: "een getal", en: "a number")
    case .scale: Wording(nl: "een schaal", en: "a scale")
    case .choice, .choices: Wording(nl: "een keuze", en: "a choice")
    case .date: Wording(nl: "een datum", en: "a date")
    case .time: Wording(nl: "een tijd", en: "a time")
    case .duration: Wording(nl: "een duur", en: "a duration")
    case .rows: Wording(nl: "een tabel met rijen", en: "a table of rows")
    case .allocation: Wording(nl: "een verdeling van punten", en: "a division of points")
    case .computed: Wording(nl: "een uitkomst", en: "a result")
    }
  }
}
