extension Check {
  /// A scale whose ends say nothing.
  static let scaleWithoutAnchors = Check.inFile(
    Rule(
      "scale-without-anchors",
      title: Wording(nl: "Een schaal heeft woorden aan beide kanten.", en: "A scale has words at both ends."),
      why: Wording(
        nl: "Zonder woorden weet de patiënt niet of 10 goed of slecht is, en is de grafiek niet te lezen.",
        en: "Without words the patient does not know whether 10 is good or bad, and the chart cannot be read."
      ),
      example: .init(
        .fields, bad: "<scale id=\"mood\" from=\"0\" to=\"10\"><label>Hoe voel je je?</label></scale>",
        good:
          "<scale id=\"mood\" from=\"0\" to=\"10\" low-label=\"heel slecht\" high-label=\"heel goed\"><label>Hoe voel je je?</label></scale>"
      ))
  ) { rule, context in
    context.inventory.fields.compactMap { field, site in
      guard case .scale(_, let low, let high, _) = field.kind else { return nil }
      let missing = [("low-label", low), ("high-label", high)].filter { $0.1?.text.isEmpty ?? true }.map(\.0)
      guard !missing.isEmpty else { return nil }
      let list = Wording.list(missing, and: true)
      let end = field.part.element.nameSpan.end
      let file = field.part.element.markup.file
      return rule.finding(
        at: field.part.place,
        Wording(
          nl: "De schaal `\(field.id.text)` mist \(list.nl).",
          en: "The scale `\(field.id.text)` has no \(Wording.list(missing).en)."),
        element: site.owner,
        solutions: [
          .init(
            Wording(
              nl: "Schrijf wat het laagste en het hoogste getal betekenen.",
              en: "Write what the lowest and the highest number mean."),
            edits: low == nil && high == nil
              ? [.init(file.place(Span(end, end)), " low-label=\"…\" high-label=\"…\"")] : [])
        ])
    }
  }
}
