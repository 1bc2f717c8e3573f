/// What messages ask of the grammar.
extension Grammar {
  /// Whether a part is one that every other can carry: a note, a reference to a register, an acceptance.
  func isCarried(_ name: NameID) -> Bool {
    ["note", "evidence", "hazard", "accepted"].contains(names[name].local)
  }

  /// Whether a part stands within running text; names that the language does not have are not.
  func isInline(_ name: NameID) -> Bool {
    guard name.index < names.count else { return false }
    return ["strong", "em", "term", "answer"].contains(names[name].local)
  }

  /// Names without those that every part can carry: an author rarely means these.
  func usual(_ names: [NameID]) -> [NameID] { names.filter { !isCarried($0) } }

  /// Parents with those that an author most likely means in front.
  func likeliestFirst(_ parents: [NameID]) -> [NameID] {
    let usual = [
      "page", "list", "steps", "fields", "p", "assignment", "diary", "module", "sitting", "safety", "course",
    ]
    let first = usual.compactMap { name in parents.first { names[$0].local == name } }
    return first + parents.filter { !first.contains($0) }
  }

  /// The files in which a part called `name` can stand, in words; nil where it can stand in files that begin as `root` does.
  func files(with name: NameID, otherThan root: Int?) -> Wording? {
    let reachable = rootOrder.compactMap { roots[$0] }.filter { holds($0, name) }
    if let root, reachable.contains(root) { return nil }
    let words = reachable.map { root -> Wording in
      switch names[elements[root].name].local {
      case "program": Wording(verbatim: "`program.xml`")
      case "glossary": Wording(verbatim: "`glossary.xml`")
      case "module": Wording(nl: "een bestand in `modules`", en: "a file in `modules`")
      case "assignment": Wording(nl: "een bestand in `assignments`", en: "a file in `assignments`")
      case "diary": Wording(nl: "een bestand in `diaries`", en: "a file in `diaries`")
      case "instrument": Wording(nl: "een bestand in `instruments`", en: "a file in `instruments`")
      default: Wording(nl: "een bestand in `profiles`", en: "a file in `profiles`")
      }
    }
    guard let first = words.first else { return nil }
    return words.dropFirst().prefix(1).reduce(first) {
      Wording(nl: "\($0.nl) of \($1.nl)", en: "\($0.en) or \($1.en)")
    }
  }

  /// Whether an element called `name` can stand somewhere within definition `top`.
  func holds(_ top: Int, _ name: NameID) -> Bool {
    var seen: Set<Int> = []
    var front = [top]
    while let definition = front.popLast() {
      guard seen.insert(definition).inserted else { continue }
      if elements[definition].children[name] != nil { return true }
      front += elements[definition].childOrder.compactMap { elements[definition].children[$0] }
    }
    return false
  }
}
