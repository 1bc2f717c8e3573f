/// What is said of properties and values, and of text where none may stand.
extension SchemaMatcher {
  /// What a value must be: a type's description, or the words to choose from.
  private func expected(_ pattern: PatternID) -> (wording: Wording?, words: [String]) {
    switch derivatives.pool[pattern] {
    case .data(let number): return (grammar.datatypes[number].description, [])
    case .value(let word): return (nil, [word])
    case .list(let inner), .oneOrMore(let inner): return expected(inner)
    case .group(let first, _): return expected(first)
    case .choice(let a, let b):
      let (x, y) = (expected(a), expected(b))
      return (x.wording ?? y.wording, x.words + y.words)
    default: return (nil, [])
    }
  }

  /// The words to choose from, in the order in which the documentation names them, else by alphabet.
  private func inDocumentedOrder(_ words: [String], _ documentation: Wording) -> [String] {
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
    return misfit(
      attribute.value, of: "`\(name)`", definition.value, definition.documentation,
      at: attribute.markup.file.place(attribute.valueSpan.isEmpty ? attribute.span : attribute.valueSpan),
      replacing: attribute.markup.file.place(attribute.valueSpan), rule: SchemaRules.propertyValue)
  }

  /// A part whose content is not the value it must be.
  func contentValueFinding(_ element: Element, _ definition: Int, _ content: PatternID) -> Diagnostic {
    let file = element.markup.file
    let isBlank = element.text.collapsed.isEmpty
    let place = isBlank ? element.nameSpan : file.trimmed(element.content)
    return misfit(
      element.text.collapsed, of: "`\(tag(grammar.elements[definition].name))`", content,
      grammar.elements[definition].documentation, at: file.place(place),
      replacing: isBlank ? nil : file.place(place), rule: SchemaRules.textValue)
  }

  private func misfit(
    _ written: String, of owner: String, _ pattern: PatternID, _ documentation: Wording, at place: Place,
    replacing: Place?, rule: Rule
  ) -> Diagnostic {
    let (type, choices) = expected(pattern)
    let words = inDocumentedOrder(choices, documentation)
    let list = Wording.list(words)
    let must =
      words.isEmpty
      ? type.map { Wording(nl: "Hier hoort \($0.nl).", en: "Here belongs \($0.en).") } ?? .none
      : Wording(nl: "Hier hoort \(list.nl).", en: "Here belongs \(list.en).")
    let near = NearMiss.of(written.collapsed, among: words)
    let solution: Diagnostic.Solution
    if let near, let replacing {
      solution = .init(
        Wording(nl: "Schrijf `\(near)`.", en: "Write `\(near)`."), safe: true, edits: [.init(replacing, near)]
      )
    } else if !words.isEmpty {
      solution = .init(Wording(nl: "Kies \(list.nl).", en: "Choose \(list.en)."))
    } else {
      let hint =
        type ?? Wording(nl: "een waarde die bij de uitleg past", en: "a value that fits the description")
      solution = .init(Wording(nl: "Schrijf \(hint.nl).", en: "Write \(hint.en)."))
    }
    return rule.finding(
      at: place,
      written.collapsed.isEmpty
        ? Wording(nl: "\(owner) is leeg.", en: "\(owner) is empty.")
        : Wording(
          nl: "`\(written.collapsed.shortened)` past niet bij \(owner).",
          en: "`\(written.collapsed.shortened)` does not fit \(owner)."),
      must + documentation, solutions: [solution])
  }

  /// A property that has no place in its element, or not together with the others there.
  func strangerFinding(
    _ attribute: Attribute, in element: Element, _ definition: Int, _ rest: PatternID, instead: Int?
  ) -> Diagnostic {
    let written = attribute.qualifiedName
    let owner = tag(grammar.elements[definition].name)
    let file = attribute.markup.file
    let place = file.place(attribute.nameSpan)
    let removal = Diagnostic.Solution(
      Wording(nl: "Haal `\(written)` weg.", en: "Take `\(written)` away."),
      edits: [.init(file.place(attribute.span), "")])
    if grammar.attribute(attribute.name, of: definition) != nil {
      let rival = element.attributes.first { other in
        guard let number = grammar.attribute(other.name, of: definition), other.name != attribute.name else {
          return false
        }
        var trial = derivatives
        let alone = trial.afterAttribute(grammar.elements[definition].pattern, number)
        return trial.attribute(in: alone, named: attribute.name, of: definition) == nil
      }
      let other = rival?.qualifiedName ?? owner
      return SchemaRules.propertyClash.finding(
        at: place,
        Wording(
          nl: "`\(written)` gaat niet samen met `\(other)`.", en: "`\(written)` does not go with `\(other)`."),
        Wording(nl: "`\(owner)` heeft het een of het ander.", en: "`\(owner)` has the one or the other."),
        notes: rival.map {
          [.init(file.place($0.nameSpan), Wording(nl: "Dit staat er ook.", en: "This stands there too."))]
        } ?? [],
        solutions: [removal])
    }
    var solution = removal
    var meaning = Wording.none
    if let instead {
      let name = propertyName(grammar.attributes[instead].name)
      let text = grammar.attributes[instead].documentation
      meaning = Wording(nl: "`\(name)`: \(text.nl)", en: "`\(name)`: \(text.en)")
      solution = .init(
        Wording(nl: "Schrijf `\(name)`.", en: "Write `\(name)`."),
        safe: NearMiss.of(attribute.localName, among: [name]) != nil, edits: [.init(place, name)])
    } else if let child = grammar.elements[definition].childOrder.first(where: {
      grammar.names[$0].local == attribute.localName
    }) {
      meaning = Wording(
        nl: "`\(written)` is hier geen kenmerk maar een onderdeel: schrijf `\(tag(child))` in `\(owner)`.",
        en: "`\(written)` is not a property here but a part: write `\(tag(child))` inside `\(owner)`.")
    }
    let own = grammar.elements[definition].attributes.map { propertyName(grammar.attributes[$0].name) }
    let list = Wording.list(own, and: true, limit: 20)
    let allowed =
      own.isEmpty
      ? Wording(nl: "`\(owner)` heeft geen kenmerken.", en: "`\(owner)` has no properties.")
      : Wording(nl: "Bij `\(owner)` horen: \(list.nl).", en: "To `\(owner)` belong: \(list.en).")
    let owners = grammar.elements.filter { element in
      element.attributes.contains { grammar.attributes[$0].name == attribute.name }
    }.map { tag($0.name) }
    guard !owners.isEmpty else {
      return SchemaRules.propertyUnknown.finding(
        at: place,
        Wording(
          nl: "`\(written)` is geen kenmerk van `\(owner)`.",
          en: "`\(written)` is not a property of `\(owner)`."),
        meaning + allowed, solutions: [solution])
    }
    return SchemaRules.propertyMisplaced.finding(
      at: place,
      Wording(
        nl: "`\(written)` hoort niet bij `\(owner)`.", en: "`\(written)` does not belong to `\(owner)`."),
      meaning + allowed, solutions: [solution])
  }

  /// Properties that an element cannot do without: an entry for each, with its alternatives.
  func propertiesMissing(_ missing: [[Int]], in element: Element) -> Diagnostic {
    let names = missing.map { $0.map { propertyName(grammar.attributes[$0].name) } }
    let list = missing.count == 1 ? Wording.list(names[0]) : Wording.list(names.map { $0[0] }, and: true)
    let file = element.markup.file
    let owner = tag(element.name)
    let place = file.place(Span(element.nameSpan.end, element.nameSpan.end))
    let meaning = missing.prefix(3).map { alternatives in
      let text = grammar.attributes[alternatives[0]].documentation
      let name = propertyName(grammar.attributes[alternatives[0]].name)
      return Wording(nl: "`\(name)`: \(text.nl)", en: "`\(name)`: \(text.en)")
    }
    return SchemaRules.propertyMissing.finding(
      at: element.place,
      Wording(nl: "Bij `\(owner)` ontbreekt \(list.nl).", en: "`\(owner)` lacks \(list.en)."),
      meaning.reduce(.none, +),
      solutions: [
        .init(
          Wording(nl: "Voeg \(list.nl) toe.", en: "Add \(list.en)."),
          edits: [.init(place, names.map { " \($0[0])=\"…\"" }.joined())])
      ])
  }

  /// Text that stands between parts.
  func strayTextFinding(_ run: [Node], in level: Level, paragraphFits: Bool) -> Diagnostic {
    let file = level.element.markup.file
    let spans = run.map { node in
      switch node {
      case .text(let text): text.span
      case .element(let element): element.span
      }
    }
    let span = file.trimmed(Span(spans[0].start, spans[spans.count - 1].end))
    let owner = tag(grammar.elements[level.definition].name)
    let solution =
      paragraphFits
      ? Diagnostic.Solution(
        Wording(
          nl: "Zet de tekst in een alinea: `<p>…</p>`.", en: "Put the text in a paragraph: `<p>…</p>`."),
        edits: [
          .init(file.place(Span(span.start, span.start)), "<p>"),
          .init(file.place(Span(span.end, span.end)), "</p>"),
        ])
      : Diagnostic.Solution(
        Wording(
          nl: "Haal de tekst hier weg, of zet hem in een onderdeel.",
          en: "Take the text away here, or put it in a part."))
    let names = grammar.usualFirst(grammar.elements[level.definition].childOrder).map(tag)
    let list = Wording.list(names, and: true, limit: 24)
    return SchemaRules.textMisplaced.finding(
      at: file.place(span),
      Wording(
        nl: "Deze tekst staat los in `\(owner)`.", en: "This text stands loose in `\(owner)`."),
      names.isEmpty
        ? Wording(
          nl: "`\(owner)` heeft geen inhoud, alleen kenmerken.",
          en: "`\(owner)` has no content, only properties.")
        : Wording(
          nl: "In `\(owner)` staan alleen onderdelen: \(list.nl).",
          en: "`\(owner)` holds parts only: \(list.en)."),
      solutions: [solution])
  }

  /// A file that begins with the wrong part.
  func rootFinding(_ element: Element, instead: Int?, folderDecides: Bool) -> Diagnostic {
    let written = "<\(element.qualifiedName)>"
    let list = Wording.list(grammar.rootOrder.map(tag))
    let solution: Diagnostic.Solution
    if let instead {
      let name = grammar.elements[instead].name
      solution = .init(
        Wording(nl: "Schrijf `\(tag(name))`.", en: "Write `\(tag(name))`."),
        edits: renaming(element, to: name))
    } else {
      solution = .init(
        Wording(nl: "Begin het bestand met \(list.nl).", en: "Begin the file with \(list.en)."))
    }
    let must = folderDecides ? instead.map { tag(grammar.elements[$0].name) } : nil
    return SchemaRules.rootUnexpected.finding(
      at: element.place,
      Wording(
        nl: "Dit bestand begint met `\(written)`.", en: "This file begins with `\(written)`."),
      must.map {
        Wording(
          nl: "Een bestand in deze map begint met `\($0)`.", en: "A file in this folder begins with `\($0)`.")
      } ?? Wording(nl: "Een bestand begint met \(list.nl).", en: "A file begins with \(list.en)."),
      solutions: [solution])
  }

  /// A file that does not say that it is written in our language.
  func namespaceFinding(_ element: Element) -> Diagnostic {
    let written = "<\(element.qualifiedName)>"
    let file = element.markup.file
    let declaration = Array(element.namespaceDeclarations).first { $0.prefix.isEmpty }
    let isPrefixed = element.qualifiedName != element.localName
    let edits: [Diagnostic.Edit] =
      if let declaration {
        [.init(file.place(declaration.valueSpan), Grammar.namespace)]
      } else {
        [
          .init(
            file.place(Span(element.nameSpan.end, element.nameSpan.end)), " xmlns=\"\(Grammar.namespace)\"")
        ]
      }
    return SchemaRules.namespaceWrong.finding(
      at: declaration.map { file.place($0.valueSpan) } ?? element.place,
      Wording(
        nl: "`\(written)` zegt niet dat dit bestand in onze schrijftaal staat.",
        en: "`\(written)` does not say that this file is written in our language."),
      Wording(
        nl: "Het eerste onderdeel van elk bestand heeft `xmlns=\"\(Grammar.namespace)\"`.",
        en: "The first part of every file has `xmlns=\"\(Grammar.namespace)\"`."),
      solutions: [
        .init(
          Wording(
            nl: "Zet `xmlns=\"\(Grammar.namespace)\"` in `\(written)`.",
            en: "Put `xmlns=\"\(Grammar.namespace)\"` in `\(written)`."),
          safe: !isPrefixed && declaration == nil, edits: isPrefixed ? [] : edits)
      ])
  }
}

extension Span {
  /// Whether it holds no byte.
  var isEmpty: Bool { start == end }
}

extension SourceFile {
  /// `span` without the white space at its ends; itself where it holds nothing else.
  func trimmed(_ span: Span) -> Span {
    func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 10 || byte == 13 }
    var start = span.start
    var end = span.end
    while start < end, isBlank(bytes[start]) { start += 1 }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return start == end ? span : Span(start, end)
  }
}

extension String {
  /// At most forty letters of it, for quoting in a message.
  var shortened: String { count <= 40 ? self : prefix(39) + "…" }
}
