extension Check {
  /// A formula that needs its own result.
  static let formulaCycle = Check.inFile(
    Rule(
      "formula-cycle",
      title: Wording(
        nl: "Een uitkomst hangt niet van zichzelf af.", en: "A result does not depend on itself."),
      why: Wording(nl: "Zo'n berekening heeft geen uitkomst.", en: "Such a calculation has no result."),
      example: .init(
        .fields, bad: "<computed id=\"left\"><label>Over</label><formula>24 - left</formula></computed>",
        good:
          "<number id=\"hours\" from=\"0\" to=\"24\"><label>Uren</label></number><computed id=\"left\"><label>Over</label><formula>24 - hours</formula></computed>"
      ))
  ) { rule, context in
    let sites = context.formulas
    let byKey = Dictionary(sites.map { ($0.owner, $0) }) { first, _ in first }
    let edges = byKey.mapValues { site in
      site.formula.root.answers.map { site.key($0) }.filter { byKey[$0] != nil }
    }
    return Cycles.find(nodes: sites.map(\.owner), edges: edges).compactMap { path in
      guard let site = byKey[path[0]] else { return nil }
      let next = path.count > 1 ? path[1] : path[0]
      let word = site.formula.root.answers.first { site.key($0) == next }
      let shown = (path + [path[0]]).map { "`\($0)`" }.joined(separator: " → ")
      return rule.finding(
        at: word?.place ?? site.formula.place,
        Wording(
          nl: "Deze berekening heeft haar eigen uitkomst nodig.", en: "This calculation needs its own result."
        ),
        Wording(nl: "De kring is: \(shown).", en: "The circle is: \(shown).") + rule.why, element: site.owner,
        solutions: [
          .init(
            Wording(
              nl: "Reken met vragen die de patiënt invult.",
              en: "Calculate with questions that the patient fills in."))
        ])
    }
  }
}

/// Circles in a graph of names.
enum Cycles {
  /// One circle for each group of names that lead to each other, each beginning at its first name in `nodes`.
  static func find(nodes: [String], edges: [String: [String]]) -> [[String]] {
    var found: [[String]] = []
    var covered: Set<String> = []
    for node in nodes where !covered.contains(node) {
      guard let path = shortestWay(from: node, to: node, edges) else { continue }
      found.append(path)
      covered.formUnion(path)
    }
    return found
  }

  /// The names on the shortest way from `start` back to `end`, without `end` itself at the close.
  private static func shortestWay(from start: String, to end: String, _ edges: [String: [String]])
    -> [String]?
  {
    var before: [String: String] = [:]
    var front = [start]
    while !front.isEmpty {
      var next: [String] = []
      for node in front {
        for neighbour in edges[node] ?? [] {
          if neighbour == end {
            var path = [node]
            while let earlier = before[path[0]], path[0] != start { path.insert(earlier, at: 0) }
            return path
          }
          if before[neighbour] == nil, neighbour != start {
            before[neighbour] = node
            next.append(neighbour)
          }
        }
      }
      front = next
    }
    return nil
  }
}
