/// What is said of parts that our language does not have.
extension SchemaMatcher {
  /// A part with a name that we do not have; `instead` is ours for it, where there is one.
  func unknownFinding(_ child: Element, instead: NameID?, _ level: Level) -> Diagnostic {
    if let address = child.attribute("href")?.value,
      ["http:", "https:", "mailto:", "tel:"].contains(where: address.hasPrefix)
    {
      return SchemaRules.partUnknown.finding(
        at: child.place,
        Wording(
          nl: "`<\(child.qualifiedName)>` bestaat niet, en een verwijzing gaat niet naar buiten.",
          en: "There is no part `<\(child.qualifiedName)>`, and a link does not lead outside."),
        Wording(
          nl:
            "Een verwijzing gaat naar een bladzijde van het programma. Wie op een website verdwaalt, komt vaak niet terug.",
          en: "A link leads to a page of the program. Who gets lost on a website often does not come back."),
        solutions: [
          .init(
            Wording(
              nl: "Schrijf het adres als gewone tekst, of zet het bij een hulplijn in `web`.",
              en: "Write the address as plain text, or put it in `web` of a helpline."))
        ])
    }
    if let property = property(named: child.localName, of: level.definition) {
      return writtenAsPart(child, property, level)
    }
    let written = "<\(child.qualifiedName)>"
    let summary = Wording(nl: "`\(written)` bestaat niet.", en: "There is no part `\(written)`.")
    guard let instead else {
      return SchemaRules.partUnknown.finding(
        at: child.place, summary, allowed(in: level.definition), solutions: [wayOut(of: child, level)])
    }
    return SchemaRules.partUnknown.finding(
      at: child.place, summary, meaning(of: instead, in: level.definition),
      solutions: [replacement(of: child, by: instead, level)])
  }

  /// What may stand in an element, as a sentence.
  func allowed(in definition: Int) -> Wording {
    let names = grammar.usual(grammar.elements[definition].childOrder).map(tag)
    let own = tag(of: definition)
    guard !names.isEmpty else {
      return Wording(nl: "In `\(own)` staat alleen tekst.", en: "`\(own)` holds text only.")
    }
    let list = Wording.list(names, and: true, limit: 24)
    return Wording(nl: "In `\(own)` mogen staan: \(list.nl).", en: "`\(own)` can hold: \(list.en).")
  }

  private func property(named name: String, of definition: Int) -> Int? {
    grammar.elements[definition].attributes.first { propertyName(grammar.attributes[$0].name) == name }
  }

  /// A property that was written as a part: `<src>sun.svg</src>`.
  private func writtenAsPart(_ child: Element, _ property: Int, _ level: Level) -> Diagnostic {
    let name = propertyName(grammar.attributes[property].name)
    let owner = level.element
    let value = child.text.collapsed
    let file = child.markup.file
    let isThere = owner.attributes.contains { $0.qualifiedName == name }
    let end = owner.nameSpan.end
    let insertion = Diagnostic.Edit(file.place(Span(end, end)), " \(name)=\"\(value)\"")
    let removal = Diagnostic.Edit(file.place(file.withLine(child.span)), "")
    let isPlain = !value.utf8.contains { "\"<&".utf8.contains($0) }
    return SchemaRules.partUnknown.finding(
      at: child.place,
      Wording(
        nl: "`\(name)` is een eigenschap van `\(tag(of: level.definition))`, geen onderdeel.",
        en: "`\(name)` is a property of `\(tag(of: level.definition))`, not a part."),
      grammar.attributes[property].documentation.prefixed(by: "`\(name)`: "),
      solutions: [
        .init(
          Wording(
            nl: "Schrijf `<\(owner.qualifiedName) \(name)=\"\(value)\">` en haal `<\(name)>` weg.",
            en: "Write `<\(owner.qualifiedName) \(name)=\"\(value)\">` and remove `<\(name)>`."),
          edits: isThere || !isPlain ? [] : [insertion, removal])
      ])
  }

  /// The way out where our own part is known.
  private func replacement(of child: Element, by instead: NameID, _ level: Level) -> Diagnostic.Solution {
    guard let definition = grammar.elements[level.definition].children[instead] else {
      preconditionFailure("The part that stands in is one of the parent's.")
    }
    var edits = renaming(child, to: instead) + childRenamings(in: child, definition)
    var rest = grammar.elements[definition].pattern
    var trial = self
    var turned: [(attribute: Attribute, part: NameID)] = []
    var strangers: [Attribute] = []
    for attribute in child.attributes {
      if let number = trial.derivatives.attribute(in: rest, named: attribute.name, of: definition) {
        rest = trial.derivatives.afterAttribute(rest, number)
      } else {
        strangers.append(attribute)
      }
    }
    // Only a slip of the pen is certain: a name from elsewhere may mean something a little different.
    var isSlip = Habits.parts(for: child.localName) == nil && child.namespace == Grammar.namespace
    for stranger in strangers {
      let level = Level(element: child, definition: definition, rest: rest)
      switch trial.standIn(for: stranger, rest, level) {
      case .property(let number):
        let name = propertyName(grammar.attributes[number].name)
        edits.append(.init(child.markup.file.place(stranger.nameSpan), name))
        isSlip = isSlip && NearMiss.of(stranger.localName, among: [name]) != nil
        rest = trial.derivatives.afterAttribute(rest, number)
      case .part(let name):
        turned.append((stranger, name))
        isSlip = false
      case nil: break
      }
    }
    edits += turning(turned, of: child, called: grammar.names[instead].local)
    let missing = trial.derivatives.missingAttributes(rest).map {
      propertyName(grammar.attributes[$0[0]].name)
    }
    let needed = missing.map { "`\($0)=\"…\"`" }.joined(separator: ", ")
    let ours = tag(instead)
    return .init(
      missing.isEmpty
        ? Wording(nl: "Schrijf `\(ours)`.", en: "Write `\(ours)`.")
        : Wording(nl: "Schrijf `\(ours)`, met \(needed).", en: "Write `\(ours)`, with \(needed)."),
      safe: isSlip && missing.isEmpty, edits: edits)
  }

  /// The edits for children that come with a habit: `<li>` inside `<ul>`.
  private func childRenamings(in element: Element, _ definition: Int) -> [Diagnostic.Edit] {
    let names = grammar.elements[definition].childOrder
    return element.elements.flatMap { child -> [Diagnostic.Edit] in
      guard grammar.definitions(named: child.name).isEmpty, let habits = Habits.parts(for: child.localName),
        let name = habits.lazy.compactMap({ habit in names.first { grammar.names[$0].local == habit } }).first
      else { return [] }
      return renaming(child, to: name)
    }
  }

  /// The way out where we have no part for it: the text in it is never thrown away.
  private func wayOut(of child: Element, _ level: Level) -> Diagnostic.Solution {
    if let hint = Habits.hint(for: child.localName) { return .init(hint) }
    let file = child.markup.file
    let written = child.qualifiedName
    if file.text(child.content).collapsed.isEmpty {
      return .init(
        Wording(nl: "Haal `<\(written)>` weg.", en: "Remove `<\(written)>`."),
        edits: [.init(file.place(child.span), "")])
    }
    return .init(
      Wording(
        nl: "Haal `<\(written)>` en `</\(written)>` weg; de tekst ertussen kan blijven.",
        en: "Remove `<\(written)>` and `</\(written)>`; the text between them can stay."),
      edits: unwrapping(child))
  }
}
