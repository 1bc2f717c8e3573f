/// Whether every name with a colon has a prefix that is declared, and every declaration is allowed.
///
/// What *Namespaces in XML 1.0* forbids and XML itself allows. Run only where libxml2 saw such an error;
/// it is searched for here since libxml2 does not say where it is.
struct PrefixCheck {
  private static let xml = "http://www.w3.org/XML/1998/namespace"
  private static let xmlns = "http://www.w3.org/2000/xmlns/"
  private let markup: Markup
  private var file: SourceFile { markup.file }

  private let language: NameTable

  /// A check of `markup`; names that `language` has may be proposed.
  init(_ markup: Markup, language: NameTable) {
    self.markup = markup
    self.language = language
  }

  /// The first name or declaration that goes against the rules.
  var finding: Diagnostic? {
    for (index, record) in markup.nodes.enumerated() where record.name != NodeRecord.text {
      if let finding = finding(in: Element(markup: markup, index: UInt32(index))) { return finding }
    }
    return nil
  }

  private func finding(in element: Element) -> Diagnostic? {
    for declaration in element.namespaceDeclarations where !isAllowed(declaration) {
      return unknown(declaration.nameSpan, Span(declaration.nameSpan.start, declaration.valueSpan.end + 1))
    }
    if hasUnknownPrefix(element.nameSpan, of: element) {
      return unknown(element.nameSpan, nil, endTag: element.endTag)
    }
    var seen: [Name: Attribute] = [:]
    for attribute in element.attributes {
      if hasUnknownPrefix(attribute.nameSpan, of: element) {
        return unknown(attribute.nameSpan, attribute.span)
      }
      let name = resolved(attribute.nameSpan, of: element)
      if let first = seen.updateValue(attribute, forKey: name) {
        return Examination.repeated(
          attribute.span, attribute.nameSpan, first.span, first.nameSpan, in: file)
      }
    }
    return nil
  }

  private func isAllowed(_ declaration: NamespaceDeclaration) -> Bool {
    switch declaration.prefix {
    case "": declaration.nameSpan.count == 5 && ![Self.xml, Self.xmlns].contains(declaration.namespace)
    case "xml": declaration.namespace == Self.xml
    case "xmlns": false
    case let prefix:
      !prefix.contains(":") && !["", Self.xml, Self.xmlns].contains(declaration.namespace)
    }
  }

  private func hasUnknownPrefix(_ name: Span, of element: Element) -> Bool {
    let parts = parts(of: name)
    if parts.count == 1 { return false }
    return parts.count > 2 || parts.contains("") || namespace(of: parts[0], in: element) == nil
  }

  private func resolved(_ name: Span, of element: Element) -> Name {
    let parts = parts(of: name)
    return parts.count == 1
      ? Name("", parts[0]) : Name(namespace(of: parts[0], in: element) ?? "", parts[1])
  }

  private func parts(of name: Span) -> [String] {
    file.text(name).split(separator: ":", omittingEmptySubsequences: false).map(String.init)
  }

  private func namespace(of prefix: String, in element: Element) -> String? {
    if prefix == "xml" { return Self.xml }
    var element: Element? = element
    while let current = element {
      if let found = current.namespaceDeclarations.first(where: { $0.prefix == prefix }) {
        return found.namespace.isEmpty ? nil : found.namespace
      }
      element = current.parent
    }
    return nil
  }

  private func unknown(_ name: Span, _ property: Span?, endTag: Span? = nil) -> Diagnostic {
    let written = file.text(name)
    let local = written.split(separator: ":").last.map(String.init) ?? ""
    var solutions: [Diagnostic.Solution] = []
    // Without its prefix a property must be one of ours; what a part holds must not be lost either way.
    if !local.isEmpty, property == nil || language.find(Name("", local)) != nil {
      var edits = [Diagnostic.Edit(file.place(name), local)]
      if let endTag {
        let start = endTag.start + 2
        edits.append(.init(file.place(Span(start, start + name.count)), local))
      }
      solutions.append(
        .init(
          Wording(
            nl: "Schrijf de naam zonder dubbele punt: `\(local)`.",
            en: "Write the name without a colon: `\(local)`."),
          edits: edits))
    }
    if let property {
      solutions.append(
        .init(
          Wording(nl: "Haal de eigenschap `\(written)` weg.", en: "Remove the property `\(written)`."),
          edits: [.init(file.place(file.bytes.withSpaceBefore(property)), "")]))
    }
    return MarkupRules.prefixUnknown.finding(
      at: file.place(name),
      Wording(
        nl: "`\(written)` heeft een dubbele punt, maar wat ervoor staat is niet bekend.",
        en: "`\(written)` has a colon, but what stands before it is not known."),
      solutions: solutions)
  }
}
