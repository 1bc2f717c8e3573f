import CSchema

extension Grammar {
  /// The language's schema, as the binary carries it.
  static let language: Grammar = {
    let bytes = Array(UnsafeBufferPointer(start: icbt_schema_rng(), count: icbt_schema_rng_length()))
    return Grammar(reading: SourceFile(path: "icbt-program.rng", bytes: bytes))
  }()

  /// The grammar in `file`, RELAX NG in its XML syntax as trang writes it.
  ///
  /// The file is ours, so whatever is wrong with it is a fault of this program.
  init(reading file: SourceFile) {
    guard let markup = Markup.parse(file, names: NameTable()).markup else {
      preconditionFailure("The schema is well-formed.")
    }
    self.init()
    var reader = GrammarReader(grammar: self, schemaNamespace: markup.root.attribute("ns")?.value ?? "")
    reader.read(markup.root)
    self = reader.grammar
  }
}

/// Reads RELAX NG's XML syntax: the part that trang writes for our schema.
private struct GrammarReader {
  var grammar: Grammar
  let schemaNamespace: String
  private var defines: [String: Element] = [:]
  private var patterns: [String: PatternID] = [:]
  /// The number given to each `<element>` of the schema, by its place in the file.
  private var elementNumbers: [Int: Int] = [:]
  private var attributeNumbers: [Int: Int] = [:]
  /// The `<element>` of the schema that each number was given to.
  private var sources: [Element] = []

  init(grammar: Grammar, schemaNamespace: String) {
    self.grammar = grammar
    self.schemaNamespace = schemaNamespace
  }

  mutating func read(_ root: Element) {
    for child in root.elements where child.localName == "define" {
      defines[child.attribute("name")?.value ?? ""] = child
    }
    for child in root.elements where child.localName == "start" {
      let start = group(child)
      for number in elements(in: start) {
        grammar.roots[grammar.elements[number].name] = number
        grammar.rootOrder.append(grammar.elements[number].name)
      }
    }
    for number in grammar.elements.indices { summarise(number) }
  }

  private mutating func group(_ parent: Element) -> PatternID {
    var result = PatternID.empty
    for child in parent.elements {
      guard child.namespace == "http://relaxng.org/ns/structure/1.0" else { continue }
      result = grammar.pool.group(result, pattern(child))
    }
    return result
  }

  private mutating func pattern(_ node: Element) -> PatternID {
    switch node.localName {
    case "empty": return .empty
    case "notAllowed": return .notAllowed
    case "text": return .text
    case "group": return group(node)
    case "ref": return reference(node.attribute("name")?.value ?? "")
    case "optional":
      let content = group(node)
      return grammar.pool.optional(content)
    case "oneOrMore":
      let content = group(node)
      return grammar.pool.oneOrMore(content)
    case "zeroOrMore":
      let content = group(node)
      let more = grammar.pool.oneOrMore(content)
      return grammar.pool.optional(more)
    case "mixed":
      let content = group(node)
      return grammar.pool.interleave(content, .text)
    case "choice": return fold(node, .notAllowed) { $0.choice($1, $2) }
    case "interleave": return fold(node, .empty) { $0.interleave($1, $2) }
    case "list":
      let content = group(node)
      return grammar.pool.id(of: .list(content))
    case "value": return grammar.pool.id(of: .value(node.text.collapsed))
    case "data": return data(node)
    case "attribute": return attribute(node)
    case "element": return element(node)
    default: preconditionFailure("The schema uses `\(node.localName)`, which the reader does not know.")
    }
  }

  private mutating func fold(
    _ node: Element, _ start: PatternID, _ combine: (inout PatternPool, PatternID, PatternID) -> PatternID
  ) -> PatternID {
    var result = start
    for child in node.elements where child.namespace == "http://relaxng.org/ns/structure/1.0" {
      let next = pattern(child)
      result = combine(&grammar.pool, result, next)
    }
    return result
  }

  private mutating func reference(_ name: String) -> PatternID {
    if let known = patterns[name] { return known }
    guard let define = defines[name] else { preconditionFailure("The schema defines `\(name)`.") }
    let result = group(define)
    patterns[name] = result
    return result
  }

  private mutating func data(_ node: Element) -> PatternID {
    var parameters: [String: String] = [:]
    for child in node.elements where child.localName == "param" {
      parameters[child.attribute("name")?.value ?? ""] = child.text
    }
    let type: Datatype
    switch node.attribute("type")?.value {
    case "token": type = .token
    case "language": type = .language
    case "date": type = .date
    case "integer":
      let least = parameters["minInclusive"].flatMap { Int($0) } ?? .min
      type = .integer(least...(parameters["maxInclusive"].flatMap { Int($0) } ?? .max))
    case "string": type = .pattern(TextPattern(parameters["pattern"] ?? ".*"))
    default: preconditionFailure("The schema uses a datatype that the reader knows.")
    }
    let number = grammar.datatypes.firstIndex(of: type) ?? grammar.datatypes.count
    if number == grammar.datatypes.count { grammar.datatypes.append(type) }
    return grammar.pool.id(of: .data(number))
  }

  private mutating func attribute(_ node: Element) -> PatternID {
    if let known = attributeNumbers[node.span.start] { return grammar.pool.id(of: .attribute(known)) }
    let name = name(node, defaultNamespace: "")
    let content = group(node)
    let value = content == .empty ? .text : content
    let number = grammar.attributes.count
    grammar.attributes.append(.init(name: name, documentation: documentation(node), value: value))
    attributeNumbers[node.span.start] = number
    return grammar.pool.id(of: .attribute(number))
  }

  private mutating func element(_ node: Element) -> PatternID {
    if let known = elementNumbers[node.span.start] { return grammar.pool.id(of: .element(known)) }
    let name = name(node, defaultNamespace: schemaNamespace)
    let number = grammar.elements.count
    grammar.elements.append(.init(name: name, documentation: documentation(node)))
    elementNumbers[node.span.start] = number
    sources.append(node)
    let content = group(node)
    grammar.elements[number].pattern = content
    return grammar.pool.id(of: .element(number))
  }

  private mutating func name(_ node: Element, defaultNamespace: String) -> NameID {
    let written = node.attribute("name")?.value ?? ""
    return grammar.names.id(
      of: written.hasPrefix("xml:")
        ? Name("http://www.w3.org/XML/1998/namespace", String(written.dropFirst(4)))
        : Name(defaultNamespace, written))
  }

  /// The two lines `nl: …` and `en: …` of a part's documentation.
  private func documentation(_ node: Element) -> Wording {
    let text = node.elements.first { $0.localName == "documentation" }?.text ?? ""
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    func line(_ prefix: String) -> String {
      lines.first { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.utf8.count)) } ?? ""
    }
    return Wording(nl: line("nl: "), en: line("en: "))
  }

  /// Notes, once for each element, what may stand in it.
  private mutating func summarise(_ number: Int) {
    let content = grammar.elements[number].pattern
    for child in elements(in: content) {
      let name = grammar.elements[child].name
      let known = grammar.elements[number].children[name]
      precondition(
        known == nil || known == child, "One name within one parent has one definition in the schema.")
      grammar.elements[number].children[name] = child
    }
    var visited: Set<String> = []
    for child in written(sources[number], &visited) {
      let name = grammar.elements[child].name
      if !grammar.elements[number].childOrder.contains(name) {
        grammar.elements[number].childOrder.append(name)
      }
    }
    grammar.elements[number].attributes = attributes(in: content)
    let names = grammar.elements[number].attributes.map { grammar.attributes[$0].name }
    precondition(
      Set(names).count == names.count, "One attribute of an element has one definition in the schema.")
    grammar.elements[number].isMixed = leaves(content).contains(.text)
  }

  /// The numbers of the elements in a part of the schema, in the order in which it names them.
  private func written(_ node: Element, _ visited: inout Set<String>) -> [Int] {
    var found: [Int] = []
    for child in node.elements {
      switch child.localName {
      case "element": if let number = elementNumbers[child.span.start] { found.append(number) }
      case "ref":
        let name = child.attribute("name")?.value ?? ""
        if visited.insert(name).inserted, let define = defines[name] { found += written(define, &visited) }
      case "attribute": break
      default: found += written(child, &visited)
      }
    }
    return found
  }

  private func elements(in id: PatternID) -> [Int] {
    leaves(id).compactMap { if case .element(let number) = $0 { number } else { nil } }
  }

  private func attributes(in id: PatternID) -> [Int] {
    leaves(id).compactMap { if case .attribute(let number) = $0 { number } else { nil } }
  }

  /// The leaves of a pattern, in the order of the schema, without repetition.
  private func leaves(_ root: PatternID) -> [Pattern] {
    var found: [Pattern] = []
    var seen: Set<PatternID> = []
    func walk(_ id: PatternID) {
      guard seen.insert(id).inserted else { return }
      let pattern = grammar.pool[id]
      switch pattern {
      case .choice(let a, let b), .interleave(let a, let b), .group(let a, let b):
        walk(a)
        walk(b)
      case .oneOrMore(let a): walk(a)
      default: found.append(pattern)
      }
    }
    walk(root)
    return found
  }
}
