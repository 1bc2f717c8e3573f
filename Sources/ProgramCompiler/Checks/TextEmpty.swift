extension Check {
  /// A title, paragraph or question without words.
  static let textEmpty = Check.inFile(
    Rule(
      "text-empty", .incomplete,
      title: Wording(nl: "Waar tekst hoort, staat tekst.", en: "Where text belongs there is text."),
      why: Wording(
        nl: "Een lege regel of vraag zegt de patiënt niets, en een vertaler kan er niets mee.",
        en: "An empty line or question tells the patient nothing, and a translator can do nothing with it."),
      example: .init(.page, bad: "<p/>", good: "<p>Neem de tijd.</p>"))
  ) { rule, context in
    let texts = context.inventory.texts.filter { text, _ in
      (text.isEmpty && !mayBeEmpty(text.element.localName))
        || text.plain() == Diagnostic.Solution.unfilled
    }.map { ($0.text.element, $0.site.owner) }
    return (texts + context.emptyGroups).map { element, owner in
      let name = element.localName
      return rule.finding(
        at: element.place,
        Wording(nl: "In `<\(name)>` staat geen tekst.", en: "There is no text in `<\(name)>`."),
        name == "p"
          ? Wording(
            nl: "Een lege alinea zegt niets; witruimte maakt het programma zelf.",
            en: "An empty paragraph says nothing; the program makes white space itself.")
          : Wording(
            nl: "Een leeg onderdeel zegt de lezer niets.", en: "An empty part tells the reader nothing."),
        element: owner,
        solutions: [.init(Wording(nl: "Schrijf de tekst.", en: "Write the text."))]
          + (mayGo(element)
            ? [
              .init(
                Wording(nl: "Of haal `<\(name)>` weg.", en: "Or remove `<\(name)>`."),
                edits: [.removing(element)])
            ] : []))
    }
  }

  /// A block that does something says enough; a missing alternative text has a rule of its own.
  private static func mayBeEmpty(_ name: String) -> Bool {
    ["do", "keep", "fill-in", "link", "alternative"].contains(name)
  }

  /// Whether the rest is right without the part: the last option or point of its kind must stay.
  private static func mayGo(_ element: Element) -> Bool {
    let name = element.localName
    if ["item", "step", "option"].contains(name) {
      return (element.parent?.all(name).count ?? 0) > (name == "option" ? 2 : 1)
    }
    return ["p", "heading", "key-point", "warning", "example", "quote", "help", "why", "worked-example"]
      .contains(name)
  }
}

extension FileContext {
  /// Parts that must hold blocks and hold none, with the id they belong to.
  ///
  /// Pages, and the parts of `<safety>`, have rules of their own.
  fileprivate var emptyGroups: [(Element, String)] {
    let blocks = inventory.blocks.flatMap { block, site -> [(Element, String)] in
      let groups: [(Part, [Block])]
      switch block.kind {
      case .example(_, let inner), .exampleMessage(let inner): groups = [(block.part, inner)]
      case .choose(let options, let otherwise):
        groups = options.map { ($0.part, $0.blocks) } + (otherwise.map { [($0.part, $0.blocks)] } ?? [])
      case .activityPlan(let plan): groups = plan.groups.map { ($0.part, $0.blocks) }
      default: return []
      }
      return groups.filter { $0.1.isEmpty }.map { ($0.0.element, site.owner) }
    }
    return blocks + emptyGroups(of: inventory.content)
  }

  /// The empty groups that are no blocks themselves.
  private func emptyGroups(of content: FileContent) -> [(Element, String)] {
    switch content {
    case .assignment(let assignment):
      // A hard assignment without an example is a finding of its own.
      let example = assignment.difficulty == .hard ? nil : assignment.workedExample?.group
      return [assignment.instructions, example].compactMap { $0 }.filter(\.blocks.isEmpty)
        .map { ($0.part.element, assignment.part.scope.qualified(assignment.id.text)) }
    case .instrument(let instrument):
      guard instrument.instructions.blocks.isEmpty else { return [] }
      return [
        (instrument.instructions.part.element, instrument.part.scope.qualified(instrument.id.text))
      ]
    case .program(let program):
      let silence = program.course.ifSilent
      let course =
        (program.course.ending.map { [($0.part.element, $0.blocks)] } ?? [])
        + [("message", silence?.message), ("task", silence?.task)].compactMap { name, blocks in
          silence?.part.element.first(name).flatMap { element in blocks.map { (element, $0) } }
        }
      return course.filter { $0.1.isEmpty }.map { ($0.0, program.id.text) }
    case .module, .diary, .glossary, .profile: return []
    }
  }
}
