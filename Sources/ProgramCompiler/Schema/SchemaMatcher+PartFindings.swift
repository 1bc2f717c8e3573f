/// What is said of parts that are unknown, misplaced, missing or out of order.
extension SchemaMatcher {
  func tag(_ name: NameID) -> String { "<\(grammar.names[name].local)>" }

  private func documentation(_ name: NameID, in definition: Int) -> Wording {
    grammar.elements[definition].children[name].map { grammar.elements[$0].documentation }
      ?? .none
  }

  /// What may come next in a level's element.
  private func nextChildren(in level: Level) -> [NameID] {
    var trial = derivatives
    return trial.nextChildren(level.rest, of: level.definition)
  }

  /// What may stand in an element, as a sentence.
  private func allowed(in definition: Int) -> Wording {
    let names = grammar.usualFirst(grammar.elements[definition].childOrder).map(tag)
    let own = tag(grammar.elements[definition].name)
    guard !names.isEmpty else {
      return Wording(nl: "In `\(own)` staat alleen tekst.", en: "In `\(own)` stands text only.")
    }
    let list = Wording.list(names, and: true, limit: 24)
    return Wording(nl: "In `\(own)` mogen staan: \(list.nl).", en: "In `\(own)` may stand: \(list.en).")
  }

  /// The edits that give an element another name, in its start tag and its end tag.
  func renaming(_ element: Element, to name: NameID) -> [Diagnostic.Edit] {
    let new = grammar.names[name].local
    var edits = [Diagnostic.Edit(element.place, new)]
    if let end = element.endTag {
      let file = element.markup.file
      edits.append(.init(file.place(Span(end.start + 2, end.start + 2 + element.nameSpan.count)), new))
    }
    return edits
  }

  private func removal(of element: Element) -> Diagnostic.Solution {
    let written = "<\(element.qualifiedName)>"
    return .init(
      Wording(nl: "Haal `\(written)` hier weg.", en: "Take `\(written)` away here."),
      edits: [.init(element.markup.file.place(element.span), "")])
  }

  /// An element that has no place in its parent.
  func strangerFinding(_ child: Element, in level: Level, instead: NameID?) -> Diagnostic {
    let written = "<\(child.qualifiedName)>"
    let parent = tag(grammar.elements[level.definition].name)
    let parents = grammar.parents(of: child.name)
    if child.namespace == Grammar.namespace, !parents.isEmpty {
      let homes = Wording.list(grammar.likeliestFirst(parents).map(tag), limit: 3)
      let now = grammar.usualFirst(nextChildren(in: level)).filter { !grammar.isCarried($0) }
      return SchemaRules.partMisplaced.finding(
        at: child.place,
        Wording(
          nl: "`\(written)` mag niet direct in `\(parent)` staan.",
          en: "`\(written)` may not stand directly in `\(parent)`."),
        Wording(
          nl: "`\(written)` hoort in \(homes.nl).", en: "`\(written)` belongs in \(homes.en).")
          + allowed(in: level.definition),
        solutions: [
          now.count == 1
            ? .init(
              Wording(nl: "Schrijf hier `\(tag(now[0]))`.", en: "Write `\(tag(now[0]))` here."),
              edits: renaming(child, to: now[0]))
            : .init(Wording(nl: "Zet `\(written)` in \(homes.nl).", en: "Put `\(written)` in \(homes.en)."))
        ])
    }
    let edits = instead.map { renaming(child, to: $0) + habitRenamings(in: child, instead: $0, level) }
    let solution = instead.map { name in
      Diagnostic.Solution(
        Wording(nl: "Schrijf `\(tag(name))`.", en: "Write `\(tag(name))`."),
        safe: Habits.parts(for: child.localName) == nil && child.namespace == Grammar.namespace,
        edits: edits ?? [])
    }
    let meant = instead.map { name in
      let text = documentation(name, in: level.definition)
      return Wording(nl: "`\(tag(name))`: \(text.nl)", en: "`\(tag(name))`: \(text.en)")
    }
    let asProperty = grammar.elements[level.definition].attributes
      .first { propertyName(grammar.attributes[$0].name) == child.localName }
    let explanation: Wording
    if let asProperty {
      let name = propertyName(grammar.attributes[asProperty].name)
      explanation = Wording(
        nl: "`\(name)` is hier een kenmerk: het hoort in `\(parent)` zelf, als `\(name)=\"…\"`.",
        en: "`\(name)` is a property here: it belongs in `\(parent)` itself, as `\(name)=\"…\"`.")
    } else {
      explanation = meant.map { $0 + allowed(in: level.definition) } ?? allowed(in: level.definition)
    }
    return SchemaRules.partUnknown.finding(
      at: child.place,
      Wording(nl: "`\(written)` bestaat niet.", en: "There is no part `\(written)`."),
      explanation, solutions: [solution ?? removal(of: child)])
  }

  /// The edits for the children that come with a habit: `<li>` inside `<ul>`.
  private func habitRenamings(in child: Element, instead: NameID, _ level: Level) -> [Diagnostic.Edit] {
    guard let definition = grammar.elements[level.definition].children[instead] else { return [] }
    let names = grammar.elements[definition].childOrder
    return child.elements.flatMap { grandchild -> [Diagnostic.Edit] in
      guard grammar.definitions(named: grandchild.name).isEmpty,
        let habits = Habits.parts(for: grandchild.localName),
        let name = habits.lazy.compactMap({ habit in names.first { grammar.names[$0].local == habit } }).first
      else { return [] }
      return renaming(grandchild, to: name)
    }
  }

  /// An element that can no longer stand, for it is there already or its turn is over.
  func tooLateFinding(_ child: Element, _ level: Level) -> Diagnostic {
    let written = tag(child.name)
    let parent = tag(grammar.elements[level.definition].name)
    let before = level.element.elements.filter { $0.span.start < child.span.start }
    let first = before.first { $0.name == child.name }
    if let first, !mayRepeat(child.name, in: level.definition) {
      return SchemaRules.partRepeated.finding(
        at: child.place,
        Wording(
          nl: "`\(written)` staat hier voor de tweede keer.",
          en: "`\(written)` stands here for the second time."),
        Wording(
          nl: "In `\(parent)` mag `\(written)` maar één keer staan.",
          en: "In `\(parent)`, `\(written)` may stand only once."),
        notes: [.init(first.place, Wording(nl: "Hier staat het al.", en: "It stands here already."))],
        solutions: [removal(of: child)])
    }
    let known = before.filter { grammar.elements[level.definition].children[$0.name] != nil }
    guard let last = known.last(where: { $0.name != child.name }) ?? known.last else {
      return orderFinding(child, before: child, level)
    }
    // The first of the neighbours of the same name, so that the author sees where the run begins.
    let run = known.reversed().prefix { $0.name == last.name }
    return orderFinding(child, before: run.last ?? last, level)
  }

  private func mayRepeat(_ name: NameID, in definition: Int) -> Bool {
    var trial = derivatives
    let open = trial.afterStartTagForgiving(grammar.elements[definition].pattern)
    guard let path = trial.childrenMissing(before: name, in: open, of: definition) else { return false }
    var rest = path.reduce(open) { trial.afterChild($0, $1) }
    rest = trial.afterChild(rest, name)
    return trial.childrenMissing(before: name, in: rest, of: definition) != nil
  }

  /// An element that stands below one that it must stand above.
  func orderFinding(_ child: Element, before next: Element, _ level: Level) -> Diagnostic {
    let parent = tag(grammar.elements[level.definition].name)
    return SchemaRules.partOrder.finding(
      at: child.place,
      Wording(nl: "`\(tag(child.name))` staat te laat.", en: "`\(tag(child.name))` stands too late."),
      Wording(
        nl: "In `\(parent)` hoort `\(tag(child.name))` vóór `\(tag(next.name))`.",
        en: "In `\(parent)`, `\(tag(child.name))` belongs before `\(tag(next.name))`.")
        + order(level.definition),
      notes: [.init(next.place, Wording(nl: "Het hoort hierboven.", en: "It belongs above this."))],
      solutions: [
        .init(
          Wording(
            nl: "Verplaats `\(tag(child.name))` naar boven, vóór `\(tag(next.name))`.",
            en: "Move `\(tag(child.name))` up, before `\(tag(next.name))`."),
          edits: moving(child, toStartOf: next))
      ])
  }

  /// An element that stands above one that it must stand below.
  func tooEarlyFinding(_ child: Element, after last: Element, _ level: Level) -> Diagnostic {
    let parent = tag(grammar.elements[level.definition].name)
    return SchemaRules.partOrder.finding(
      at: child.place,
      Wording(nl: "`\(tag(child.name))` staat te vroeg.", en: "`\(tag(child.name))` stands too early."),
      Wording(
        nl: "In `\(parent)` hoort `\(tag(child.name))` na `\(tag(last.name))`.",
        en: "In `\(parent)`, `\(tag(child.name))` belongs after `\(tag(last.name))`.")
        + order(level.definition),
      notes: [.init(last.place, Wording(nl: "Het hoort hieronder.", en: "It belongs below this."))],
      solutions: [
        .init(
          Wording(
            nl: "Verplaats `\(tag(child.name))` naar beneden, tot na `\(tag(last.name))`.",
            en: "Move `\(tag(child.name))` down, to after `\(tag(last.name))`."))
      ])
  }

  private func moving(_ child: Element, toStartOf next: Element) -> [Diagnostic.Edit] {
    guard child.span.start > next.span.start else { return [] }
    let file = child.markup.file
    let start = file.place(Span(next.span.start, next.span.start))
    return [.init(start, file.text(child.span) + "\n"), .init(file.place(child.span), "")]
  }

  private func order(_ definition: Int) -> Wording {
    // Notes and references may stand almost anywhere: naming them hides the order that matters.
    let names = grammar.elements[definition].childOrder.filter { !grammar.isCarried($0) }
    guard (2...12).contains(names.count) else { return .none }
    let list = names.map { "`\(tag($0))`" }.joined(separator: ", ")
    return Wording(nl: "De volgorde is: \(list).", en: "The order is: \(list).")
  }

  /// Parts that an element cannot do without.
  func partsMissing(
    _ missing: [NameID], alternatives: [NameID], before next: Element?, _ level: Level
  ) -> Diagnostic {
    let parent = tag(grammar.elements[level.definition].name)
    let file = level.element.markup.file
    let names = alternatives.count > 1 ? alternatives : missing
    let list = Wording.list(names.map(tag), and: alternatives.count <= 1)
    let meaning = names.prefix(3).map { name in
      let text = documentation(name, in: level.definition)
      return Wording(nl: "`\(tag(name))`: \(text.nl)", en: "`\(tag(name))`: \(text.en)")
    }
    let explanation = meaning.dropFirst().reduce(meaning[0], +)
    let text = missing.map { "<\(grammar.names[$0].local)>…</\(grammar.names[$0].local)>\n" }.joined()
    let end = level.element.endTag?.start ?? level.element.startTag.end
    let point = next?.span.start ?? end
    let here = file.place(Span(point, point))
    let insertable = next != nil || level.element.endTag != nil
    return SchemaRules.partMissing.finding(
      at: level.element.place,
      alternatives.count > 1
        ? Wording(
          nl: "In `\(parent)` ontbreekt minstens één van \(list.nl).",
          en: "In `\(parent)` at least one of \(list.en) is missing.")
        : Wording(
          nl: "In `\(parent)` ontbreekt \(list.nl).",
          en: "In `\(parent)` \(list.en) \(missing.count > 1 ? "are" : "is") missing."),
      explanation,
      notes: next.map { [.init($0.place, Wording(nl: "Het hoort hiervóór.", en: "It belongs before this."))] }
        ?? [],
      solutions: [
        .init(
          Wording(nl: "Voeg \(list.nl) toe.", en: "Add \(list.en)."),
          edits: insertable ? [.init(here, text)] : [])
      ])
  }
}
