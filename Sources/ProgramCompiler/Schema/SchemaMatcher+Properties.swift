extension SchemaMatcher {
  /// Matches the properties in a start tag; leaves in `level` what may still come.
  mutating func matchProperties(_ level: inout Level) {
    let definition = level.definition
    var rest = grammar.elements[definition].pattern
    var strangers: [Attribute] = []
    var clashes: [Attribute] = []
    for attribute in level.element.attributes {
      guard let number = derivatives.attribute(in: rest, named: attribute.name, of: definition) else {
        let isOwn = grammar.attribute(attribute.name, of: definition) != nil
        if isOwn { clashes.append(attribute) } else { strangers.append(attribute) }
        continue
      }
      let value = grammar.attributes[number].value
      if value != .text, !derivatives.accepts(value, text: attribute.value) {
        findings.append(valueFinding(attribute, number))
      }
      rest = derivatives.afterAttribute(rest, number)
    }
    if !clashes.isEmpty { findings.append(clashFinding(clashes, level)) }
    for stranger in strangers {
      let stand = standIn(for: stranger, rest, level)
      findings.append(strangerFinding(stranger, stand, level))
      switch stand {
      case .property(let number): rest = derivatives.afterAttribute(rest, number)
      case .part(let name): level.excused.insert(name)
      case nil: break
      }
    }
    reportMissing(rest, strangersLeft: strangers.count, level)
    level.rest = derivatives.afterStartTagForgiving(rest)
  }

  private mutating func reportMissing(_ rest: PatternID, strangersLeft: Int, _ level: Level) {
    // A property that was written as a part is a finding of its own.
    let asParts = Set(level.element.elements.map(\.localName))
    let missing = derivatives.missingAttributes(rest).filter { alternatives in
      !alternatives.contains { number in
        let name = propertyName(grammar.attributes[number].name)
        return asParts.contains(name)
          && !grammar.elements[level.definition].childOrder.contains { grammar.names[$0].local == name }
      }
    }
    if !missing.isEmpty { findings.append(propertiesMissing(missing, in: level.element)) }
  }

  /// What a property that has no place here stands for.
  enum StandIn {
    /// Another property, by definition.
    case property(Int)
    /// A part of the element.
    case part(NameID)
  }

  /// The property that stands under another name: known by habit, near in spelling, a part's name, or else the one that is missing.
  func standIn(for stranger: Attribute, _ rest: PatternID, _ level: Level) -> StandIn? {
    var trial = derivatives
    let definition = grammar.elements[level.definition]
    let free = definition.attributes.filter { trial.afterAttribute(rest, $0) != .notAllowed }
    let names = free.map { propertyName(grammar.attributes[$0].name) }
    func property(_ name: String?) -> StandIn? {
      name.flatMap { names.firstIndex(of: $0) }.map { .property(free[$0]) }
    }
    let written = stranger.localName
    let parts = [written] + (Habits.parts(for: written) ?? [])
    let part = parts.lazy.compactMap { name in definition.childOrder.first { grammar.names[$0].local == name }
    }.first
    if let part, written == grammar.names[part].local || Habits.properties(for: written) == nil {
      return .part(part)
    }
    if let habit = property(Habits.properties(for: written)?.first { names.contains($0) }) { return habit }
    let missing = trial.missingAttributes(rest).map { propertyName(grammar.attributes[$0[0]].name) }
    let near = NearMiss.of(written, among: missing) ?? NearMiss.of(written, among: names)
    return property(near) ?? property(missing.first)
  }

  /// A property's name as authors write it.
  func propertyName(_ id: NameID) -> String {
    let name = grammar.names[id]
    return name.namespace.isEmpty ? name.local : "xml:\(name.local)"
  }
}
