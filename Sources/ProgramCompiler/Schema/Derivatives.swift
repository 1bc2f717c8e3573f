/// What is left of a pattern after one attribute, child or text, remembered so that each is worked out once.
///
/// One instance serves one thread. Children are taken by name: in a single-type grammar that is exact.
/// Source: J. Clark, "An algorithm for RELAX NG validation" (2002).
struct Derivatives {
  let grammar: Grammar
  var pool: PatternPool

  private struct Step: Hashable {
    let pattern: PatternID
    let symbol: Int
  }
  private var afterChild: [Step: PatternID] = [:]
  private var afterAttribute: [Step: PatternID] = [:]
  private var closed: [PatternID: PatternID] = [:]
  private var nullables: [PatternID: Bool] = [:]
  private var afterRuns: [PatternID: PatternID] = [:]

  init(_ grammar: Grammar) {
    self.grammar = grammar
    pool = grammar.pool
  }

  /// Whether nothing more is needed.
  mutating func isNullable(_ id: PatternID) -> Bool {
    if let known = nullables[id] { return known }
    let result: Bool
    switch pool[id] {
    case .empty, .text: result = true
    case .choice(let a, let b): result = isNullable(a) || isNullable(b)
    case .group(let a, let b), .interleave(let a, let b): result = isNullable(a) && isNullable(b)
    case .oneOrMore(let a): result = isNullable(a)
    case .notAllowed, .list, .data, .value, .attribute, .element: result = false
    }
    nullables[id] = result
    return result
  }

  /// What is left after a child called `name`; `notAllowed` where it may not stand.
  mutating func afterChild(_ id: PatternID, _ name: NameID) -> PatternID {
    let step = Step(pattern: id, symbol: name.index)
    if let known = afterChild[step] { return known }
    let result: PatternID
    switch pool[id] {
    case .element(let number): result = grammar.elements[number].name == name ? .empty : .notAllowed
    case .choice(let a, let b):
      let (x, y) = (afterChild(a, name), afterChild(b, name))
      result = pool.choice(x, y)
    case .group(let a, let b):
      let x = afterChild(a, name)
      let first = pool.group(x, b)
      result = isNullable(a) ? pool.choice(first, afterChild(b, name)) : first
    case .interleave(let a, let b):
      let (x, y) = (afterChild(a, name), afterChild(b, name))
      let (first, second) = (pool.interleave(x, b), pool.interleave(a, y))
      result = pool.choice(first, second)
    case .oneOrMore(let a):
      let x = afterChild(a, name)
      result = pool.group(x, pool.optional(id))
    case .empty, .notAllowed, .text, .list, .data, .value, .attribute: result = .notAllowed
    }
    afterChild[step] = result
    return result
  }

  /// What is left after the attribute that definition `number` describes.
  mutating func afterAttribute(_ id: PatternID, _ number: Int) -> PatternID {
    let step = Step(pattern: id, symbol: number)
    if let known = afterAttribute[step] { return known }
    let result: PatternID
    switch pool[id] {
    case .attribute(let own): result = own == number ? .empty : .notAllowed
    case .choice(let a, let b):
      let (x, y) = (afterAttribute(a, number), afterAttribute(b, number))
      result = pool.choice(x, y)
    case .group(let a, let b):
      let (x, y) = (afterAttribute(a, number), afterAttribute(b, number))
      let (first, second) = (pool.group(x, b), pool.group(a, y))
      result = pool.choice(first, second)
    case .interleave(let a, let b):
      let (x, y) = (afterAttribute(a, number), afterAttribute(b, number))
      let (first, second) = (pool.interleave(x, b), pool.interleave(a, y))
      result = pool.choice(first, second)
    case .oneOrMore(let a):
      let x = afterAttribute(a, number)
      result = pool.group(x, pool.optional(id))
    case .empty, .notAllowed, .text, .list, .data, .value, .element: result = .notAllowed
    }
    afterAttribute[step] = result
    return result
  }

  /// What is left once the start tag ends: attributes that are still needed make it `notAllowed`.
  mutating func afterStartTag(_ id: PatternID) -> PatternID {
    if let known = closed[id] { return known }
    let result: PatternID
    switch pool[id] {
    case .attribute: result = .notAllowed
    case .choice(let a, let b):
      let (x, y) = (afterStartTag(a), afterStartTag(b))
      result = pool.choice(x, y)
    case .group(let a, let b):
      let (x, y) = (afterStartTag(a), afterStartTag(b))
      result = pool.group(x, y)
    case .interleave(let a, let b):
      let (x, y) = (afterStartTag(a), afterStartTag(b))
      result = pool.interleave(x, y)
    case .oneOrMore(let a):
      let x = afterStartTag(a)
      result = pool.oneOrMore(x)
    case .empty, .notAllowed, .text, .list, .data, .value, .element: result = id
    }
    closed[id] = result
    return result
  }

  /// What is left after `text`, the whole text of an element or attribute or one run of it between children.
  mutating func afterText(_ id: PatternID, _ text: @autoclosure () -> String) -> PatternID {
    switch pool[id] {
    case .text: return id
    case .empty, .notAllowed, .attribute, .element: return .notAllowed
    case .choice(let a, let b):
      let (x, y) = (afterText(a, text()), afterText(b, text()))
      return pool.choice(x, y)
    case .group(let a, let b):
      let x = afterText(a, text())
      let first = pool.group(x, b)
      return isNullable(a) ? pool.choice(first, afterText(b, text())) : first
    case .interleave(let a, let b):
      let (x, y) = (afterText(a, text()), afterText(b, text()))
      let (first, second) = (pool.interleave(x, b), pool.interleave(a, y))
      return pool.choice(first, second)
    case .oneOrMore(let a):
      let x = afterText(a, text())
      return pool.group(x, pool.optional(id))
    case .value(let value): return text().collapsed == value ? .empty : .notAllowed
    case .data(let number): return grammar.datatypes[number].accepts(text()) ? .empty : .notAllowed
    case .list(let content):
      var rest = content
      for word in text().collapsed.split(separator: " ") { rest = afterText(rest, String(word)) }
      return isNullable(rest) ? .empty : .notAllowed
    }
  }

  /// What is left after a run of text between children, where values cannot stand (RELAX NG 7.2).
  mutating func afterRunOfText(_ id: PatternID) -> PatternID {
    if let known = afterRuns[id] { return known }
    let result = afterText(id, "text")
    afterRuns[id] = result
    return result
  }

  /// Whether `text` alone fits `id`: a value, or the content of an element without children.
  mutating func accepts(_ id: PatternID, text: String) -> Bool {
    if isNullable(id), text.utf8.allSatisfy({ $0 == 32 || $0 == 9 || $0 == 10 || $0 == 13 }) { return true }
    let rest = afterText(id, text)
    return isNullable(rest)
  }

  /// The definition of the attribute called `name`, if it can still come.
  mutating func attribute(in id: PatternID, named name: NameID, of element: Int) -> Int? {
    guard let number = grammar.attribute(name, of: element) else { return nil }
    return afterAttribute(id, number) != .notAllowed ? number : nil
  }

  /// The children of `element` that may come next, in the order of the schema.
  mutating func nextChildren(_ id: PatternID, of element: Int) -> [NameID] {
    var found: [NameID] = []
    for name in grammar.elements[element].childOrder where afterChild(id, name) != .notAllowed {
      found.append(name)
    }
    return found
  }
}
