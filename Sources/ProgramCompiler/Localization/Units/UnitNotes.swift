import ProgramBundle

/// What a translator is told of a text: where it stands, who speaks, for whom it is, what its codes stand for.
struct UnitNotes {
  private let context: CheckContext
  private let language: Language

  init(_ context: CheckContext, _ language: Language) {
    self.context = context
    self.language = language
  }

  /// The notes of a text, the most needed first.
  func notes(of unit: TranslationUnit) -> [String] {
    let around = UnitCircumstances(unit.site)
    var lines = [say(place(unit))]
    if unit.isCrisis { lines.append(say(Self.crisis)) }
    switch around.handling {
    case .locked: lines.append(say(Self.locked))
    case .adapted where !unit.isCrisis: lines.append(say(Self.adapted))
    default: break
    }
    if let speaker = around.speaker {
      lines.append(
        speaker.isEmpty
          ? say(Wording(nl: "Een patiënt vertelt.", en: "A patient is speaking."))
          : say(Wording(nl: "Het gaat om: \(speaker).", en: "This is about: \(speaker).")))
    }
    if around.isForTherapist { lines.append(say(Self.forTherapist)) }
    lines += around.conditions.map(condition)
    if let plural = unit.plural { lines.append(say(self.plural(plural))) }
    lines += unit.codes.map { "\($0.name): \(meaning(of: $0, in: unit))" }
    lines += around.notes
    return lines
  }

  /// The author's text in words, and an earlier one with its translation.
  ///
  /// OmegaT takes what stands as the translation for the text to be translated, and shows of the rest only notes.
  func sourceNotes(of unit: TranslationUnit, before: ExchangeDocument.Alternative?) -> [String] {
    let now = unit.source.written
    guard let before else { return [say(Wording(nl: "Brontekst: \(now)", en: "Source text: \(now)"))] }
    let (old, translation) = (before.source.written, before.target.written)
    return [
      say(
        Wording(nl: "De brontekst is veranderd in: \(now)", en: "The source text has changed into: \(now)")),
      say(Wording(nl: "Eerst was die: \(old)", en: "It was: \(old)")),
      say(Wording(nl: "En de vertaling: \(translation)", en: "And its translation: \(translation)")),
    ]
  }

  /// The most characters that fit.
  func limit(_ most: Int) -> String {
    say(Wording(nl: "Hoogstens \(most) tekens.", en: "At most \(most) characters."))
  }

  /// What a translator should know of the program as a whole.
  func programNotes(_ address: Address?) -> [String] {
    let program = context.program
    let form: Wording? =
      switch address {
      case .informal:
        Wording(
          nl: "Aanspreekvorm: informeel (je, du, tu, tú), ook in de gebiedende wijs.",
          en: "Form of address: informal (je, du, tu, tú), also in imperatives.")
      case .formal:
        Wording(
          nl: "Aanspreekvorm: formeel (u, Sie, vous, usted), ook in de gebiedende wijs.",
          en: "Form of address: formal (u, Sie, vous, usted), also in imperatives.")
      case nil: nil
      }
    return ["\(program.title.plain()): \(program.intendedPurpose.plain())"] + (form.map { [say($0)] } ?? [])
      + program.part.notes.filter(\.isForTranslator).map(\.text)
  }

  /// What a translator sees in place of a code.
  func shown(_ code: UnitCode, in unit: TranslationUnit) -> String {
    switch code.kind {
    case .strong, .emphasis: return code.kind.rawValue
    case .term:
      let word = context.symbols.term(code.reference, in: unit.scope)?.word.plain() ?? code.reference
      return "[\(word)]"
    case .answer:
      let key = Symbols.key(code.reference, in: unit.scope)
      return "[\(context.symbols.answers[key]?.field?.label.plain() ?? code.reference)]"
    case .link:
      let key = Symbols.key(code.reference, in: unit.scope)
      return "[→ \(context.symbols.pages[key]?.title.plain() ?? code.reference)]"
    }
  }

  private func say(_ wording: Wording) -> String { wording[language] }

  private func meaning(of code: UnitCode, in unit: TranslationUnit) -> String {
    switch code.kind {
    case .strong: say(Wording(nl: "met nadruk", en: "stressed"))
    case .emphasis:
      say(
        Wording(
          nl: "anders gezegd, zoals een gedachte of titel", en: "said differently, as a thought or a title"))
    case .term:
      say(
        Wording(
          nl: "woord uit de woordenlijst (\(code.reference)); verbuigen mag",
          en: "word of the glossary (\(code.reference)); may be inflected"))
    case .answer:
      say(
        Wording(
          nl: "het antwoord van de patiënt op \(shown(code, in: unit))",
          en: "the patient's answer to \(shown(code, in: unit))"))
    case .link:
      say(
        Wording(
          nl: "verwijzing naar de bladzijde \(shown(code, in: unit))",
          en: "link to the page \(shown(code, in: unit))"))
    }
  }

  private func place(_ unit: TranslationUnit) -> Wording {
    var parts: [String] = []
    var next = unit.site.element.parent
    while let element = next {
      if Self.named.contains(element.localName), let title = element.first("title"),
        title.index != unit.site.element.index
      {
        parts.append(RichText(title).plain())
      } else if element.localName == "scale" || element.localName == "choice",
        let label = element.first("label"),
        label.index != unit.site.element.index
      {
        parts.append(RichText(label).plain())
      }
      next = element.parent
    }
    let path = parts.reversed().joined(separator: " › ")
    let what = UnitRole.name(unit.site.role)
    let end = path.last == "?" || path.last == "!" ? "" : "."
    return Wording(
      nl: path.isEmpty ? "\(what.nl)." : "\(what.nl), in: \(path)\(end)",
      en: path.isEmpty ? "\(what.en)." : "\(what.en), in: \(path)\(end)")
  }

  private static let named: Set<String> = ["program", "module", "page", "assignment", "diary", "instrument"]

  /// A condition, with what its flags are called.
  private func condition(_ text: String) -> String {
    let names = context.program.flags.filter { flag in
      text.split { !($0.isLetter || $0.isNumber || $0 == "-") }.contains { $0 == flag.id.text }
    }
    let labels = names.map { "\($0.id.text) = \($0.label.plain())" }.joined(separator: "; ")
    return say(
      Wording(
        nl: "Alleen voor wie voldoet aan: \(text)." + (labels.isEmpty ? "" : " (\(labels))"),
        en: "Only for whom this holds: \(text)." + (labels.isEmpty ? "" : " (\(labels))")))
  }

  private func plural(_ form: PluralForm) -> Wording {
    let examples = form.examples.joined(separator: ", ")
    return Wording(
      nl: "Vorm bij getallen zoals \(examples).", en: "Form that goes with numbers such as \(examples).")
  }

  private static let crisis = Wording(
    nl: "Hulp bij nood: laat niets weg. Kijk na of wie hier opneemt deze taal spreekt.",
    en:
      "Whom a patient in distress can call: leave nothing out. Check that whoever answers speaks this language."
  )
  private static let locked = Wording(
    nl: "Gevalideerde vragenlijst: niet vertalen.", en: "Validated questionnaire: not to be translated.")
  private static let adapted = Wording(
    nl: "Mag aangepast worden aan taal en land: namen, werk, eten, plaatsen.",
    en: "May be adapted to language and country: names, jobs, meals, places.")
  private static let forTherapist = Wording(
    nl: "Alleen voor behandelaars.", en: "For therapists only.")
}

/// What kinds of texts are called.
enum UnitRole {
  static func name(_ role: String) -> Wording { names[role] ?? Wording(nl: "Tekst", en: "Text") }

  private static let names: [String: Wording] = [
    "p": Wording(nl: "Alinea", en: "Paragraph"), "title": Wording(nl: "Titel", en: "Title"),
    "goal": Wording(nl: "Doel", en: "Goal"), "heading": Wording(nl: "Tussenkop", en: "Heading"),
    "item": Wording(nl: "Punt van een lijst", en: "Point of a list"), "step": Wording(nl: "Stap", en: "Step"),
    "key-point": Wording(nl: "Kernpunt", en: "Key point"),
    "warning": Wording(nl: "Waarschuwing", en: "Warning"),
    "quote": Wording(nl: "Iemands eigen woorden", en: "Somebody's own words"),
    "alternative": Wording(
      nl: "Beschrijving van een afbeelding, voor wie die niet ziet",
      en: "Description of a picture, for who cannot see it"),
    "label": Wording(nl: "Vraag of naam", en: "Question or name"),
    "help": Wording(nl: "Toelichting", en: "Explanation"),
    "option": Wording(nl: "Antwoord om te kiezen", en: "Answer to choose"),
    "share": Wording(nl: "Iets om punten aan te geven", en: "Something to give points to"),
    "low-label": Wording(nl: "Laagste punt van een schaal", en: "Lowest point of a scale"),
    "high-label": Wording(nl: "Hoogste punt van een schaal", en: "Highest point of a scale"),
    "unit": Wording(nl: "Eenheid bij een getal", en: "Unit of a number"),
    "unit-one": Wording(nl: "Eenheid bij een getal", en: "Unit of a number"),
    "otherwise": Wording(
      nl: "Staat er als de patiënt het antwoord niet gaf",
      en: "Stands there when the patient did not give the answer"),
    "who": Wording(nl: "Naam van wie vertelt", en: "Name of who is speaking"),
    "word": Wording(nl: "Woord van de woordenlijst", en: "Word of the glossary"),
    "meaning": Wording(nl: "Uitleg van een woord", en: "Explanation of a word"),
    "reminder": Wording(nl: "Herinnering op de telefoon", en: "Reminder on the telephone"),
    "do": Wording(nl: "Uitnodiging tot een opdracht", en: "Invitation to an assignment"),
    "keep": Wording(nl: "Uitnodiging tot een dagboek", en: "Invitation to a diary"),
    "fill-in": Wording(nl: "Uitnodiging tot een vragenlijst", en: "Invitation to a questionnaire"),
    "link": Wording(nl: "Verwijzing", en: "Link"),
    "why": Wording(nl: "Waarom de patiënt dit doet", en: "Why the patient does this"),
    "name": Wording(nl: "Naam van een hulplijn", en: "Name of a helpline"),
    "hours": Wording(nl: "Openingstijden van een hulplijn", en: "Opening hours of a helpline"),
    "alert": Wording(nl: "Wat te doen bij een waarschuwing", en: "What to do on an alert"),
    "contact": Wording(nl: "Contact met de behandelaar", en: "Contact with the therapist"),
    "value": Wording(nl: "Waarde van een kenmerk", en: "Value of a flag"),
    "look-for": Wording(nl: "Waar de behandelaar op let", en: "What the therapist looks for"),
    "respond": Wording(nl: "Hoe de behandelaar reageert", en: "How the therapist responds"),
    "response": Wording(nl: "Antwoord van een vragenlijst", en: "Answer of a questionnaire"),
    "cut-off": Wording(nl: "Betekenis van een score", en: "Meaning of a score"),
    "indication": Wording(nl: "Voor wie het programma is", en: "For whom the programme is"),
    "contra-indication": Wording(nl: "Voor wie het programma niet is", en: "For whom the programme is not"),
    "intended-purpose": Wording(
      nl: "Waarvoor het programma bedoeld is", en: "What the programme is intended for"),
    "description": Wording(
      nl: "Beschrijving van een voorbeeldpatiënt", en: "Description of an example patient"),
  ]
}
