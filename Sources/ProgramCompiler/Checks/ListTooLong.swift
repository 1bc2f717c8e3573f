extension Check {
  /// A list with more lines than a patient can keep in mind.
  static let listTooLong = Check(
    Rule(
      "list-too-long",
      title: Wording(nl: "Een lijst of stappenplan is kort.", en: "A list of points or steps is short."),
      why: Wording(
        nl:
          "Drie tot vijf punten zijn te onthouden. Zonder eigen grens in `<limits>` zijn er \(PageLength.defaultItems) het meeste.",
        en:
          "Three to five points can be kept in mind. Without a limit of your own in `<limits>`, \(PageLength.defaultItems) are the most."
      ),
      example: .init(
        .page, bad: "<list>\(String(repeating: "<item>Rust.</item>", count: 8))</list>",
        good: "<list><item>Rust.</item><item>Beweeg.</item></list>"),
      isAcceptable: true)
  ) { rule, context in
    let limit = PageLength.limit("items-per-list", in: context.program) ?? PageLength.defaultItems
    return context.inventory.blocks.compactMap { block, site in
      let items: [Block.Item]
      switch block.kind {
      case .list(let own), .steps(let own): items = own
      default: return nil
      }
      guard items.count > limit, !site.isForTherapist else { return nil }
      return rule.finding(
        at: block.part.place,
        Wording(
          nl: "Deze lijst heeft \(items.count) regels; \(limit) is het meeste.",
          en: "This list has \(items.count) lines; \(limit) is the most."), element: site.owner,
        solutions: [
          .init(Wording(nl: "Maak er twee lijsten van, of schrap.", en: "Make it two lists, or cut lines."))
        ])
    }
  }
}
