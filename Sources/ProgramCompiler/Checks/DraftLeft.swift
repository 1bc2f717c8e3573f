extension Check {
  /// Something marked as unfinished.
  static let draftLeft = Check.inFile(
    Rule(
      "draft-left", .unfinished,
      title: Wording(
        nl: "In een vrijgegeven programma is alles af.", en: "In a released program everything is finished."),
      why: Wording(
        nl:
          "Wat `status=\"draft\"` heeft, is nog niet af. Tijdens het schrijven mag dat; bij een vrijgave niet meer.",
        en: "What has `status=\"draft\"` is not finished. While writing that is fine; in a release it is not."
      ),
      example: .init(.page, bad: "<p status=\"draft\">Neem de tijd.</p>", good: "<p>Neem de tijd.</p>"))
  ) { rule, context in
    context.inventory.parts.filter(\.part.isDraft).compactMap { part, site in
      guard let attribute = part.element.attribute("status") else { return nil }
      let name = name(of: part)
      let gap = Span(attribute.span.start - 1, attribute.span.end)
      return rule.finding(
        at: attribute.place,
        Wording(nl: "\(name.nl) is nog niet af.", en: "\(name.en) is not finished."), element: site.owner,
        solutions: [
          part.kind == "program"
            ? .init(
              Wording(
                nl: "Zet `status` op `demonstration` of `clinical`.",
                en: "Set `status` to `demonstration` or `clinical`."))
            : .init(
              Wording(
                nl: "Maak het af en haal `status=\"draft\"` weg.",
                en: "Finish it and remove `status=\"draft\"`."),
              edits: [.init(attribute.markup.file.place(gap), "")])
        ])
    }
  }

  /// The part in words, with its id where patients' data carry one.
  private static func name(of part: Part) -> Wording {
    let id = part.id.map { " `\($0.text)`" } ?? ""
    return switch part.kind {
    case "program": Wording(nl: "Het programma\(id)", en: "The program\(id)")
    case "module": Wording(nl: "De module\(id)", en: "The module\(id)")
    case "page": Wording(nl: "De bladzijde\(id)", en: "The page\(id)")
    case "assignment": Wording(nl: "De opdracht\(id)", en: "The assignment\(id)")
    case "diary": Wording(nl: "Het dagboek\(id)", en: "The diary\(id)")
    case "instrument": Wording(nl: "De vragenlijst\(id)", en: "The questionnaire\(id)")
    default: Wording(verbatim: "`<\(part.kind)>`")
    }
  }
}
