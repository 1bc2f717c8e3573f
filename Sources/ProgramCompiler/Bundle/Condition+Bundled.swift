import ProgramBundle

extension Condition {
  /// The condition on flags, as bundles carry it.
  func bundled(_ flags: [String: Program.Flag]) -> ProgramBundle.Condition {
    Self.bundled(root) { operand in
      switch flags[operand.text]?.kind {
      case .number: (.flag(operand.text), true)
      default: (.flag(operand.text), false)
      }
    }
  }

  /// The condition on answers, as bundles carry it.
  func bundled(answers: [String: Symbols.Answer]) -> ProgramBundle.Condition {
    Self.bundled(root) { operand in
      (.answer(AnswerReference(operand.text)), answers[operand.text]?.isNumber ?? false)
    }
  }

  private static func bundled(
    _ node: Node, _ operand: (Reference) -> (ProgramBundle.Condition.Operand, isNumber: Bool)
  ) -> ProgramBundle.Condition {
    switch node {
    case .and(let nodes): return .and(nodes.map { bundled($0, operand) })
    case .or(let nodes): return .or(nodes.map { bundled($0, operand) })
    case .not(let inner): return .not(bundled(inner, operand))
    case .flag(let flag): return .flag(flag.text)
    case .compare(let name, let comparison):
      let (own, isNumber) = operand(name)
      func value(_ written: Reference) -> FlagValue {
        isNumber ? .number(number(written)) : .choice(written.text)
      }
      switch comparison {
      case .equal(let other): return .is(own, value(other))
      case .notEqual(let other): return .not(.is(own, value(other)))
      case .oneOf(let others): return .in(own, others.map(value))
      case .atLeast(let other): return .atLeast(own, number(other))
      case .atMost(let other): return .atMost(own, number(other))
      case .below(let other): return .below(own, number(other))
      case .above(let other): return .above(own, number(other))
      }
    }
  }

  private static func number(_ written: Reference) -> Int {
    guard let number = Int(written.text.plain) else {
      preconditionFailure("The check on kinds lets numbers through only.")
    }
    return number
  }
}

extension FormulaSite {
  /// The formula as bundles carry it, with full names of answers.
  func bundled(_ context: CheckContext) -> Expression { bundled(formula.root, context) }

  private func bundled(_ node: Formula.Node, _ context: CheckContext) -> Expression {
    let terms = node.terms
    if terms.count > 1 { return sum(terms[...], context) }
    return switch node {
    case .number(let value, _): .number(value)
    case .answer(let name): .answer(AnswerReference(fullName(name, context)))
    case .operation(let operation, let inner, _): .operation(operation, inner.map { bundled($0, context) })
    }
  }

  /// A sum as two sums of half its terms: a long one would else nest deeper than a bundle can.
  private func sum(_ terms: ArraySlice<Formula.Node.Term>, _ context: CheckContext) -> Expression {
    if terms.count == 1 { return bundled(terms[terms.startIndex].node, context) }
    let middle = terms.startIndex + (terms.count + 1) / 2
    let isSubtracted = terms[middle].isSubtracted
    // What is taken off as a whole turns its signs: a - b + c is a - (b - c).
    let right = terms[middle...].map { (node: $0.node, isSubtracted: $0.isSubtracted != isSubtracted) }
    return .operation(
      isSubtracted ? .subtract : .add, [sum(terms[..<middle], context), sum(right[...], context)])
  }

  private func fullName(_ name: Reference, _ context: CheckContext) -> String {
    let own = key(name)
    if context.symbols.answers[own] != nil || name.text.contains(".") { return own }
    let outer = container.lastIndex(of: ".").map { String(container[..<$0]) } ?? container
    return "\(outer).\(name.text)"
  }
}
