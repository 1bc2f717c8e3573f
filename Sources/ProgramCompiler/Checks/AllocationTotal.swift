extension Check {
  /// Points that cannot be divided so that they add up.
  static let allocationTotal = Check(
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
    context.inventory.fields.compactMap { field, _, site in
      guard case .allocation(let total, let shares) = field.kind else { return nil }
      let least = shares.map { $0.least ?? 0 }.reduce(0, +)
      let most = shares.map { min($0.most ?? total, total) }.reduce(0, +)
      let wrong = shares.contains { ($0.least ?? 0) > ($0.most ?? total) }
      let place = field.part.element.attribute("total")?.place ?? field.part.place
      let summary: Wording
      if wrong {
        summary = Wording(
          nl: "In `\(field.id.text)` is het minste van een onderdeel meer dan het meeste.",
          en: "In `\(field.id.text)` the least of a share is more than its most.")
      } else if least > total {
        summary = Wording(
          nl:
            "In `\(field.id.text)` vragen de onderdelen samen minstens \(least) punten, en er zijn er \(total).",
          en:
            "In `\(field.id.text)` the shares together ask at least \(least) points, and there are \(total).")
      } else if most < total {
        summary = Wording(
          nl:
            "In `\(field.id.text)` nemen de onderdelen samen hooguit \(most) punten, en er zijn er \(total).",
          en: "In `\(field.id.text)` the shares together take at most \(most) points, and there are \(total)."
        )
      } else {
        return nil
      }
      return rule.finding(
        at: place, summary, element: site.owner,
        solutions: [
          .init(
            Wording(
              nl: "Verander het totaal, of het minste en meeste van de onderdelen.",
              en: "Change the total, or the least and most of the shares."))
        ])
    }
  }
}
