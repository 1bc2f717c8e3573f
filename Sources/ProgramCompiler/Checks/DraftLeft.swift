extension Check {
  /// Something marked as unfinished.
  static let draftLeft = Check(
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
      return rule.finding(
        at: attribute.place,
        Wording(nl: "`<\(part.kind)>` is nog niet af.", en: "`<\(part.kind)>` is not finished."),
        element: site.owner,
        solutions: [
          .init(
            Wording(
              nl: "Maak het af en haal `status=\"draft\"` weg.",
              en: "Finish it and take `status=\"draft\"` away."))
        ])
    }
  }
}
