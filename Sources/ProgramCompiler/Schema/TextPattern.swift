/// A regular expression of the kind that the schema's `pattern` facets use.
///
/// Letters, classes, groups, alternatives and the quantifiers `?` `*` `+` `{n}` `{n,}` `{n,m}`; it always matches the whole
/// text. Written out because the platform's engine needs a locale-dependent library for forty lines of work.
struct TextPattern: Sendable, Equatable {
  /// The pattern as it stands in the schema.
  let source: String
  private let root: Node

  private indirect enum Node: Sendable, Equatable {
    case one(of: [ClosedRange<UInt32>], negated: Bool)
    case sequence([Node])
    case alternatives([Node])
    case repeated(Node, ClosedRange<Int>)
  }

  /// The pattern `source`, which comes from our own schema.
  init(_ source: String) {
    self.source = source
    var reader = Reader(rest: Array(source.unicodeScalars)[...])
    root = reader.alternatives()
    precondition(reader.rest.isEmpty, "The pattern \(source) of the schema can be read to its end.")
  }

  /// Whether the whole of `text` fits.
  func matches(_ text: String) -> Bool {
    let scalars = text.unicodeScalars.map(\.value)
    return ends(root, [0], scalars).contains(scalars.count)
  }

  /// Where a match of `node` can end that starts at one of `starts`.
  private func ends(_ node: Node, _ starts: Set<Int>, _ text: [UInt32]) -> Set<Int> {
    switch node {
    case .one(let ranges, let negated):
      return Set(
        starts.compactMap { start in
          guard start < text.count else { return nil }
          return ranges.contains { $0.contains(text[start]) } != negated ? start + 1 : nil
        })
    case .sequence(let nodes):
      return nodes.reduce(starts) { ends($1, $0, text) }
    case .alternatives(let nodes):
      return nodes.reduce(into: []) { $0.formUnion(ends($1, starts, text)) }
    case .repeated(let node, let counts):
      var reached = starts
      var found: Set<Int> = counts.lowerBound == 0 ? starts : []
      var count = 0
      while count < counts.upperBound, !reached.isEmpty {
        let next = ends(node, reached, text)
        count += 1
        if count >= counts.lowerBound {
          if next.isSubset(of: found) { break }
          found.formUnion(next)
        }
        reached = next
      }
      return found
    }
  }

  private struct Reader {
    var rest: ArraySlice<Unicode.Scalar>

    mutating func alternatives() -> Node {
      var found = [sequence()]
      while rest.first == "|" {
        rest.removeFirst()
        found.append(sequence())
      }
      return found.count == 1 ? found[0] : .alternatives(found)
    }

    mutating func sequence() -> Node {
      var found: [Node] = []
      while let next = rest.first, next != "|", next != ")" { found.append(quantified()) }
      return .sequence(found)
    }

    mutating func quantified() -> Node {
      let node = single()
      switch rest.first {
      case "?": return .repeated(node, quantifier(0...1))
      case "*": return .repeated(node, quantifier(0...Int.max))
      case "+": return .repeated(node, quantifier(1...Int.max))
      case "{":
        let text = String(String.UnicodeScalarView(rest.prefix { $0 != "}" }.dropFirst()))
        rest = rest.drop { $0 != "}" }.dropFirst()
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
        let least = (parts.first ?? nil) ?? 0
        return .repeated(node, least...(parts.count == 1 ? least : (parts[1] ?? Int.max)))
      default: return node
      }
    }

    private mutating func quantifier(_ counts: ClosedRange<Int>) -> ClosedRange<Int> {
      rest.removeFirst()
      return counts
    }

    private mutating func single() -> Node {
      let next = rest.removeFirst()
      switch next {
      case "(":
        let node = alternatives()
        rest = rest.dropFirst()
        return node
      case "[": return characterClass()
      case "\\": return .one(of: [range(rest.removeFirst())], negated: false)
      case ".": return .one(of: [10...10, 13...13], negated: true)
      default: return .one(of: [range(next)], negated: false)
      }
    }

    private mutating func characterClass() -> Node {
      let negated = rest.first == "^"
      if negated { rest.removeFirst() }
      var ranges: [ClosedRange<UInt32>] = []
      while let next = rest.first, next != "]" {
        rest.removeFirst()
        let first = next == "\\" ? rest.removeFirst() : next
        if rest.first == "-", let last = rest.dropFirst().first, last != "]" {
          rest = rest.dropFirst(2)
          ranges.append(first.value...last.value)
        } else {
          ranges.append(range(first))
        }
      }
      rest = rest.dropFirst()
      return .one(of: ranges, negated: negated)
    }

    private func range(_ scalar: Unicode.Scalar) -> ClosedRange<UInt32> { scalar.value...scalar.value }
  }
}
