/// What is wrong with the codes of a translation.
enum CodeCheck {
  /// A problem, with the names that it is about beside that of the text.
  typealias Problem = (rule: ImportRule, names: [String])

  /// Whether `text` has each of `codes` once and in order.
  static func fits(_ text: CodedText, _ codes: [UnitCode]) -> Bool { problems(text, codes).isEmpty }

  /// All that is wrong with the codes of `text`; their order is free.
  static func problems(_ text: CodedText, _ codes: [UnitCode]) -> [Problem] {
    var found: [Problem] = []
    var open: [(name: String, hasContent: Bool)] = []
    var seen: [String: Int] = [:]
    let known = Dictionary(codes.map { ($0.name, $0) }) { first, _ in first }
    for piece in text.pieces {
      switch piece {
      case .words(let words):
        if words.contains(where: { !$0.isWhitespace }) { open.indices.forEach { open[$0].hasContent = true } }
      case .opening(let name):
        seen[name, default: 0] += 1
        open.append((name, false))
        if known[name]?.isPair == false { found.append((ImportRules.codeNesting, [name])) }
      case .mark(let name):
        seen[name, default: 0] += 1
        open.indices.forEach { open[$0].hasContent = true }
        if known[name]?.isPair == true { found.append((ImportRules.codeNesting, [name])) }
      case .closing(let name):
        guard let last = open.last, last.name == name else {
          found.append((ImportRules.codeNesting, [name]))
          open.removeAll { $0.name == name }
          continue
        }
        open.removeLast()
        if !last.hasContent, known[name] != nil { found.append((ImportRules.codeEmptied, [name])) }
      }
    }
    found += open.map { (ImportRules.codeNesting, [$0.name]) }
    for name in seen.keys.sorted() {
      if known[name] == nil {
        found.append((ImportRules.codeUnknown, [name]))
      } else if let count = seen[name], count > 1 {
        found.append((ImportRules.codeDoubled, [name]))
      }
    }
    found += codes.filter { seen[$0.name] == nil }.map { (ImportRules.codeLost, [$0.name]) }
    return found
  }
}
