/// What is said of parts that come too late, too early, twice or not at all.
extension SchemaMatcher {
  /// A part that can no longer come, for it is there already or its turn is over.
  func tooLateFinding(_ child: Element, _ level: Level) -> Diagnostic {
    let written = tag(child.name)
    let before = level.element.elements.filter { $0.span.start < child.span.start }
    if let first = before.first(where: { $0.name == child.name }),
      !mayRepeat(child.name, in: level.definition)
    {
      let file = child.markup.file
      return SchemaRules.partRepeated.finding(
        at: child.place,
        Wording(
          nl: "`\(written)` staat hier voor de tweede keer.", en: "`\(written)` is here for the second time."),
        Wording(
          nl: "In `\(tag(of: level.definition))` mag `\(written)` maar één keer staan.",
          en: "`\(tag(of: level.definition))` has only one `\(written)`."),
        notes: [.init(first.place, Wording(nl: "Hier staat het al.", en: "It is already here."))],
        solutions: [
          .init(
            Wording(nl: "Kies er een, en haal de andere weg.", en: "Choose one, and remove the other."),
            edits: [.init(file.place(file.withLine(child.span)), "")])
        ])
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

  /// A part that comes below one that it must stand above.
  func orderFinding(_ child: Element, before next: Element, _ level: Level) -> Diagnostic {
    let parent = tag(of: level.definition)
    return SchemaRules.partOrder.finding(
      at: child.place,
      Wording(nl: "`\(tag(child.name))` staat te laat.", en: "`\(tag(child.name))` comes too late."),
      Wording(
        nl: "In `\(parent)` hoort `\(tag(child.name))` vóór `\(tag(next.name))`.",
        en: "In `\(parent)`, `\(tag(child.name))` belongs before `\(tag(next.name))`.")
        + order(of: child, level),
      notes: [.init(next.place, Wording(nl: "Het hoort hierboven.", en: "It belongs above this one."))],
      solutions: [
        .init(
          Wording(
            nl: "Verplaats `\(tag(child.name))` naar boven, vóór `\(tag(next.name))`.",
            en: "Move `\(tag(child.name))` up, before `\(tag(next.name))`."),
          edits: moving(child, before: next))
      ])
  }

  /// A part that comes above several that it must stand below.
  func tooEarlyFinding(_ child: Element, after last: Element, _ level: Level) -> Diagnostic {
    let parent = tag(of: level.definition)
    let file = child.markup.file
    let text = (file.indentation(before: child.span.start).map { "\n" + $0 } ?? "") + file.text(child.span)
    return SchemaRules.partOrder.finding(
      at: child.place,
      Wording(nl: "`\(tag(child.name))` staat te vroeg.", en: "`\(tag(child.name))` comes too early."),
      Wording(
        nl: "In `\(parent)` hoort `\(tag(child.name))` na `\(tag(last.name))`.",
        en: "In `\(parent)`, `\(tag(child.name))` belongs after `\(tag(last.name))`.")
        + order(of: child, level),
      notes: [.init(last.place, Wording(nl: "Het hoort hieronder.", en: "It belongs below this one."))],
      solutions: [
        .init(
          Wording(
            nl: "Verplaats `\(tag(child.name))` naar beneden, tot na `\(tag(last.name))`.",
            en: "Move `\(tag(child.name))` down, to after `\(tag(last.name))`."),
          edits: [
            .init(file.place(file.withLine(child.span)), ""),
            .init(file.place(Span(last.span.end, last.span.end)), text),
          ])
      ])
  }

  private func order(of child: Element, _ level: Level) -> Wording {
    // Notes and references may stand almost anywhere: naming them hides the order that matters.
    let names = grammar.usual(grammar.elements[level.definition].childOrder)
    guard names.contains(child.name) else { return .none }
    guard (2...12).contains(names.count) else { return .none }
    let list = names.map { "`\(tag($0))`" }.joined(separator: ", ")
    return Wording(nl: "De volgorde is: \(list).", en: "The order is: \(list).")
  }

  /// Parts that an element cannot do without; where there are alternatives, one of them will do.
  func partsMissing(
    _ missing: [NameID], alternatives: [NameID], before next: Element?, _ level: Level
  ) -> Diagnostic {
    let own = tag(of: level.definition)
    let isChoice = alternatives.count > 1
    let names = isChoice ? grammar.usual(alternatives) : missing
    let list = Wording.list(names.map(tag), and: !isChoice)
    let none = names.map { "no `\(tag($0))`" }
    let english =
      none.count == 1 ? none[0] : none.dropLast().joined(separator: ", ") + " and " + none[none.count - 1]
    let meaning = names.prefix(3).map { self.meaning(of: $0, in: level.definition) }
    return SchemaRules.partMissing.finding(
      at: level.element.place,
      isChoice
        ? Wording(
          nl: "In `\(own)` ontbreekt minstens één van \(list.nl).",
          en: "`\(own)` needs at least one of \(list.en).")
        : Wording(
          nl: "In `\(own)` \(missing.count > 1 ? "ontbreken" : "ontbreekt") \(list.nl).",
          en: "`\(own)` has \(english)."),
      meaning.reduce(.none, +),
      notes: next.map { [.init($0.place, Wording(nl: "Het hoort hiervóór.", en: "It belongs before this."))] }
        ?? [],
      solutions: [addition(of: missing, alternatives: isChoice ? names : [], before: next, level)])
  }

  private func addition(of missing: [NameID], alternatives: [NameID], before next: Element?, _ level: Level)
    -> Diagnostic.Solution
  {
    let texts = missing.compactMap { grammar.elements[level.definition].children[$0] }.map { template($0) }
    let text = texts.joined(separator: "\n")
    let file = level.element.markup.file
    let edits: [Diagnostic.Edit]
    if let next {
      let indent = file.indentation(before: next.span.start)
      edits = [
        .init(file.place(Span(next.span.start, next.span.start)), text + (indent.map { "\n" + $0 } ?? ""))
      ]
    } else if let end = level.element.endTag {
      edits = [.init(file.place(Span(end.start, end.start)), text)]
    } else {
      edits = inserting(text, into: level.element)
    }
    if alternatives.count > 1 {
      let list = Wording.list(alternatives.map(tag))
      return .init(Wording(nl: "Voeg \(list.nl) toe.", en: "Add \(list.en)."))
    }
    let shown = texts.map { "`\($0)`" }.joined(separator: ", ")
    return .init(Wording(nl: "Voeg toe: \(shown).", en: "Add: \(shown)."), edits: edits)
  }
}
