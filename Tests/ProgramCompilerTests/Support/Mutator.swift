@testable import ProgramCompiler

/// Makes one small, well-formed change to a file: the slips that authors and their editors make.
struct Mutator {
  /// A changed file, and where in it a first finding may point.
  struct Mutant {
    let file: SourceFile
    let what: String
    /// The changed parts, and the start tags of the parts around them.
    let near: [Span]
  }

  var random: SplitMix64
  private let vocabulary: [String]
  private let attributeNames: [String]
  /// Whole parts from all files, to insert elsewhere.
  private let snippets: [String]

  init(seed: UInt64, samples: [Markup]) {
    random = SplitMix64(state: seed)
    let grammar = Grammar.language
    vocabulary =
      Array(Set(grammar.elements.map { grammar.names[$0.name].local })).sorted() + [
        "para", "div", "x-y", "Page", "tekst",
      ]
    attributeNames =
      Array(Set(grammar.attributes.map { grammar.names[$0.name].local }.filter { $0 != "lang" })).sorted() + [
        "klas", "wen", "x",
      ]
    snippets = samples.flatMap { markup in
      Self.elements(markup).filter { $0.span.count < 400 && $0.parent != nil }.map {
        markup.file.text($0.span)
      }
    }
  }

  static func elements(_ markup: Markup) -> [Element] {
    func walk(_ element: Element) -> [Element] { [element] + element.elements.flatMap(walk) }
    return walk(markup.root)
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }

  /// A change of the kind `kind` (0 to 9) somewhere in `markup`; nil where the place that was drawn does not allow it.
  mutating func mutate(_ markup: Markup, kind: Int) -> Mutant? {
    let all = Self.elements(markup)
    let element = pick(all)
    switch kind {
    case 0: return rename(element)
    case 1: return delete(element)
    case 2: return insert(in: element)
    case 3: return duplicate(element)
    case 4: return swap(element, pick(all))
    case 5: return renameAttribute(element)
    case 6: return deleteAttribute(element)
    case 7: return addAttribute(element)
    case 8: return spoilAttribute(element)
    default: return strayText(element)
    }
  }

  private func mutant(
    _ what: String, _ element: Element, _ edits: [(Span, String)], changed: [Element], parents: [Element?]
  ) -> Mutant? {
    let file = element.markup.file
    let ordered = edits.sorted { $0.0 < $1.0 }
    var bytes: [UInt8] = []
    var position = 0
    for (span, text) in ordered {
      bytes += file.bytes[position..<span.start] + Array(text.utf8)
      position = span.end
    }
    bytes += file.bytes[position...]
    /// An offset of the old file in the new one; an insertion at the offset lies after it or before it.
    func moved(_ offset: Int, pastInsertion: Bool) -> Int {
      var shift = 0
      for (span, text) in ordered
      where span.end < offset || (span.end == offset && (pastInsertion || span.count > 0)) {
        shift += text.utf8.count - span.count
      }
      return offset + shift
    }
    let near =
      changed.map {
        Span(moved($0.span.start, pastInsertion: false), moved($0.span.end, pastInsertion: true))
      }
      + parents.compactMap { parent in
        parent.map {
          Span(moved($0.startTag.start, pastInsertion: false), moved($0.startTag.end, pastInsertion: true))
        }
      }
    return Mutant(file: SourceFile(path: file.path, bytes: bytes), what: what, near: near)
  }

  private mutating func rename(_ element: Element) -> Mutant? {
    let new = pick(vocabulary)
    guard new != element.qualifiedName else { return nil }
    var edits = [(element.nameSpan, new)]
    if let end = element.endTag {
      edits.append((Span(end.start + 2, end.start + 2 + element.nameSpan.count), new))
    }
    return mutant(
      "rename \(element.qualifiedName) to \(new)", element, edits, changed: [element],
      parents: [element.parent])
  }

  private func delete(_ element: Element) -> Mutant? {
    guard let parent = element.parent else { return nil }
    return mutant(
      "delete \(element.qualifiedName)", element, [(element.span, "")], changed: [], parents: [parent])
  }

  private mutating func insert(in element: Element) -> Mutant? {
    let children = Array(element.elements)
    guard element.endTag != nil else { return nil }
    let text = pick(snippets)
    let before = children.isEmpty || Bool.random(using: &random) ? nil : pick(children)
    let point = before?.span.start ?? element.content.end
    guard
      let made = mutant(
        "insert \(text.prefix(30))", element, [(Span(point, point), text)], changed: [], parents: [element])
    else { return nil }
    return Mutant(file: made.file, what: made.what, near: made.near + [Span(point, point + text.utf8.count)])
  }

  private func duplicate(_ element: Element) -> Mutant? {
    guard let parent = element.parent else { return nil }
    let text = element.markup.file.text(element.span)
    return mutant(
      "duplicate \(element.qualifiedName)", element, [(Span(element.span.end, element.span.end), text)],
      changed: [element],
      parents: [parent])
  }

  private func swap(_ a: Element, _ b: Element) -> Mutant? {
    guard a.parent != nil, b.parent != nil, a.span.end <= b.span.start || b.span.end <= a.span.start else {
      return nil
    }
    let file = a.markup.file
    return mutant(
      "swap \(a.qualifiedName) and \(b.qualifiedName)", a,
      [(a.span, file.text(b.span)), (b.span, file.text(a.span))],
      changed: [a, b], parents: [a.parent, b.parent])
  }

  private mutating func renameAttribute(_ element: Element) -> Mutant? {
    let attributes = Array(element.attributes)
    guard !attributes.isEmpty else { return nil }
    let attribute = pick(attributes)
    let new = pick(attributeNames)
    guard !attributes.contains(where: { $0.qualifiedName == new }) else { return nil }
    return mutant(
      "rename \(attribute.qualifiedName) to \(new)", element, [(attribute.nameSpan, new)], changed: [element],
      parents: [element.parent])
  }

  private mutating func deleteAttribute(_ element: Element) -> Mutant? {
    let attributes = Array(element.attributes)
    guard !attributes.isEmpty else { return nil }
    let attribute = pick(attributes)
    return mutant(
      "delete \(attribute.qualifiedName)", element, [(attribute.span, "")], changed: [element],
      parents: [element.parent])
  }

  private mutating func addAttribute(_ element: Element) -> Mutant? {
    let new = pick(attributeNames)
    guard !element.attributes.contains(where: { $0.qualifiedName == new }) else { return nil }
    let end = element.nameSpan.end
    let value = pick(["yes", "1", "", "2026-11-01", "page", "low-load"])
    return mutant(
      "add \(new)", element, [(Span(end, end), " \(new)=\"\(value)\"")], changed: [element],
      parents: [element.parent])
  }

  private mutating func spoilAttribute(_ element: Element) -> Mutant? {
    let attributes = Array(element.attributes)
    guard !attributes.isEmpty else { return nil }
    let attribute = pick(attributes)
    let value = pick([
      "", " ", "-1", "0", "1.5", "twee", "99999999999999999999", "+7", "007", "yes ", "2026-02-30", "x y",
      "24:00",
    ])
    return mutant(
      "spoil \(attribute.qualifiedName) with '\(value)'", element, [(attribute.valueSpan, value)],
      changed: [element],
      parents: [element.parent])
  }

  private mutating func strayText(_ element: Element) -> Mutant? {
    guard element.endTag != nil else { return nil }
    let children = Array(element.elements)
    let point = children.isEmpty ? element.content.start : pick(children).span.end
    let text = pick(["losse tekst", " . ", "&amp;", "x"])
    return mutant(
      "text in \(element.qualifiedName)", element, [(Span(point, point), text)], changed: [element],
      parents: [element.parent])
  }
}
