/// A name in a program that points at something, with what it must point at.
struct Pointer {
  let reference: Reference
  let target: Target
  let scope: Scope
  let owner: String
  /// What goes wrong where the name points at nothing.
  var consequence = Consequence.none
  /// The name as the author wrote it, where that is not the whole one.
  var short: String?
  /// Whether its answers are drawn in a chart.
  var isCharted = false
  /// The full id of the part that carries the name: it cannot point at itself.
  var own: String?

  /// Whether it puts an assignment, diary or questionnaire on a page.
  var asksForContent: Bool {
    switch target {
    case .assignment, .diary, .instrument: consequence == .gap
    default: false
    }
  }

  /// The name as the author wrote it.
  var written: String { short ?? reference.text }

  enum Consequence {
    /// The patient sees that something is missing.
    case gap
    /// An alert that never goes off.
    case silence
    case none
  }

  /// What a name may point at.
  enum Target: CaseIterable {
    case module
    case courseModule
    case assignment
    case diary
    case instrument
    case page
    case answer
    case evidence
    case hazard
    case part
    /// A part that some patients can go without.
    case content
    case locale

    /// The kind in words, with its article.
    var words: Wording {
      switch self {
      case .module: Wording(nl: "een module", en: "a module")
      case .courseModule: Wording(nl: "een module in de route", en: "a module in the course")
      case .assignment: Wording(nl: "een opdracht", en: "an assignment")
      case .diary: Wording(nl: "een dagboek", en: "a diary")
      case .instrument: Wording(nl: "een vragenlijst", en: "a questionnaire")
      case .page: Wording(nl: "een bladzijde", en: "a page")
      case .answer:
        Wording(nl: "een vraag die de patiënt beantwoordt", en: "a question that the patient answers")
      case .evidence: Wording(nl: "een bron in `program.xml`", en: "a source in `program.xml`")
      case .hazard: Wording(nl: "een gevaar in `program.xml`", en: "a hazard in `program.xml`")
      case .part, .content: Wording(nl: "een onderdeel met een id", en: "a part with an id")
      case .locale: Wording(nl: "een taal van dit programma", en: "a language of this program")
      }
    }
  }
}

extension CheckContext {
  /// Whether a pointer points at something.
  func exists(_ pointer: Pointer) -> Bool {
    has(Symbols.key(pointer.reference.text, in: pointer.scope), pointer.target)
  }

  /// Whether there is a `target` of this full name.
  func has(_ name: String, _ target: Pointer.Target) -> Bool {
    switch target {
    case .module: symbols.modules[name] != nil
    case .courseModule: program.course.modules.contains { $0.ref.text == name }
    case .assignment: symbols.assignments[name] != nil
    case .diary: symbols.diaries[name] != nil
    case .instrument: symbols.instruments[name] != nil
    case .page: symbols.pages[name] != nil
    case .answer: symbols.answers[name] != nil
    case .evidence: symbols.evidence[name] != nil
    case .hazard: symbols.hazards[name] != nil
    case .part: symbols.hasContent(name) || symbols.flags[name] != nil
    case .content: symbols.hasContent(name)
    case .locale: name == program.language || program.locales.contains { $0.tag.text == name }
    }
  }

  /// The names that a pointer may use.
  func candidates(_ target: Pointer.Target) -> Set<String> {
    switch target {
    case .module: Set(symbols.modules.keys)
    case .courseModule: Set(program.course.modules.map(\.ref.text))
    case .assignment: Set(symbols.assignments.keys)
    case .diary: Set(symbols.diaries.keys)
    case .instrument: Set(symbols.instruments.keys)
    case .page: Set(symbols.pages.keys)
    case .answer: Set(symbols.answers.keys)
    case .evidence: Set(symbols.evidence.keys)
    case .hazard: Set(symbols.hazards.keys)
    case .part: symbols.everyContentID.union(symbols.flags.keys)
    case .content: symbols.everyContentID
    case .locale: Set(program.locales.map(\.tag.text) + [program.language])
    }
  }
}

extension Symbols {
  /// Whether there is a part of this full name from which another can be kept apart.
  func hasContent(_ name: String) -> Bool {
    modules[name] != nil || assignments[name] != nil || diaries[name] != nil || instruments[name] != nil
      || pages[name] != nil || answers[name] != nil || blocks.contains(name)
  }

  /// Every id that another part can be kept apart from.
  var everyContentID: Set<String> {
    Set(modules.keys).union(assignments.keys).union(diaries.keys).union(instruments.keys).union(pages.keys)
      .union(answers.keys).union(blocks)
  }
}
