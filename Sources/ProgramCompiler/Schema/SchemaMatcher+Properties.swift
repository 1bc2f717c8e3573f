extension SchemaMatcher {
  /// Matches the properties in a start tag; returns what is left for the content.
  mutating func matchProperties(of element: Element, _ definition: Int) -> PatternID {
    var rest = grammar.elements[definition].pattern
    var strangers: [Attribute] = []
    for attribute in element.attributes {
      guard let number = derivatives.attribute(in: rest, named: attribute.name, of: definition) else {
        strangers.append(attribute)
        continue
      }
      let value = grammar.attributes[number].value
      if value != .text, !derivatives.accepts(value, text: attribute.value) {
        findings.append(valueFinding(attribute, number))
      }
      rest = derivatives.afterAttribute(rest, number)
    }
    for stranger in strangers {
      let instead = substitute(for: stranger, rest, definition)
      findings.append(strangerFinding(stranger, in: element, definition, rest, instead: instead))
      if let instead { rest = derivatives.afterAttribute(rest, instead) }
    }
    let missing = derivatives.missingAttributes(rest)
    if !missing.isEmpty { findings.append(propertiesMissing(missing, in: element)) }
    return derivatives.afterStartTagForgiving(rest)
  }

  /// The property that stands under another name: known by habit, near in spelling, or else the one that is missing.
  private mutating func substitute(for stranger: Attribute, _ rest: PatternID, _ definition: Int) -> Int? {
    let free = grammar.elements[definition].attributes.filter {
      derivatives.afterAttribute(rest, $0) != .notAllowed
    }
    // A property that has its place here, only not together with the others, stands for no other.
    if grammar.attribute(stranger.name, of: definition) != nil { return nil }
    let names = free.map { propertyName(grammar.attributes[$0].name) }
    let habit = Habits.properties(for: stranger.localName)?.first { names.contains($0) }
    let missing = derivatives.missingAttributes(rest).map { $0[0] }
    let missingNames = missing.map { propertyName(grammar.attributes[$0].name) }
    let near =
      NearMiss.of(stranger.localName, among: missingNames) ?? NearMiss.of(stranger.localName, among: names)
    if let name = habit ?? near, let place = names.firstIndex(of: name) { return free[place] }
    return missing.first
  }

  /// A property's name as authors write it.
  func propertyName(_ id: NameID) -> String {
    let name = grammar.names[id]
    return name.namespace.isEmpty ? name.local : "xml:\(name.local)"
  }
}
