/// Text to put into a file: tags with all that they need, and the edits that put them there.
extension SchemaMatcher {
  /// A start tag with the properties that the element cannot do without: `<option id="…">`.
  func openTag(_ definition: Int) -> String {
    let missing = derivatives.missingAttributes(ofWhole: grammar.elements[definition].pattern)
    let properties = missing.map { " \(propertyName(grammar.attributes[$0[0]].name))=\"…\"" }.joined()
    return "<\(grammar.names[grammar.elements[definition].name].local)\(properties)>"
  }

  private func closeTag(_ definition: Int) -> String {
    "</\(grammar.names[grammar.elements[definition].name].local)>"
  }

  /// An element with the properties and parts that it cannot do without, the rest as `…`.
  func template(_ definition: Int, depth: Int = 0) -> String {
    var trial = derivatives
    let content = trial.afterStartTagForgiving(grammar.elements[definition].pattern)
    let missing =
      depth < Self.deepestTemplate ? trial.childrenMissing(atEndOf: content, of: definition) ?? [] : []
    let parts = missing.compactMap { grammar.elements[definition].children[$0] }.map {
      template($0, depth: depth + 1)
    }
    let own = grammar.elements[definition]
    let isEmpty = own.childOrder.isEmpty && content == .empty
    if isEmpty { return String(openTag(definition).dropLast()) + "/>" }
    let holdsParagraphs = !own.isMixed && own.childOrder.contains { grammar.names[$0].local == "p" }
    let inside = parts.isEmpty ? (holdsParagraphs ? "<p>…</p>" : "…") : parts.joined()
    return openTag(definition) + inside + closeTag(definition)
  }

  /// The parts that an element cannot do without.
  func requiredParts(of definition: Int) -> [NameID] {
    var trial = derivatives
    let content = trial.afterStartTagForgiving(grammar.elements[definition].pattern)
    return trial.childrenMissing(atEndOf: content, of: definition) ?? []
  }

  /// Templates within each other: a question with its answers.
  private static let deepestTemplate = 2

  /// The edits that give an element another name, in its start tag and its end tag.
  func renaming(_ element: Element, to name: NameID) -> [Diagnostic.Edit] {
    let new = grammar.names[name].local
    let file = element.markup.file
    let end = element.endTag.map { Span($0.start + 2, $0.start + 2 + element.nameSpan.count) }
    return [.init(element.place, new)] + (end.map { [.init(file.place($0), new)] } ?? [])
  }

  /// The edits that take an element's tags away and leave what is between them.
  func unwrapping(_ element: Element) -> [Diagnostic.Edit] {
    let file = element.markup.file
    return [.init(file.place(element.startTag), "")]
      + (element.endTag.map { [.init(file.place($0), "")] } ?? [])
  }

  /// The edits that put text into an element, at the start of its content; `name` is how its end tag will be.
  func inserting(_ text: String, into element: Element, called name: String? = nil) -> [Diagnostic.Edit] {
    let file = element.markup.file
    let end = element.startTag.end
    if element.endTag != nil { return [.init(file.place(Span(end, end)), text)] }
    return [.init(file.place(Span(end - 2, end)), ">\(text)</\(name ?? element.qualifiedName)>")]
  }

  /// The edits that turn properties into parts of their element: `alt="Een zon."` into `<alternative>Een zon.</alternative>`.
  ///
  /// `name` is how the element's end tag will be, where it is renamed at the same time.
  func turning(
    _ properties: [(attribute: Attribute, part: NameID)], of element: Element, called name: String? = nil
  ) -> [Diagnostic.Edit] {
    if properties.isEmpty { return [] }
    let file = element.markup.file
    let parts = properties.map { attribute, part in
      let local = grammar.names[part].local
      // What ends a CDATA section may stand in a property, but not in text.
      let text = file.text(attribute.valueSpan).replacing("]]>", with: "]]&gt;")
      return "<\(local)>\(text)</\(local)>"
    }
    let removals = properties.map { attribute, _ in
      Diagnostic.Edit(file.place(Span(attribute.span.start - 1, attribute.span.end)), "")
    }
    return removals + inserting(parts.joined(), into: element, called: name)
  }

  /// The edits that move an element to just before another, with its line where it has one to itself.
  func moving(_ element: Element, before next: Element) -> [Diagnostic.Edit] {
    guard next.span.end <= element.span.start else { return [] }
    let file = element.markup.file
    let indent = file.indentation(before: next.span.start)
    let text = file.text(element.span) + (indent.map { "\n" + $0 } ?? "")
    return [
      .init(file.place(Span(next.span.start, next.span.start)), text),
      .init(file.place(file.withLine(element.span)), ""),
    ]
  }
}

extension Derivatives {
  /// The attributes that an element with this pattern cannot do without.
  func missingAttributes(ofWhole id: PatternID) -> [[Int]] {
    var trial = self
    return trial.missingAttributes(id)
  }
}

extension SourceFile {
  /// The white space between the start of a line and `offset`; nil where something else stands there.
  func indentation(before offset: Int) -> String? {
    var start = offset
    while start > 0, bytes[start - 1] == 32 || bytes[start - 1] == 9 { start -= 1 }
    guard start == 0 || bytes[start - 1] == 10 else { return nil }
    return text(Span(start, offset))
  }

  /// `span` with the rest of its line, where nothing else stands on it.
  func withLine(_ span: Span) -> Span {
    guard let indent = indentation(before: span.start), span.end < bytes.count, bytes[span.end] == 10 else {
      return span
    }
    return Span(span.start - indent.utf8.count, span.end + 1)
  }

  /// `span` without the white space at its ends; itself where it holds nothing else.
  func trimmed(_ span: Span) -> Span {
    func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 10 || byte == 13 }
    var start = span.start
    var end = span.end
    while start < end, isBlank(bytes[start]) { start += 1 }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return start == end ? span : Span(start, end)
  }
}
