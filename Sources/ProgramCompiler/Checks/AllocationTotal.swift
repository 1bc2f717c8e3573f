extension Check {
  /// Points that cannot be divided so that they add up.
  static let allocationTotal = Check.inFile(
    Rule(
      "allocation-total",
      title: Wording(
        nl: "Punten zijn zo te verdelen dat ze precies opgaan.",
        en: "Points can be divided so that they add up exactly."),
      why: Wording(
        nl:
          "Als het minste samen te veel is, of het meeste samen te weinig, komt de patiënt nooit op het totaal uit.",
        en:
          "If the least together is too much, or the most together too little, the patient never gets to the total."
      ),
      example: .init(
        .fields,
        bad:
          "<allocation id=\"points\" total=\"10\"><label>Verdeel</label><share id=\"a\" most=\"4\">Werk</share><share id=\"b\" most=\"4\">Rust</share></allocation>",
        good:
          "<allocation id=\"points\" total=\"10\"><label>Verdeel</label><share id=\"a\" most=\"6\">Werk</share><share id=\"b\" most=\"6\">Rust</share></allocation>"
      ))
  ) { rule, context in
    context.inventory.fields.flatMap { field, site -> [Diagnostic] in
      guard case .allocation(let total, let shares) = field.kind else { return [] }
      let crossed = shares.filter { share in share.least.map { $0 > share.most ?? total } ?? false }
      if !crossed.isEmpty {
        return crossed.map { crossing(rule, $0, of: field, total, site.owner) }
      }
      let least = shares.map { $0.least ?? 0 }.reduce(0, +)
      let most = shares.map { min($0.most ?? total, total) }.reduce(0, +)
      let summary: Wording
      if least > total {
        summary = Wording(
          nl:
            "In `\(field.id.text)` vragen de posten samen minstens \(least) punten, en er zijn er \(total).",
          en:
            "In `\(field.id.text)` the shares together ask at least \(least) points, and there are \(total).")
      } else if most < total {
        summary = Wording(
          nl: "In `\(field.id.text)` nemen de posten samen hooguit \(most) punten, en er zijn er \(total).",
          en: "In `\(field.id.text)` the shares together take at most \(most) points, and there are \(total)."
        )
      } else {
        return []
      }
      return [
        rule.finding(
          at: field.part.element.attribute("total")?.place ?? field.part.place, summary, element: site.owner,
          solutions: [
            .init(
              Wording(
                nl: "Verander `total`, of `least` en `most` van de posten.",
                en: "Change `total`, or the `least` and `most` of the shares."))
          ])
      ]
    }
  }

  /// A share whose least is more than its most.
  private static func crossing(
    _ rule: Rule, _ share: Field.Share, of field: Field, _ total: Int, _ owner: String
  ) -> Diagnostic {
    let element = field.part.element.all("share").first { $0.attribute("id")?.place == share.id.place }
    let name = share.most == nil ? "total" : "most"
    let place = element?.attribute("most")?.place ?? element?.attribute("least")?.place ?? share.id.place
    return rule.finding(
      at: place,
      Wording(
        nl: "`\(name)` is lager dan `least` van `\(share.id.text)`.",
        en: "`\(name)` is lower than the `least` of `\(share.id.text)`."),
      Wording(
        nl: "Zo is er geen aantal punten dat de patiënt kan geven.",
        en: "There is then no number of points that the patient can give."),
      element: owner,
      solutions: [
        .init(
          Wording(
            nl: "Geef `least` een lager getal, of `\(name)` een hoger.",
            en: "Give `least` a lower number, or `\(name)` a higher one."))
      ])
  }
}
