import ProgramBundle

extension PartReader {
  /// The questions in an element, in order.
  mutating func fields(_ element: Element) -> [Field] {
    var found: [Field] = []
    for child in element.elements {
      guard let kind = kind(child) else { continue }
      found.append(
        Field(
          part: part(child), id: child.required("id"), label: requiredText("label", of: child),
          help: text(child.first("help")), isRequired: child.isYes("required"), risk: child.word("risk"),
          missed: child.word("missed"), prefill: child.reference("prefill"),
          otherwise: phrase("otherwise", of: child), kind: kind))
    }
    return found
  }

  private mutating func kind(_ element: Element) -> Field.Kind? {
    switch element.localName {
    case "text": .text(maxLength: element.number("max-length"))
    case "long-text": .longText(maxLength: element.number("max-length"))
    case "number":
      .number(
        range(element), unit: phrase("unit", of: element), unitOfOne: phrase("unit-one", of: element))
    case "scale":
      .scale(
        range(element), low: phrase("low-label", of: element), high: phrase("high-label", of: element),
        better: element.word("better"))
    case "choice": .choice(options(element))
    case "choices": .choices(options(element))
    case "date": .date
    case "time": .time
    case "duration": .duration
    case "rows": .rows(least: element.number("least"), most: element.number("most"), fields(element))
    case "allocation": .allocation(total: element.requiredNumber("total"), shares(element))
    case "computed": .computed(formula(element.first("formula")))
    default: nil
    }
  }

  /// Nil where the lowest number is not below the highest.
  private func range(_ element: Element) -> ClosedRange<Int>? {
    let (from, to) = (element.requiredNumber("from"), element.requiredNumber("to"))
    return from < to ? from...to : nil
  }

  private mutating func options(_ element: Element) -> [Field.Option] {
    var found: [Field.Option] = []
    for child in element.all("option") {
      found.append(.init(part: part(child), id: child.required("id"), text: RichText(child)))
    }
    return found
  }

  private func shares(_ element: Element) -> [Field.Share] {
    element.all("share").map {
      .init(id: $0.required("id"), least: $0.number("least"), most: $0.number("most"), text: RichText($0))
    }
  }
}
