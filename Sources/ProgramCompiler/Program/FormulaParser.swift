import ProgramBundle

/// Reads formulas: numbers, names of fields, `+` `-` `*` `/`, parentheses, and the functions of `Formula`.
struct FormulaParser {
  private let written: WrittenExpression
  private var tokens: [Reference] = []
  private var next = 0
  private var depth = 0
  /// How many functions are around the next token: in their parentheses a comma separates.
  private var functions = 0
  private var finding: Diagnostic?

  /// Words and signs of one formula; the tree of a calculation is as deep as its longest row of signs.
  private static let mostTokens = 1000

  private init(_ written: WrittenExpression) {
    self.written = written
    tokens = Self.split(written)
  }

  /// The formula, or what is wrong with it.
  static func parse(_ written: WrittenExpression) -> (formula: Formula?, finding: Diagnostic?) {
    if written.isTooLong { return (nil, FormulaRules.tooLong(written)) }
    var parser = FormulaParser(written)
    guard !parser.tokens.isEmpty else { return (nil, FormulaRules.empty(at: written.whole)) }
    guard parser.tokens.count <= mostTokens else { return (nil, FormulaRules.tooDeep(at: written.whole)) }
    let root = parser.sum()
    if let extra = parser.peek, parser.finding == nil { parser.stop(parser.surplus(extra)) }
    guard let root, parser.finding == nil else { return (nil, parser.finding) }
    guard root.depth <= Formula.mostDepth else { return (nil, FormulaRules.tooDeep(at: written.whole)) }
    return (Formula(place: written.whole, root: root), nil)
  }

  private static func split(_ written: WrittenExpression) -> [Reference] {
    let bytes = written.bytes
    var found: [Reference] = []
    var position = 0
    func isSign(_ byte: UInt8) -> Bool { "+*/(),=".utf8.contains(byte) }
    func isLetter(_ position: Int) -> Bool {
      bytes.indices.contains(position) && (97...122).contains(bytes[position])
    }
    // Within a name a colon is part of it, `common:stress.total`; else it divides, for some.
    func isColon(_ position: Int) -> Bool {
      bytes[position] == UInt8(ascii: ":") && !(isLetter(position - 1) && isLetter(position + 1))
    }
    // `×`, `÷` and dashes are signs as well, though not ours: they end a name.
    func foreignSign(at position: Int) -> Int? {
      guard bytes[position] >= 0x80 else { return nil }
      return WordHabits.foreignSigns.first { bytes[position...].starts(with: $0) }?.count
    }
    func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 10 || byte == 13 }
    func isMinus(_ position: Int) -> Bool {
      // Within a name a hyphen is part of it: `step-count`; else it is a minus.
      guard bytes[position] == UInt8(ascii: "-") else { return false }
      let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
      return position == 0 || position + 1 >= bytes.count || isSpace(bytes[position - 1])
        || isSign(bytes[position - 1])
        || !(letters.contains(bytes[position + 1]) && !isSpace(bytes[position - 1]))
    }
    while position < bytes.count {
      var end = position + 1
      if isSpace(bytes[position]) {
        position = end
        continue
      }
      let isNumber = (48...57).contains(bytes[position])
      if let length = foreignSign(at: position) {
        end = position + length
      } else if !isSign(bytes[position]), bytes[position] != UInt8(ascii: "-"), !isColon(position) {
        // After a number a hyphen is always a minus: `100-sum(points)`.
        while end < bytes.count, !isSpace(bytes[end]), !isSign(bytes[end]), !isMinus(end), !isColon(end),
          !(isNumber && bytes[end] == UInt8(ascii: "-")), foreignSign(at: end) == nil
        { end += 1 }
      }
      found.append(written.reference(position..<end))
      position = end
    }
    return found
  }

  private var peek: Reference? { next < tokens.count ? tokens[next] : nil }

  private mutating func take(_ sign: String) -> Reference? {
    guard let token = peek, token.text == sign else { return nil }
    next += 1
    return token
  }

  private mutating func stop(_ problem: Diagnostic) {
    if finding == nil { finding = problem }
  }

  /// What is wrong with the next token, where the formula could have ended.
  private func surplus(_ token: Reference) -> Diagnostic {
    FormulaRules.surplus(token, tokens[(next + 1)...].first)
  }

  private mutating func sum() -> Formula.Node? {
    guard var result = product() else { return nil }
    while finding == nil {
      let operation: Expression.Operation
      let sign: Reference
      if let plus = take("+") {
        (operation, sign) = (.add, plus)
      } else if let minus = take("-") {
        (operation, sign) = (.subtract, minus)
      } else {
        return result
      }
      guard let right = product() else { return nil }
      result = .operation(operation, [result, right], sign.place)
    }
    return nil
  }

  private mutating func product() -> Formula.Node? {
    guard var result = value() else { return nil }
    while finding == nil {
      let operation: Expression.Operation
      let sign: Reference
      if let times = take("*") {
        (operation, sign) = (.multiply, times)
      } else if let over = take("/") {
        (operation, sign) = (.divide, over)
      } else {
        return result
      }
      guard let right = value() else { return nil }
      result = .operation(operation, [result, right], sign.place)
    }
    return nil
  }

  private mutating func value() -> Formula.Node? {
    depth += 1
    defer { depth -= 1 }
    guard let token = peek else {
      stop(FormulaRules.unfinished(tokens[tokens.count - 1]))
      return nil
    }
    guard depth <= ConditionParser.mostNesting + 1 else {
      stop(FormulaRules.tooDeep(at: token.place))
      return nil
    }
    if take("(") != nil {
      guard let inner = sum() else { return nil }
      return close(token) ? inner : nil
    }
    if let minus = take("-"), let zero = ExactDecimal(0) {
      return value().map { .operation(.subtract, [.number(zero, minus.place), $0], minus.place) }
    }
    guard let first = token.text.utf8.first, !"+*/),=:".utf8.contains(first) else {
      stop(FormulaRules.misplaced(token, isFirst: next == 0))
      return nil
    }
    next += 1
    if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) {
      if functions == 0, let problem = FormulaRules.decimalComma(token, tokens[next...]) {
        stop(problem)
        return nil
      }
      if let number = ExactDecimal(token.text) { return .number(number, token.place) }
      stop(FormulaRules.wrongNumber(token))
      return nil
    }
    return take("(") == nil ? .answer(token) : call(token)
  }

  private mutating func call(_ name: Reference) -> Formula.Node? {
    guard let function = Formula.functions.first(where: { $0.name == name.text }) else {
      stop(FormulaRules.unknownFunction(name))
      return nil
    }
    functions += 1
    defer { functions -= 1 }
    var arguments: [Formula.Node] = []
    repeat {
      guard let argument = sum() else { return nil }
      arguments.append(argument)
    } while take(",") != nil
    return close(name) ? .operation(function.operation, arguments, name.place) : nil
  }

  private mutating func close(_ open: Reference) -> Bool {
    if finding == nil, take(")") != nil { return true }
    stop(peek.map(surplus) ?? ConditionRules.unclosed(open, of: FormulaRules.syntax))
    return false
  }
}
