/// What is said of parts that our language has, but not there.
extension SchemaMatcher {
  /// Neighbouring parts of one kind that have no place in the level's element.
  func misplacedFinding(_ run: [Element], _ level: Level) -> Diagnostic {
    let child = run[0]
    let parents = grammar.likeliestFirst(grammar.parents(of: child.name))
    let homes = Wording.list(parents.map(tag), limit: 3)
    let written = tag(child.name)
    return SchemaRules.partMisplaced.finding(
      at: child.place,
      Wording(
        nl: "`\(written)` hoort niet direct in `\(tag(of: level.definition))`.",
        en: "`\(written)` does not belong directly in `\(tag(of: level.definition))`."),
      parents.count > 3
        ? allowed(in: level.definition)
        : parents.isEmpty
          ? Wording(
            nl: "`\(written)` is het begin van een eigen bestand.",
            en: "`\(written)` is the beginning of a file of its own.")
          : Wording(nl: "`\(written)` hoort in \(homes.nl).", en: "`\(written)` belongs in \(homes.en)."),
      solutions: [wayOut(run, level)])
  }

  private func wayOut(_ run: [Element], _ level: Level) -> Diagnostic.Solution {
    let child = run[0]
    return withoutTags(child, level) ?? afterParagraph(child, level) ?? wrapped(run, level) ?? renamed(
      child, level)
      ?? oneLevelUp(child, level) ?? elsewhere(child, level)
  }

  /// The definition around the level's own.
  private func grandparent(of level: Level) -> Int? { around.dropLast().last }

  /// A paragraph in a point of a list: the point itself holds the text.
  private func withoutTags(_ child: Element, _ level: Level) -> Diagnostic.Solution? {
    let name = child.localName
    let isText =
      name == "p" || name == "item" || name == "step"
      || grammar.isInline(child.name) && name != "term" && name != "answer"
    guard grammar.elements[level.definition].isMixed, isText, child.endTag != nil,
      !canCloseParagraph(child, level)
    else { return nil }
    let own = tag(of: level.definition)
    return .init(
      Wording(
        nl: "Haal `<\(name)>` en `</\(name)>` weg: in `\(own)` staat de tekst zelf.",
        en: "Remove `<\(name)>` and `</\(name)>`: `\(own)` holds the text itself."),
      edits: unwrapping(child))
  }

  private func canCloseParagraph(_ child: Element, _ level: Level) -> Bool {
    guard grammar.elements[level.definition].isMixed, !grammar.isInline(child.name),
      let outer = grandparent(of: level)
    else { return false }
    return grammar.elements[outer].children[child.name] != nil
  }

  /// A list within a paragraph: the paragraph ends first.
  private func afterParagraph(_ child: Element, _ level: Level) -> Diagnostic.Solution? {
    guard canCloseParagraph(child, level), let end = level.element.endTag else { return nil }
    let file = child.markup.file
    let own = grammar.names[grammar.elements[level.definition].name].local
    let isLast = file.text(Span(child.span.end, end.start)).collapsed.isEmpty
    let point = Span(child.span.start, child.span.start)
    return .init(
      Wording(
        nl: "Sluit `<\(own)>` eerst met `</\(own)>`, en zet `\(tag(child.name))` eronder.",
        en: "Close `<\(own)>` first with `</\(own)>`, and put `\(tag(child.name))` below it."),
      edits: isLast ? [.init(file.place(point), "</\(own)>\n"), .init(file.place(end), "")] : [])
  }

  /// Parts that exist to hold others of one kind, so that those others may have been left without.
  private static let wrappers = [
    "list", "steps", "choose", "sitting", "fields", "flags", "limits", "course", "safety", "registers",
    "changes",
    "responses", "instructions",
  ]

  /// Steps without `<steps>` around them.
  private func wrapped(_ run: [Element], _ level: Level) -> Diagnostic.Solution? {
    var trial = derivatives
    let definition = grammar.elements[level.definition]
    let now = trial.nextChildren(level.rest, of: level.definition)
    let chosen = grammar.likeliestFirst(now).first { name in
      guard let wrapper = definition.children[name], name != run[0].name else { return false }
      let local = grammar.names[name].local
      let isUsual = grammar.isInline(run[0].name) ? local == "p" : Self.wrappers.contains(local)
      return isUsual && grammar.elements[wrapper].children[run[0].name] != nil
    }
    guard let name = chosen, let wrapper = definition.children[name] else { return nil }
    let file = run[0].markup.file
    let start = run[0].span.start
    let end = run[run.count - 1].span.end
    let open = openTag(wrapper)
    return .init(
      Wording(nl: "Zet er `\(open)` omheen.", en: "Put `\(open)` around it."),
      edits: [
        .init(file.place(Span(start, start)), open),
        .init(file.place(Span(end, end)), "</\(grammar.names[name].local)>"),
      ])
  }

  /// A paragraph in a list: the one kind of part that may come here.
  private func renamed(_ child: Element, _ level: Level) -> Diagnostic.Solution? {
    var trial = derivatives
    let now = grammar.usual(trial.nextChildren(level.rest, of: level.definition))
    guard now.count == 1, let definition = grammar.elements[level.definition].children[now[0]],
      grammar.elements[definition].isMixed
    else { return nil }
    return .init(
      Wording(nl: "Schrijf hier `\(tag(now[0]))`.", en: "Write `\(tag(now[0]))` here."),
      edits: renaming(child, to: now[0]))
  }

  /// A page within a page: it belongs below the end of the part around it.
  private func oneLevelUp(_ child: Element, _ level: Level) -> Diagnostic.Solution? {
    guard let outer = grandparent(of: level), grammar.elements[outer].children[child.name] != nil,
      let end = level.element.endTag
    else { return nil }
    let file = child.markup.file
    let own = grammar.names[grammar.elements[level.definition].name].local
    return .init(
      Wording(
        nl: "Zet `\(tag(child.name))` ná `</\(own)>`.", en: "Put `\(tag(child.name))` after `</\(own)>`."),
      edits: [
        .init(file.place(file.withLine(child.span)), ""),
        .init(file.place(Span(end.end, end.end)), "\n" + file.text(child.span)),
      ])
  }

  /// An assignment written out on a page, where one stands in a file of its own and the page only names it.
  private func named(_ child: Element, _ level: Level) -> Diagnostic.Solution? {
    let callers = ["assignment": "do", "diary": "keep", "instrument": "fill-in", "question": "fill-in"]
    guard let caller = callers[child.localName].flatMap({ grammar.names.find(Name(Grammar.namespace, $0)) }),
      let definition = grammar.elements[level.definition].children[caller]
    else { return nil }
    let open = openTag(definition)
    return .init(
      Wording(
        nl: "Schrijf hier `\(open)`; wat de patiënt invult staat in een eigen bestand.",
        en: "Write `\(open)` here; what the patient fills in stands in a file of its own."))
  }

  private func elsewhere(_ child: Element, _ level: Level) -> Diagnostic.Solution {
    if let named = named(child, level) { return named }
    let holdsQuestions = grammar.elements[level.definition].childOrder.contains {
      grammar.names[$0].local == "long-text"
    }
    if holdsQuestions, let hint = Habits.hint(for: child.localName) { return .init(hint) }
    let everywhere = grammar.likeliestFirst(grammar.parents(of: child.name))
    // Places in a file of this kind help; only where there are none, those in other files.
    let near = everywhere.filter { parent in
      around.first.map { grammar.holds($0, parent) || grammar.elements[$0].name == parent } ?? true
    }
    let parents = near.isEmpty ? everywhere : near
    let homes = Wording.list(parents.map(tag), limit: 3)
    let written = tag(child.name)
    let files = grammar.files(with: child.name, otherThan: around.first)
    if child.localName == "helpline" {
      return .init(
        Wording(
          nl:
            "Zet `<helpline>` in `<crisis>`, in `program.xml`. Op een bladzijde laat `<show what=\"crisis\"/>` hem zien.",
          en:
            "Put `<helpline>` in `<crisis>`, in `program.xml`. On a page, `<show what=\"crisis\"/>` shows it."
        ))
    }
    if parents.contains(where: { grammar.names[$0].local == "fields" }) {
      return .init(
        Wording(
          nl:
            "Zet de vraag bij `<fields>` van een opdracht of dagboek. Op de bladzijde komt dan `<do>` of `<keep>`.",
          en:
            "Put the question in the `<fields>` of an assignment or diary. The page then has `<do>` or `<keep>`."
        ))
    }
    if everywhere.contains(where: { grammar.names[$0].local == "page" }), files == nil || everywhere.count > 3
    {
      return .init(
        Wording(
          nl: "Haal `\(written)` hier weg, of zet het op een bladzijde.",
          en: "Remove `\(written)` here, or put it on a page."))
    }
    guard !parents.isEmpty else {
      return .init(
        Wording(
          nl: "Zet `\(written)` in een eigen bestand, in de map die erbij hoort.",
          en: "Put `\(written)` in a file of its own, in the folder that belongs to it."))
    }
    let place = files.map { Wording(nl: "\(homes.nl), in \($0.nl)", en: "\(homes.en), in \($0.en)") } ?? homes
    return .init(Wording(nl: "Zet `\(written)` in \(place.nl).", en: "Put `\(written)` in \(place.en)."))
  }
}
