import ProgramBundle

/// What must hold of the answers to one question together, in one locale.
enum AnswerGates {
  static let rules = [alike, order]

  static let alike = Rule(
    "translation-answers-alike",
    title: Wording(
      nl: "Twee antwoorden op een vraag zijn ook in de vertaling verschillend.",
      en: "Two answers to a question differ in the translation as well."),
    why: Wording(
      nl:
        "Wie twee keer hetzelfde leest, kiest er zomaar een. Dan klopt wat de behandelaar ziet niet, en ook een alarm niet.",
      en:
        "Whoever reads the same twice picks either. Then what the therapist sees is wrong, and so may be an alert."
    ),
    example: .init(
      .ledger, bad: "[my-day.energy_low]\ntarget hardly any\n[my-day.energy_high]\ntarget hardly any",
      good: "[my-day.energy_low]\ntarget hardly any\n[my-day.energy_high]\ntarget a great deal"))

  static let order = Rule(
    "translation-scale-order",
    title: Wording(
      nl: "Het lage en het hoge einde van een schaal zijn niet verwisseld.",
      en: "The low and the high end of a scale are not swapped."),
    why: Wording(
      nl: "Een patiënt met veel pijn geeft dan een 0 in plaats van een 10. Niemand wordt gewaarschuwd.",
      en: "A patient in great pain then gives 0 instead of 10. Nobody is alerted."),
    example: .init(
      .ledger, bad: "[my-day.energy_low]\ntarget a great deal\n[my-day.energy_high]\ntarget none",
      good: "[my-day.energy_low]\ntarget none\n[my-day.energy_high]\ntarget a great deal"))

  /// The findings about a locale.
  static func findings(_ translation: Translation, source: String) -> [Diagnostic] {
    if PseudoLocale(translation.tag) != nil { return [] }
    let answers = translation.units.compactMap(Answer.init)
    var questions: [[Answer]] = []
    var positions: [Answer.Question: Int] = [:]
    for answer in answers {
      if let position = positions[answer.question] {
        questions[position].append(answer)
      } else {
        positions[answer.question] = questions.count
        questions.append([answer])
      }
    }
    let elsewhere = Dictionary(grouping: answers, by: \.source)
    return questions.flatMap { question in
      alike(question) + swapped(question, elsewhere, source: source, target: translation.tag)
    }
  }

  private static func alike(_ answers: [Answer]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var seen: [String: Answer] = [:]
    for answer in answers {
      guard let first = seen[answer.target] else {
        seen[answer.target] = answer
        continue
      }
      if first.source == answer.source { continue }
      found.append(
        alike.finding(
          at: answer.place,
          Wording(
            nl: "Twee antwoorden op een vraag zijn nu hetzelfde: `\(answer.text.target?.plain ?? "")`.",
            en: "Two answers to one question are now the same: `\(answer.text.target?.plain ?? "")`."),
          element: answer.text.unit.id,
          notes: [
            .init(first.place, Wording(nl: "Dit is het andere antwoord.", en: "This is the other answer.")),
            LocaleRules.source(answer.text.unit),
          ],
          solutions: [
            .init(Wording(nl: "Vertaal ze verschillend.", en: "Translate them differently."))
          ]))
    }
    return found
  }

  private static func swapped(
    _ answers: [Answer], _ elsewhere: [String: [Answer]], source: String, target: String
  ) -> [Diagnostic] {
    guard let low = answers.first(where: { $0.role == "low-label" }),
      let high = answers.first(where: { $0.role == "high-label" }),
      low.target != high.target
    else { return [] }
    func others(_ source: String) -> [String] {
      (elsewhere[source] ?? []).filter { $0.question != low.question }.map(\.target)
    }
    let lows = others(low.source)
    let highs = others(high.source)
    let isOtherwiseElsewhere =
      lows.contains(high.target) && highs.contains(low.target) && !lows.contains(low.target)
      && !highs.contains(high.target)
    let none = (Nothing.of(source), Nothing.of(target))
    let isDenialMoved: Bool =
      if let own = none.0, let other = none.1 {
        own.contains(low.source) != own.contains(high.source)
          && other.contains(low.target) != other.contains(high.target)
          && own.contains(low.source) != other.contains(low.target)
      } else {
        false
      }
    guard isOtherwiseElsewhere || isDenialMoved else { return [] }
    return [
      order.finding(
        at: low.place,
        Wording(
          nl: "De einden van deze schaal staan omgekeerd.",
          en: "The ends of this scale are the wrong way round."),
        element: low.text.unit.id,
        notes: [
          .init(high.place, Wording(nl: "Dit is het hoge einde.", en: "This is the high end.")),
          LocaleRules.source(low.text.unit),
        ],
        solutions: [.init(Wording(nl: "Verwissel de twee vertalingen.", en: "Swap the two translations."))])
    ]
  }
}

/// A translated answer.
private struct Answer {
  let text: TranslatedUnit
  let question: Question
  let role: String
  /// The author's words and those of the translation, in small letters, without the signs around them.
  let source: String
  let target: String
  let place: Place

  /// The part of which they are answers.
  struct Question: Hashable {
    let file: String
    let part: UInt32
  }

  /// Nil for what is no answer, or is not translated as it now is.
  init?(_ text: TranslatedUnit) {
    let site = text.unit.site
    role = site.role
    let part: Element? =
      switch role {
      case "low-label", "high-label": site.element
      case "option", "share", "response": site.element.parent
      default: nil
      }
    guard let part, text.state.isCurrent, let target = text.target, let place = text.entry?.place else {
      return nil
    }
    self.text = text
    self.place = place
    question = Question(file: text.unit.file, part: part.index)
    source = Self.plain(text.unit.source)
    self.target = Self.plain(target)
  }

  private static func plain(_ text: CodedText) -> String {
    GateWords.words(in: text.plain.lowercased()).joined(separator: " ") + text.plain.filter(\.isNumber)
  }
}

/// Words for nothing, and words that deny.
private struct Nothing {
  private let words: Set<String>

  static func of(_ locale: String) -> Nothing? {
    switch ReadingLanguage.primary(of: locale) {
    case "nl": Nothing(words: ["geen", "niet", "nooit", "niets", "helemaal niet"])
    case "en": Nothing(words: ["no", "not", "never", "none", "nothing"])
    case "de":
      Nothing(words: [
        "kein", "keine", "keinen", "keinem", "keiner", "keins", "nicht", "nie", "niemals", "nichts",
      ])
    default: nil
    }
  }

  func contains(_ text: String) -> Bool { text.split(separator: " ").contains { words.contains(String($0)) } }
}
