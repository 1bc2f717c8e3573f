/// What is said of how a file begins.
extension SchemaMatcher {
  /// A file that begins with something that no file begins with, or that does not fit its folder.
  func rootFinding(_ element: Element, expected: Int?) -> Diagnostic {
    let written = "<\(element.qualifiedName)>"
    let list = Wording.list(grammar.rootOrder.map(tag))
    let solution: Diagnostic.Solution
    if let expected {
      let name = grammar.elements[expected].name
      let isSlip = grammar.definitions(named: element.name).isEmpty
      let parts = Wording.list(requiredParts(of: expected).map(tag), and: true)
      solution =
        isSlip
        ? .init(
          Wording(nl: "Schrijf `\(tag(name))`.", en: "Write `\(tag(name))`."),
          edits: renaming(element, to: name))
        : .init(
          Wording(
            nl: "Zet om `\(written)` heen: `\(tag(name))` met \(parts.nl).",
            en: "Put around `\(written)`: `\(tag(name))` with \(parts.en)."))
    } else {
      solution = .init(
        Wording(nl: "Begin het bestand met \(list.nl).", en: "Begin the file with \(list.en)."))
    }
    return SchemaRules.rootUnexpected.finding(
      at: element.place,
      Wording(nl: "Dit bestand begint met `\(written)`.", en: "This file begins with `\(written)`."),
      expected.map {
        let name = tag(of: $0)
        return Wording(
          nl: "Een bestand in deze map begint met `\(name)`.",
          en: "A file in this folder begins with `\(name)`.")
      } ?? Wording(nl: "Een bestand begint met \(list.nl).", en: "A file begins with \(list.en)."),
      solutions: [solution])
  }

  /// A good file in the folder of another kind.
  func folderFinding(_ element: Element, expected: Int) -> Diagnostic {
    let name = tag(of: expected)
    let folder = SourceLayout.folder(of: element.localName)
    return SchemaRules.rootUnexpected.finding(
      at: element.place,
      Wording(
        nl: "`<\(element.qualifiedName)>` hoort niet in deze map.",
        en: "`<\(element.qualifiedName)>` does not belong in this folder."),
      Wording(
        nl: "Een bestand in deze map begint met `\(name)`.",
        en: "A file in this folder begins with `\(name)`."),
      solutions: [
        .init(
          Wording(nl: "Zet het bestand \(folder.nl).", en: "Move the file to \(folder.en)."))
      ])
  }

  /// A file that does not say that it is written in our language.
  func namespaceFinding(_ element: Element) -> Diagnostic {
    let written = "<\(element.qualifiedName)>"
    let file = element.markup.file
    let ours = "xmlns=\"\(Grammar.namespace)\""
    if let declaration = Array(element.namespaceDeclarations).first(where: { $0.prefix.isEmpty }) {
      return SchemaRules.namespaceWrong.finding(
        at: file.place(declaration.valueSpan),
        Wording(
          nl: "`\(declaration.namespace.shortened)` is niet de naam van onze schrijftaal.",
          en: "`\(declaration.namespace.shortened)` is not the name of our language."),
        Wording(
          nl: "Alleen met de juiste naam weten de editor en de controle wat in het bestand mag staan.",
          en: "Only with the right name do the editor and the check know what may stand in the file."),
        solutions: [
          .init(
            Wording(nl: "Schrijf `\(Grammar.namespace)`.", en: "Write `\(Grammar.namespace)`."),
            safe: NearMiss.of(declaration.namespace, among: [Grammar.namespace]) != nil,
            edits: [.init(file.place(declaration.valueSpan), Grammar.namespace)])
        ])
    }
    let isPrefixed = element.qualifiedName != element.localName
    let end = element.nameSpan.end
    return SchemaRules.namespaceWrong.finding(
      at: element.place,
      Wording(
        nl: "`\(written)` zegt niet dat dit bestand in onze schrijftaal staat.",
        en: "`\(written)` does not say that this file is written in our language."),
      Wording(
        nl: "Het eerste onderdeel van elk bestand heeft `\(ours)`.",
        en: "The first part of every file has `\(ours)`."),
      solutions: [
        .init(
          Wording(nl: "Zet `\(ours)` in `\(written)`.", en: "Put `\(ours)` in `\(written)`."),
          safe: !isPrefixed,
          edits: isPrefixed ? [] : [.init(file.place(Span(end, end)), " \(ours)")])
      ])
  }
}

extension SourceLayout {
  /// Where a file that begins with `root` belongs, in words.
  static func folder(of root: String) -> Wording {
    let folders = [
      "module": "modules", "assignment": "assignments", "diary": "diaries", "instrument": "instruments",
      "profile": "profiles",
    ]
    guard let folder = folders[root] else {
      return Wording(
        nl: "in de map van het programma, als `\(root).xml`", en: "the program's folder, as `\(root).xml`")
    }
    return Wording(nl: "in de map `\(folder)`", en: "the folder `\(folder)`")
  }
}

extension String {
  /// At most forty letters of it, for quoting in a message.
  var shortened: String { count <= 40 ? self : prefix(39) + "…" }
}
