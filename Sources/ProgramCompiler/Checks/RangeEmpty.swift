extension Check {
  /// A range that runs backwards or holds one number.
  static let rangeEmpty = Check(
    Rule(
      "range-empty",
      title: Wording(
        nl: "Het laagste getal is lager dan het hoogste.", en: "The lowest number is lower than the highest."),
      why: Wording(nl: "Anders valt er niets te kiezen.", en: "Otherwise there is nothing to choose."),
      example: .init(
        .fields, bad: "<number id=\"hours\" from=\"24\" to=\"0\"><label>Uren slaap</label></number>",
        good: "<number id=\"hours\" from=\"0\" to=\"24\"><label>Uren slaap</label></number>"))
  ) { rule, context in
    let fields = context.inventory.fields.compactMap { field, _, site -> (Element, String, String)? in
      switch field.kind {
      case .number(nil, _), .scale(nil, _, _, _): (field.part.element, "to", site.owner)
      case .rows(let least?, let most?, _) where least > most: (field.part.element, "most", site.owner)
      default: nil
      }
    }
    let flags = context.program.flags.compactMap { flag -> (Element, String, String)? in
      guard case .number(let from, let to) = flag.kind, from >= to else { return nil }
      return (flag.part.element, "to", "flags.\(flag.id.text)")
    }
    let ages = context.program.audience.part.element.elements.compactMap {
      element -> (Element, String, String)? in
      guard element.localName == "ages", let from = element.number("from"), let to = element.number("to"),
        from > to
      else { return nil }
      return (element, "to", context.program.id.text)
    }
    return (fields + flags + ages).map { element, name, owner in
      let highest = element.reference(name)
      return rule.finding(
        at: highest?.place ?? element.place,
        Wording(
          nl: "`\(highest?.text ?? "")` is niet hoger dan het laagste getal.",
          en: "`\(highest?.text ?? "")` is not higher than the lowest number."),
        element: owner,
        solutions: [
          .init(
            Wording(
              nl: "Zet het laagste getal vooraan en het hoogste achteraan.",
              en: "Put the lowest number first and the highest last."))
        ])
    }
  }
}
