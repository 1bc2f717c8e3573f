import ProgramBundle

extension Check {
  /// A limit that counts for nobody, since a later one for everybody sets the same.
  static let limitOverruled = Check.inFile(
    Rule(
      "limit-overruled", .warning,
      title: Wording(nl: "Elke grens geldt voor iemand.", en: "Every limit counts for somebody."),
      why: Wording(
        nl:
          "Van meer grenzen telt de laatste die voor een patiënt geldt. Staat een grens voor iedereen achteraan, dan telt geen enkele daarvoor.",
        en:
          "Of several limits the last that holds for a patient counts. Where a limit for everybody comes last, none before it counts."
      ),
      example: .init(
        .limits,
        bad:
          "<readability scope=\"page\" level=\"A2\" when=\"low-load\"/><readability scope=\"page\" level=\"B1\"/>",
        good:
          "<readability scope=\"page\" level=\"B1\"/><readability scope=\"page\" level=\"A2\" when=\"low-load\"/>"
      ))
  ) { rule, file in
    guard let limits = file.inventory.content.program?.limits else { return [] }
    return limits.enumerated().compactMap { position, limit in
      let later = limits[(position + 1)...].filter { $0.part.when == nil && $0.kind == limit.kind }
      guard let (set, winner) = limit.first(overruledBy: later) else { return nil }
      return rule.finding(
        at: set.place,
        Wording(nl: "Deze grens telt voor niemand.", en: "This limit counts for nobody."),
        element: file.program.id.text,
        notes: [
          .init(
            winner.part.place,
            Wording(
              nl: "Deze grens geldt voor iedereen, en staat later.",
              en: "This limit is for everybody, and comes later."))
        ],
        solutions: [
          .init(
            Wording(
              nl: "Zet de grens voor iedereen vooraan, of haal een van beide weg.",
              en: "Put the limit for everybody first, or take one of the two away."))
        ])
    }
  }
}

extension Limit {
  /// The first number or level that it sets and one of `later` sets as well, with that one.
  fileprivate func first(overruledBy later: [Limit]) -> (Attribute, Limit)? {
    for attribute in part.element.attributes
    where attribute.localName != "when" && attribute.localName != "scope" {
      let winner = later.first { other in
        other.part.element.attribute(attribute.localName) != nil && other.scopeText == scopeText
      }
      if let winner { return (attribute, winner) }
    }
    return nil
  }

  /// The kind of text that a limit of readability is about.
  private var scopeText: String? { part.element.attribute("scope")?.value.collapsed }
}
