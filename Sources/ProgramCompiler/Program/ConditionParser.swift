/// Reads conditions: flags, `and` `or` `not` `( )`, `is` `is not` `in (a, b)` `at least` `at most` `below` `above`.
///
/// `not` binds tighter than `and`, `and` tighter than `or`.
struct ConditionParser {
  private let written: WrittenExpression
  private var words: [Reference] = []
  private var next = 0
  private var depth = 0
  /// The first thing that is wrong; nothing after it is looked at.
  private var finding: Diagnostic?

  /// Parentheses and `not` within each other: more than a person can read.
  static let mostNesting = 32

  private init(_ written: WrittenExpression) {
    self.written = written
    words = Self.split(written)
  }

  /// The condition, or what is wrong with it.
  static func parse(_ written: WrittenExpression) -> (condition: Condition?, finding: Diagnostic?) {
    var parser = ConditionParser(written)
    guard !parser.words.isEmpty else { return (nil, ConditionRules.empty(at: written.whole)) }
    let root = parser.alternatives()
    if parser.finding == nil, let extra = parser.peek { parser.stop(ConditionRules.unexpected(extra)) }
    guard let root, parser.finding == nil else { return (nil, parser.finding) }
    return (Condition(place: written.whole, root: root), nil)
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
    if depth > Self.mostNesting, let word = peek {
      stop(ConditionRules.tooDeep(word))
      return nil
    }
    if take("not") { return negation().map { .not($0) } }
    if let open = peek, take("(") {
      guard let inner = alternatives() else { return nil }
      if take(")") { return inner }
      stop(peek.map(ConditionRules.unexpected) ?? ConditionRules.unclosed(open))
      return nil
    }
    return comparison()
  }

  private mutating func comparison() -> Condition.Node? {
    guard let operand = name(after: "flag") else { return nil }
    if take("is") {
      let isNot = take("not")
      return name(after: "value").map { .compare(operand, isNot ? .notEqual($0) : .equal($0)) }
    }
    if take("in") { return list().map { .compare(operand, .oneOf($0)) } }
    if take("below") { return name(after: "number").map { .compare(operand, .below($0)) } }
    if take("above") { return name(after: "number").map { .compare(operand, .above($0)) } }
    if let at = peek, take("at") {
      if take("least") { return name(after: "number").map { .compare(operand, .atLeast($0)) } }
      if take("most") { return name(after: "number").map { .compare(operand, .atMost($0)) } }
      stop(ConditionRules.atWithout(at, peek))
      return nil
    }
    return .flag(operand)
  }

  private mutating func list() -> [Reference]? {
    guard let open = peek, take("(") else {
      stop(ConditionRules.listWithoutParenthesis(peek ?? words[next - 1]))
      return nil
    }
    var values: [Reference] = []
    repeat {
      guard let value = name(after: "value") else { return nil }
      values.append(value)
    } while take(",")
    if take(")") { return values }
    stop(peek.map(ConditionRules.unexpected) ?? ConditionRules.unclosed(open))
    return nil
  }

  private mutating func name(after expected: String) -> Reference? {
    guard let word = peek else {
      stop(ConditionRules.unfinished(words[words.count - 1], expected))
      return nil
    }
    guard !ConditionRules.isReserved(word.text) else {
      stop(ConditionRules.unexpected(word))
      return nil
    }
    next += 1
    return word
  }
}
