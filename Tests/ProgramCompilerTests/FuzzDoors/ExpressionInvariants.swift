@testable import ProgramCompiler

/// What holds of every condition and formula by itself: printed out, it is read back as the same.
enum ExpressionInvariants {
  static func breaches(_ attribute: Attribute) -> [String] {
    let written = WrittenExpression(attribute)
    return condition(written) + formula(written)
  }

  private static func condition(_ written: WrittenExpression) -> [String] {
    let (condition, finding) = ConditionParser.parse(written)
    var breaches = places(finding, written)
    if (condition == nil) != (finding != nil) { breaches.append("A condition is read or is a finding.") }
    guard let condition else { return breaches }
    for atom in condition.atoms {
      for place in [atom.operand.place, atom.sign].compactMap({ $0 }) where !written.whole.contains(place) {
        breaches.append("The words of a condition stand in it: \(place).")
      }
    }
    let printed = print(condition.root)
    let again = ConditionParser.parse(reading(printed)).condition
    if again.map({ print($0.root) }) != printed { breaches.append("A condition is read back: \(printed)") }
    return breaches
  }

  private static func formula(_ written: WrittenExpression) -> [String] {
    let (formula, finding) = FormulaParser.parse(written)
    var breaches = places(finding, written)
    if (formula == nil) != (finding != nil) { breaches.append("A formula is read or is a finding.") }
    // Printed out, a minus sign and its parentheses take more words, of which a formula has a most.
    guard let formula, written.bytes.count <= 500 else { return breaches }
    for name in formula.root.answers where !written.whole.contains(name.place) {
      breaches.append("The names of a formula stand in it: \(name).")
    }
    let printed = print(formula.root)
    let again = FormulaParser.parse(reading(printed)).formula
    if again.map({ print($0.root) }) != printed { breaches.append("A formula is read back: \(printed)") }
    return breaches
  }

  private static func places(_ finding: Diagnostic?, _ written: WrittenExpression) -> [String] {
    let whole = written.property ?? written.whole
    guard let place = finding?.place, !whole.contains(place) else { return [] }
    return ["A finding about an expression stands in it: \(place)."]
  }

  /// `text` as the value of a property.
  private static func reading(_ text: String) -> WrittenExpression {
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(
      "\"", with: "&quot;")
    let file = SourceFile(path: "x.xml", text: "<a when=\"\(escaped)\"/>")
    guard let attribute = Markup.parse(file, names: NameTable()).markup?.root.attribute("when") else {
      preconditionFailure("The value of a property can be read: \(escaped)")
    }
    return WrittenExpression(attribute)
  }

  private static func print(_ node: Condition.Node) -> String {
    func inner(_ node: Condition.Node) -> String {
      switch node {
      case .and, .or: "(\(print(node)))"
      default: print(node)
      }
    }
    switch node {
    case .and(let nodes): return nodes.map(inner).joined(separator: " and ")
    case .or(let nodes): return nodes.map(inner).joined(separator: " or ")
    case .not(let node): return "not \(inner(node))"
    case .flag(let name): return name.text
    case .compare(let name, let comparison):
      let values = comparison.values.map(\.text).joined(separator: ", ")
      switch comparison {
      case .equal: return "\(name.text) is \(values)"
      case .notEqual: return "\(name.text) is not \(values)"
      case .oneOf: return "\(name.text) in (\(values))"
      case .atLeast: return "\(name.text) at least \(values)"
      case .atMost: return "\(name.text) at most \(values)"
      case .below: return "\(name.text) below \(values)"
      case .above: return "\(name.text) above \(values)"
      }
    }
  }

  private static func print(_ node: Formula.Node) -> String {
    switch node {
    case .number(let number, _): return number.description
    case .answer(let name): return name.text
    case .operation(let operation, let nodes, _):
      switch operation {
      case .add: return sum(nodes, "+")
      case .subtract: return sum(nodes, "-")
      case .multiply: return product(nodes, "*")
      case .divide: return product(nodes, "/")
      default:
        let name = Formula.functions.first { $0.operation == operation }?.name ?? ""
        return "\(name)(\(nodes.map(print).joined(separator: ", ")))"
      }
    }
  }

  private static func sum(_ nodes: [Formula.Node], _ sign: String) -> String {
    "\(print(nodes[0])) \(sign) \(isSum(nodes[1]) ? "(\(print(nodes[1])))" : print(nodes[1]))"
  }

  private static func product(_ nodes: [Formula.Node], _ sign: String) -> String {
    let right = isSum(nodes[1]) || isProduct(nodes[1]) ? "(\(print(nodes[1])))" : print(nodes[1])
    return "\(isSum(nodes[0]) ? "(\(print(nodes[0])))" : print(nodes[0])) \(sign) \(right)"
  }

  private static func isSum(_ node: Formula.Node) -> Bool {
    if case .operation(let operation, _, _) = node {
      operation == .add || operation == .subtract
    } else {
      false
    }
  }

  private static func isProduct(_ node: Formula.Node) -> Bool {
    if case .operation(let operation, _, _) = node {
      operation == .multiply || operation == .divide
    } else {
      false
    }
  }
}

extension Place {
  fileprivate func contains(_ other: Place) -> Bool { file == other.file && span.contains(other.span) }
}
