/// What is said of values that do not fit, of loose text, and of how a file begins.
extension SchemaMatcher {
  /// What a value must be: a type, or the words to choose from.
  private func expected(_ pattern: PatternID) -> (type: Datatype?, words: [String]) {
    switch derivatives.pool[pattern] {
    case .data(let number): return (grammar.datatypes[number], [])
    case .value(let word): return (nil, [word])
    case .list(let inner), .oneOrMore(let inner): return expected(inner)
    case .group(let first, _): return expected(first)
    case .choice(let a, let b):
      let (x, y) = (expected(a), expected(b))
      return (x.type ?? y.type, x.words + y.words)
    default: return (nil, [])
    }
  }

  /// The words to choose from, in the order in which the documentation names them; yes before no.
  private func inDocumentedOrder(_ words: [String], _ documentation: Wording) -> [String] {
    if Set(words) == ["yes", "no"] { return ["yes", "no"] }
    func position(_ word: String) -> Int {
      guard let range = documentation.en.firstRange(of: word) else { return .max }
      return documentation.en.distance(from: documentation.en.startIndex, to: range.lowerBound)
    }
    return words.map { ($0, position($0)) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
  }

  /// A property whose value does not fit.
  func valueFinding(_ attribute: Attribute, _ number: Int) -> Diagnostic {
    let definition = grammar.attributes[number]
    let name = propertyName(definition.name)
    let file = attribute.markup.file
    let isList: Bool = if case .list = derivatives.pool[definition.value] { true } else { false }
    // In a list of values it is one of them that does not fit.
    let wrong = isList ? Reference.list(attribute).first { !fitsInList($0.text, definition.value) } : nil
    let place = wrong?.place ?? file.place(attribute.value.isEmpty ? attribute.span : attribute.valueSpan)
    return misfit(
      wrong?.text ?? attribute.value, of: name, "`\(name)`", definition.value, definition.documentation,
      at: place,
      replacing: wrong?.place ?? file.place(attribute.valueSpan), rule: SchemaRules.propertyValue)
  }

  private func fitsInList(_ word: String, _ list: PatternID) -> Bool {
    var trial = derivatives
    return trial.accepts(list, text: word)
  }

  /// A part whose content is not the value it must be.
  func contentValueFinding(_ element: Element, _ definition: Int, _ content: PatternID) -> Diagnostic {
    let file = element.markup.file
    let isBlank = element.text.collapsed.isEmpty
    let place = file.place(isBlank ? element.nameSpan : file.trimmed(element.content))
    return misfit(
      element.text.collapsed, of: grammar.names[element.name].local, "`\(tag(of: definition))`", content,
      grammar.elements[definition].documentation, at: place, replacing: isBlank ? nil : place,
      rule: SchemaRules.textValue)
  }

  private func misfit(
    _ value: String, of name: String, _ owner: String, _ pattern: PatternID, _ documentation: Wording,
    at place: Place,
    replacing: Place?, rule: Rule
  ) -> Diagnostic {
    let written = value.collapsed
    let (type, choices) = expected(pattern)
    let repair = ValueRepair(
      written: written, name: name, type: type, words: inDocumentedOrder(choices, documentation))
    var solution = Diagnostic.Solution(repair.advice)
    if let better = repair.replacement, let replacing {
      solution = .init(
        Wording(nl: "Schrijf `\(better)`.", en: "Write `\(better)`."), safe: repair.isSafe,
        edits: [.init(replacing, better)])
    }
    return rule.finding(
      at: place,
      written.isEmpty
        ? Wording(nl: "\(owner) is leeg.", en: "\(owner) is empty.")
        : repair.objection(owner), documentation.prefixed(by: "\(owner): "), solutions: [solution])
  }

  /// Text that stands between parts.
  func strayTextFinding(_ run: [Node], in level: Level) -> Diagnostic {
    let file = level.element.markup.file
    let spans = run.map { node in
      switch node {
      case .text(let text): text.span
      case .element(let element): element.span
      }
    }
    let span = file.trimmed(Span(spans[0].start, spans[spans.count - 1].end))
    let definition = grammar.elements[level.definition]
    let owner = tag(of: level.definition)
    return SchemaRules.textMisplaced.finding(
      at: file.place(span),
      Wording(nl: "Deze tekst staat los in `\(owner)`.", en: "This text is loose in `\(owner)`."),
      definition.childOrder.isEmpty
        ? Wording(
          nl: "`\(owner)` heeft geen inhoud, alleen eigenschappen.",
          en: "`\(owner)` has no content, only properties.")
        : Wording(
          nl: "In `\(owner)` staat tekst altijd in een onderdeel.",
          en: "In `\(owner)`, text is always in a part."),
      solutions: [wrapper(for: span, in: level)])
  }

  /// The part that loose text most likely belongs in.
  private func wrapper(for span: Span, in level: Level) -> Diagnostic.Solution {
    let file = level.element.markup.file
    let definition = grammar.elements[level.definition]
    let names = grammar.usual(definition.childOrder).map { grammar.names[$0].local }
    if definition.childOrder.isEmpty {
      return .init(
        Wording(nl: "Haal de tekst weg.", en: "Remove the text."), edits: [.init(file.place(span), "")])
    }
    if definition.name == grammar.names.find(Name(Grammar.namespace, "fields")) {
      return .init(
        Wording(
          nl: "Zet de tekst in `<instructions>`, of in de `<label>` van een vraag.",
          en: "Put the text in `<instructions>`, or in the `<label>` of a question."))
    }
    var trial = derivatives
    let now = trial.nextChildren(level.rest, of: level.definition).map { grammar.names[$0].local }
    let open = names.filter(now.contains).isEmpty ? names : names.filter(now.contains)
    let preferred = ["p", "item", "step", "alternative", "label"].first(where: open.contains)
    guard let name = preferred ?? (open.count == 1 ? open[0] : nil) else {
      let list = Wording.list(open.map { "<\($0)>" }, limit: 6)
      return .init(Wording(nl: "Zet de tekst in \(list.nl).", en: "Put the text in \(list.en)."))
    }
    return .init(
      Wording(nl: "Zet de tekst in `<\(name)>…</\(name)>`.", en: "Put the text in `<\(name)>…</\(name)>`."),
      edits: [
        .init(file.place(Span(span.start, span.start)), "<\(name)>"),
        .init(file.place(Span(span.end, span.end)), "</\(name)>"),
      ])
  }
}
