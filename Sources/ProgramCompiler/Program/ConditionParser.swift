/// Reads conditions: flags, `and` `or` `not` `( )`, `is` `is not` `in (a, b)` `at least` `at most` `below` `above`.
///
/// `not` binds tighter than `and`, `and` tighter than `or`.
struct ConditionParser {
  private let written: WrittenExpression
  private var words: [Reference] = []
  private var next = 0
  /// One more than the parentheses and `not` around the next word.
  private var depth = 0
  private var signs: [Place: Place] = [:]
  /// The first thing that is wrong; nothing after it is looked at.
  private var finding: Diagnostic?

  /// Parentheses and `not` within each other: more than a person can read.
  ///
  /// Each can take four levels of the bundle's JSON, `or` and `and` with their lists; `MarkupBounds.layers` counts on it.
  static let mostNesting = 6

  private init(_ written: WrittenExpression) {
    self.written = written
    words = Self.split(written)
  }

  /// The condition, or what is wrong with it.
  static func parse(_ written: WrittenExpression) -> (condition: Condition?, finding: Diagnostic?) {
    if written.isTooLong { return (nil, ConditionRules.tooLong(written)) }
    var parser = ConditionParser(written)
    guard !parser.words.isEmpty else { return (nil, ConditionRules.empty(written)) }
    let root = parser.alternatives()
    if parser.peek != nil { parser.stop(parser.surplus()) }
    guard let root, parser.finding == nil else { return (nil, parser.finding) }
    let text = parser.words.map(\.text).joined(separator: " ")
    return (Condition(place: written.whole, text: text, root: root, signs: parser.signs), nil)
  }

  /// Words, numbers, parentheses, commas, and runs of signs that come from programming.
  private static func split(_ written: WrittenExpression) -> [Reference] {
    var found: [Reference] = []
    var position = 0
    let bytes = written.bytes
    func kind(_ byte: UInt8) -> Int {
      switch byte {
      case 32, 9, 10, 13: 0
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","): 1
      case UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "<"),
        UInt8(ascii: ">"):
        2
      default: 3
      }
    }
    while position < bytes.count {
      let own = kind(bytes[position])
      var end = position + 1
      if own != 1 { while end < bytes.count, kind(bytes[end]) == own { end += 1 } }
      if own != 0 { found.append(written.reference(position..<end)) }
      position = end
    }
    return found
  }

  private var peek: Reference? { next < words.count ? words[next] : nil }

  private mutating func take(_ word: String) -> Bool {
    guard peek?.text == word else { return false }
    next += 1
    return true
  }

  private mutating func stop(_ problem: Diagnostic) {
    if finding == nil { finding = problem }
  }

  /// What is wrong with the next word, where the condition could have ended.
  private func surplus() -> Diagnostic {
    ConditionRules.surplus(words[next], after: next > 0 ? words[next - 1] : nil, words[(next + 1)...].first)
  }

  private mutating func alternatives() -> Condition.Node? {
    guard let first = conjunction() else { return nil }
    var nodes = [first]
    while finding == nil, take("or") {
      guard let another = conjunction() else { return nil }
      nodes.append(another)
    }
    return nodes.count == 1 ? first : .or(nodes)
  }

  private mutating func conjunction() -> Condition.Node? {
    guard let first = negation() else { return nil }
    var nodes = [first]
    while finding == nil, take("and") {
      guard let another = negation() else { return nil }
      nodes.append(another)
    }
    return nodes.count == 1 ? first : .and(nodes)
  }

  private mutating func negation() -> Condition.Node? {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.mostNesting + 1, let word = peek {
      stop(ConditionRules.tooDeep(word))
      return nil
    }
    if take("not") { return negation().map { .not($0) } }
    if let open = peek, take("(") {
      guard let inner = alternatives() else { return nil }
      if take(")") { return inner }
      stop(peek == nil ? ConditionRules.unclosed(open) : surplus())
      return nil
    }
    return comparison()
  }

  private mutating func comparison() -> Condition.Node? {
    guard let operand = name(.flag) else { return nil }
    if let problem = ConditionRules.habit(operand, words[next...]) {
      stop(problem)
      return nil
    }
    let sign = next
    if take("is") {
      let isNot = take("not")
      return compare(operand, sign, .value) { isNot ? .notEqual($0) : .equal($0) }
    }
    if take("in") {
      signs[operand.place] = words[sign].place
      return list(of: operand).map { .compare(operand, .oneOf($0)) }
    }
    if take("below") { return compare(operand, sign, .number) { .below($0) } }
    if take("above") { return compare(operand, sign, .number) { .above($0) } }
    if let at = peek, take("at") {
      if take("least") { return compare(operand, sign, .number) { .atLeast($0) } }
      if take("most") { return compare(operand, sign, .number) { .atMost($0) } }
      stop(ConditionRules.atWithout(at, peek))
      return nil
    }
    return .flag(operand)
  }

  /// A comparison whose words began at `sign`, with the value that follows.
  private mutating func compare(
    _ operand: Reference, _ sign: Int, _ expected: ConditionRules.Expected,
    _ make: (Reference) -> Condition.Comparison
  ) -> Condition.Node? {
    signs[operand.place] = words[sign].place.through(words[next - 1].place)
    guard let value = name(expected) else { return nil }
    let comparison = make(value)
    if let problem = ConditionRules.fraction(value, comparison, words[next...]) {
      stop(problem)
      return nil
    }
    return .compare(operand, comparison)
  }

  private mutating func list(of operand: Reference) -> [Reference]? {
    guard let open = peek, take("(") else {
      stop(ConditionRules.listWithoutParentheses(operand, words[(next - 1)...]))
      return nil
    }
    var values: [Reference] = []
    repeat {
      guard let value = name(.value) else { return nil }
      values.append(value)
    } while take(",")
    if take(")") { return values }
    stop(
      peek == nil ? ConditionRules.unclosed(open) : ConditionRules.listWithoutComma(values, words[next...]))
    return nil
  }

  private mutating func name(_ expected: ConditionRules.Expected) -> Reference? {
    guard let word = peek else {
      stop(ConditionRules.unfinished(words[words.count - 1], expected))
      return nil
    }
    guard !ConditionRules.isReserved(word.text) else {
      stop(ConditionRules.misplaced(word, expected))
      return nil
    }
    next += 1
    return word
  }
}
