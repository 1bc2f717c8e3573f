import ProgramBundle

/// Reads one valid file into the typed model; what is wrong in conditions and formulas becomes findings.
struct PartReader {
  private(set) var findings: [Diagnostic] = []

  /// What `element` carries; without its condition where that is not one on flags.
  mutating func part(_ element: Element, hasFlagCondition: Bool = true) -> Part {
    let carried = Array(element.elements)
    return Part(
      element: element, id: element.reference("id"),
      when: hasFlagCondition ? condition(element.attribute("when")) : nil,
      isDraft: element.attribute("status")?.value.collapsed == "draft",
      notWith: Reference.list(element.attribute("not-with")), isAdaptable: element.isYes("adapt"),
      notes: carried.filter { $0.localName == "note" }.map(Part.Note.init),
      evidence: carried.filter { $0.localName == "evidence" }.compactMap { $0.reference("ref") },
      hazards: carried.filter { $0.localName == "hazard" }.compactMap { $0.reference("ref") },
      accepted: carried.filter { $0.localName == "accepted" }.map(Part.Accepted.init))
  }

  mutating func condition(_ attribute: Attribute?) -> Condition? {
    attribute.flatMap { condition(WrittenExpression($0)) }
  }

  mutating func condition(_ written: WrittenExpression) -> Condition? {
    let (condition, finding) = ConditionParser.parse(written)
    note(finding)
    return condition
  }

  mutating func formula(_ element: Element?) -> Formula? {
    guard let element else { return nil }
    let (formula, finding) = FormulaParser.parse(WrittenExpression(element))
    note(finding)
    return formula
  }

  /// Keeps a finding, unless there are more than anybody reads.
  private mutating func note(_ finding: Diagnostic?) {
    if let finding, findings.count <= FindingBounds.inFile { findings.append(finding) }
  }

  func text(_ element: Element?) -> RichText? { element.map { RichText($0) } }

  /// The text of a child that the schema requires.
  func requiredText(_ name: String, of element: Element) -> RichText {
    guard let child = element.first(name) else { preconditionFailure("The schema requires `\(name)`.") }
    return RichText(child)
  }

  func phrase(_ name: String, of element: Element) -> Block.Phrase? {
    element.attribute(name).map {
      Block.Phrase(text: $0.value.collapsed, place: $0.place, element: element, name: name)
    }
  }

  mutating func group(_ element: Element) -> Block.Group {
    Block.Group(part: part(element), blocks: blocks(element))
  }

  mutating func requiredGroup(_ name: String, of element: Element) -> Block.Group {
    guard let child = element.first(name) else { preconditionFailure("The schema requires `\(name)`.") }
    return group(child)
  }

  mutating func group(_ name: String, of element: Element) -> Block.Group? {
    guard let child = element.first(name) else { return nil }
    return group(child)
  }

  /// The numbers for some patients in the children called `name`, in order.
  mutating func numbers(_ name: String, of element: Element) -> [ConditionalNumber] {
    var found: [ConditionalNumber] = []
    for child in element.all(name) {
      guard let number = Int(child.text.collapsed.plain) else {
        preconditionFailure("The schema requires a number in `\(name)`.")
      }
      found.append(ConditionalNumber(part: part(child), number: number))
    }
    return found
  }
}
