extension Check {
  /// A page on which there is nothing.
  static let pageEmpty = Check.inFile(
    Rule(
      "page-empty", .incomplete,
      title: Wording(nl: "Op elke bladzijde staat iets.", en: "There is something on every page."),
      why: Wording(
        nl: "Een patiënt die een lege bladzijde ziet, denkt dat er iets kapot is.",
        en: "A patient who sees an empty page thinks that something is broken."),
      example: .init(
        .module, bad: SmallestModule.adding(page: "<note>Hier komt nog tekst.</note>"),
        good: SmallestModule.adding(page: "<p>Neem de tijd.</p>")))
  ) { rule, context in
    context.inventory.pages.filter { $0.page.blocks.isEmpty }.map { page, site in
      rule.finding(
        at: page.id.place,
        Wording(nl: "De bladzijde `\(page.id.text)` is leeg.", en: "The page `\(page.id.text)` is empty."),
        element: site.owner,
        solutions: [
          .init(
            Wording(
              nl: "Schrijf de tekst, of haal de bladzijde weg.", en: "Write the text, or remove the page.")
          )
        ])
    }
  }
}
