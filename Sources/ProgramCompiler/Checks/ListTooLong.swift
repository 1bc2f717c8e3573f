extension Check {
  /// A list with more lines than a patient can keep in mind.
  static let listTooLong = Check.inFile(
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
    let own = PageLength.limit("items-per-list", in: context.program)
    let limit = own?.number ?? PageLength.defaultItems
    return context.inventory.blocks.compactMap { block, site in
      let items: [Block.Item]
      switch block.kind {
      case .list(let own), .steps(let own): items = own
      default: return nil
      }
      guard items.count > limit, !site.isForTherapist else { return nil }
      let isSteps = block.part.kind == "steps"
      return rule.finding(
        at: block.part.place,
        isSteps
          ? Wording(
            nl: "Dit stappenplan heeft \(items.count) stappen; hooguit \(limit) mag.",
            en: "There are \(items.count) steps; at most \(limit) is right.")
          : Wording(
            nl: "Deze lijst heeft \(items.count) punten; hooguit \(limit) mag.",
            en: "This list has \(items.count) points; at most \(limit) is right."),
        own == nil
          ? rule.why
          : Wording(
            nl: "Drie tot vijf punten zijn te onthouden.", en: "Three to five points can be kept in mind."),
        element: site.owner, notes: PageLength.notes(own),
        solutions: [
          .init(
            isSteps
              ? Wording(
                nl: "Verdeel de stappen over twee bladzijden, of schrap.",
                en: "Spread the steps over two pages, or cut some.")
              : Wording(nl: "Maak er twee lijsten van, of schrap.", en: "Make it two lists, or cut lines.")),
          .accept,
        ])
    }
  }
}
