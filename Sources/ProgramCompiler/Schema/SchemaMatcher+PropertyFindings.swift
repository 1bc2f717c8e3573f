/// What is said of properties that are unknown, misplaced, in each other's way or missing.
extension SchemaMatcher {
  /// A property that has no place in its element.
  func strangerFinding(_ attribute: Attribute, _ stand: StandIn?, _ level: Level) -> Diagnostic {
    let written = attribute.qualifiedName
    let owner = tag(of: level.definition)
    let file = attribute.markup.file
    let place = file.place(attribute.nameSpan)
    let owners = grammar.elements.filter { element in
      element.attributes.contains { grammar.attributes[$0].name == attribute.name }
    }.map(\.name)
    let rule = owners.isEmpty ? SchemaRules.propertyUnknown : SchemaRules.propertyMisplaced
    switch stand {
    case .part(let name):
      let ours = grammar.names[name].local
      return rule.finding(
        at: place,
        Wording(
          nl: "`\(written)` is in `\(owner)` een onderdeel, geen eigenschap.",
          en: "`\(written)` is a part of `\(owner)`, not a property."),
        meaning(of: name, in: level.definition),
        solutions: [
          .init(
            Wording(
              nl:
                "Haal `\(written)` weg en schrijf `<\(ours)>\(attribute.value.shortened)</\(ours)>` in `\(owner)`.",
              en:
                "Remove `\(written)` and write `<\(ours)>\(attribute.value.shortened)</\(ours)>` inside `\(owner)`."
            ),
            edits: turning([(attribute, name)], of: level.element))
        ])
    case .property(let number):
      let name = propertyName(grammar.attributes[number].name)
      return rule.finding(
        at: place, doesNotBelong(written, to: owner, isKnown: !owners.isEmpty),
        grammar.attributes[number].documentation.prefixed(by: "`\(name)`: "),
        solutions: [
          .init(
            Wording(nl: "Schrijf `\(name)`.", en: "Write `\(name)`."),
            safe: NearMiss.of(attribute.localName, among: [name]) != nil, edits: [.init(place, name)])
        ])
    case nil:
      return rule.finding(
        at: place, doesNotBelong(written, to: owner, isKnown: !owners.isEmpty),
        properties(of: level.definition, home: owners, written),
        solutions: [removal(of: attribute)])
    }
  }

  private func doesNotBelong(_ written: String, to owner: String, isKnown: Bool) -> Wording {
    isKnown
      ? Wording(
        nl: "`\(written)` hoort niet bij `\(owner)`.", en: "`\(written)` does not belong to `\(owner)`.")
      : Wording(
        nl: "`\(written)` is geen eigenschap van `\(owner)`.",
        en: "`\(written)` is not a property of `\(owner)`.")
  }

  private func removal(of attribute: Attribute) -> Diagnostic.Solution {
    let written = attribute.qualifiedName
    let gap = Span(attribute.span.start - 1, attribute.span.end)
    return .init(
      Wording(nl: "Haal `\(written)` weg.", en: "Remove `\(written)`."),
      edits: [.init(attribute.markup.file.place(gap), "")])
  }

  /// What an element can have, and where the property does belong.
  private func properties(of definition: Int, home owners: [NameID], _ written: String) -> Wording {
    let own = tag(of: definition)
    let names = grammar.elements[definition].attributes.map { propertyName(grammar.attributes[$0].name) }
    let list = Wording.list(names, and: true, limit: 20)
    let allowed =
      names.isEmpty
      ? Wording(nl: "`\(own)` heeft geen eigenschappen.", en: "`\(own)` has no properties.")
      : Wording(nl: "`\(own)` kan hebben: \(list.nl).", en: "`\(own)` can have: \(list.en).")
    guard !owners.isEmpty else { return allowed }
    let homes = Wording.list(grammar.likeliestFirst(owners).map(tag), and: true, limit: 3)
    return Wording(nl: "`\(written)` hoort bij \(homes.nl).", en: "`\(written)` belongs with \(homes.en).")
      + allowed
  }

  /// Properties that each have their place here, but not together with another that is there.
  func clashFinding(_ clashes: [Attribute], _ level: Level) -> Diagnostic {
    let file = clashes[0].markup.file
    let rivals = level.element.attributes.filter { other in
      guard let number = grammar.attribute(other.name, of: level.definition),
        !clashes.contains(where: { $0.name == other.name })
      else { return false }
      var trial = derivatives
      let alone = trial.afterAttribute(grammar.elements[level.definition].pattern, number)
      return trial.attribute(in: alone, named: clashes[0].name, of: level.definition) == nil
    }
    let own = Wording.list(clashes.map(\.qualifiedName), and: true)
    let others = Wording.list(rivals.map(\.qualifiedName), and: true)
    return SchemaRules.propertyClash.finding(
      at: file.place(clashes[0].nameSpan),
      Wording(
        nl: "\(own.nl) \(clashes.count > 1 ? "gaan" : "gaat") niet samen met \(others.nl).",
        en: "\(own.en) \(clashes.count > 1 ? "do" : "does") not go with \(others.en)."),
      Wording(
        nl: "`\(tag(of: level.definition))` heeft het een of het ander.",
        en: "`\(tag(of: level.definition))` has the one or the other."),
      notes: rivals.map {
        .init(file.place($0.nameSpan), Wording(nl: "Het botst hiermee.", en: "It clashes with this."))
      },
      solutions: [
        .init(
          Wording(
            nl: "Haal \(own.nl) weg, of haal \(others.nl) weg.",
            en: "Remove \(own.en), or remove \(others.en)."))
      ])
  }

  /// Properties that an element cannot do without: an entry for each, with its alternatives.
  func propertiesMissing(_ missing: [[Int]], in element: Element) -> Diagnostic {
    let names = missing.map { $0.map { propertyName(grammar.attributes[$0].name) } }
    let alternatives = Wording.list(missing.count == 1 ? names[0] : names.map { $0[0] })
    let all = Wording.list(names.map { $0[0] }, and: true)
    let list = missing.count == 1 ? alternatives : Wording(nl: all.nl, en: alternatives.en)
    let file = element.markup.file
    let owner = "<\(element.qualifiedName)>"
    let place = file.place(Span(element.nameSpan.end, element.nameSpan.end))
    let meaning = missing.prefix(3).flatMap { $0 }.map { number in
      grammar.attributes[number].documentation.prefixed(
        by: "`\(propertyName(grammar.attributes[number].name))`: ")
    }
    return SchemaRules.propertyMissing.finding(
      at: element.place,
      Wording(
        nl: "Bij `\(owner)` \(missing.count > 1 ? "ontbreken" : "ontbreekt") \(list.nl).",
        en: "`\(owner)` has no \(list.en)."),
      meaning.reduce(.none, +),
      solutions: [
        .init(
          Wording(nl: "Voeg \(list.nl) toe.", en: "Add \(missing.count == 1 ? list.en : all.en)."),
          edits: [.init(place, names.map { " \($0[0])=\"…\"" }.joined())])
      ])
  }
}
