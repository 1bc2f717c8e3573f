import ProgramBundle

extension Check {
  /// What is left of divided points, counted from another number than there are points.
  static let computedTotal = Check.inFile(
    Rule(
      "computed-total",
      title: Wording(
        nl: "Wat over is, telt af vanaf het totaal.", en: "What is left counts down from the total."),
      why: Wording(
        nl:
          "Als een berekening vanaf een ander getal aftelt dan er punten zijn, komt de patiënt nooit op nul uit.",
        en:
          "If a calculation counts down from another number than there are points, the patient never gets to zero."
      ),
      example: .init(
        .fields,
        bad: points
          + "<computed id=\"left\"><label>Over</label><formula>100 - sum(points)</formula></computed>",
        good: points
          + "<computed id=\"left\"><label>Over</label><formula>10 - sum(points)</formula></computed>"))
  ) { rule, context in
    context.formulas.compactMap { site in
      guard
        case .operation(.subtract, let sides, _) = site.formula.root,
        case .number(let start, let place) = sides[0],
        case .operation(.sum, let inner, _) = sides[1], inner.count == 1, case .answer(let name) = inner[0],
        case .allocation(let total)? = context.answer(name, in: site)?.kind, start != ExactDecimal(total)
      else { return nil }
      return rule.finding(
        at: place,
        Wording(
          nl: "Er zijn \(total) punten te verdelen, en hier wordt afgeteld vanaf \(start).",
          en: "There are \(total) points to divide, and this counts down from \(start)."),
        element: site.owner,
        notes: context.answer(name, in: site).map {
          [.init($0.place, Wording(nl: "Dit zijn de punten.", en: "These are the points."))]
        } ?? [],
        solutions: [
          .init(
            Wording(nl: "Schrijf `\(total)`.", en: "Write `\(total)`."), edits: [.init(place, "\(total)")])
        ])
    }
  }

  private static let points = """
    <allocation id="points" total="10"><label>Verdeel</label><share id="a">Werk</share><share id="b">Rust</share></allocation>
    """
}
