/// A pattern in a `PatternPool`; two equal patterns of one pool have the same id.
struct PatternID: Hashable, Comparable, Sendable {
  fileprivate let raw: UInt32
  /// Matches the empty sequence.
  static let empty = PatternID(raw: 0)
  /// Matches nothing.
  static let notAllowed = PatternID(raw: 1)
  /// Matches any text.
  static let text = PatternID(raw: 2)

  static func < (a: PatternID, b: PatternID) -> Bool { a.raw < b.raw }
}

/// A RELAX NG pattern after simplification, with definitions named by number.
///
/// Source: J. Clark, "An algorithm for RELAX NG validation" (2002).
enum Pattern: Hashable, Sendable {
  case empty
  case notAllowed
  case text
  case choice(PatternID, PatternID)
  case interleave(PatternID, PatternID)
  case group(PatternID, PatternID)
  case oneOrMore(PatternID)
  case list(PatternID)
  /// A datatype of `Grammar.datatypes`.
  case data(Int)
  /// The string itself, white space collapsed (RELAX NG's built-in type `token`).
  case value(String)
  /// An attribute of `Grammar.attributes`.
  case attribute(Int)
  /// An element of `Grammar.elements`.
  case element(Int)
}

/// Patterns interned, so that equality is identity and derivatives can be remembered.
struct PatternPool: Sendable {
  private var patterns: [Pattern] = [.empty, .notAllowed, .text]
  private var ids: [Pattern: PatternID] = [.empty: .empty, .notAllowed: .notAllowed, .text: .text]

  subscript(id: PatternID) -> Pattern { patterns[Int(id.raw)] }

  /// The id of `pattern` as it stands; the constructors below simplify first.
  mutating func id(of pattern: Pattern) -> PatternID {
    if let known = ids[pattern] { return known }
    let id = PatternID(raw: UInt32(patterns.count))
    patterns.append(pattern)
    ids[pattern] = id
    return id
  }

  /// `a` or `b`; alternatives are kept sorted and without repetition, so that equal choices are identical.
  mutating func choice(_ a: PatternID, _ b: PatternID) -> PatternID {
    if a == b || b == .notAllowed { return a }
    if a == .notAllowed { return b }
    let all = Set(alternatives(a) + alternatives(b)).sorted(by: >)
    return all.dropFirst().reduce(all[0]) { rest, next in id(of: .choice(next, rest)) }
  }

  /// `a` followed by `b`.
  mutating func group(_ a: PatternID, _ b: PatternID) -> PatternID {
    if a == .notAllowed || b == .notAllowed { return .notAllowed }
    if a == .empty { return b }
    if b == .empty { return a }
    return id(of: .group(a, b))
  }

  /// `a` and `b` mixed in any order.
  mutating func interleave(_ a: PatternID, _ b: PatternID) -> PatternID {
    if a == .notAllowed || b == .notAllowed { return .notAllowed }
    if a == .empty { return b }
    if b == .empty { return a }
    return id(of: a < b ? .interleave(a, b) : .interleave(b, a))
  }

  /// `a` once or more.
  mutating func oneOrMore(_ a: PatternID) -> PatternID {
    a == .notAllowed || a == .empty ? a : id(of: .oneOrMore(a))
  }

  /// `a` or nothing.
  mutating func optional(_ a: PatternID) -> PatternID { choice(a, .empty) }

  private func alternatives(_ id: PatternID) -> [PatternID] {
    var found: [PatternID] = []
    var rest = id
    while case .choice(let first, let others) = self[rest] {
      found.append(first)
      rest = others
    }
    found.append(rest)
    return found
  }
}
