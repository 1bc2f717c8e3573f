extension Check {
  /// A range that runs backwards or holds one number.
  static let rangeEmpty = Check.inFile(
    Rule(
      "range-empty",
      title: Wording(
        nl: "Het laagste getal is lager dan het hoogste.", en: "The lowest number is lower than the highest."),
      why: Wording(nl: "Anders valt er niets te kiezen.", en: "Otherwise there is nothing to choose."),
      example: .init(
        .fields, bad: "<number id=\"hours\" from=\"24\" to=\"0\"><label>Uren slaap</label></number>",
        good: "<number id=\"hours\" from=\"0\" to=\"24\"><label>Uren slaap</label></number>"))
  ) { rule, context in
    let fields = context.inventory.fields.compactMap { field, site -> Finding? in
      switch field.kind {
      case .number(nil, _, _), .scale(nil, _, _, _): Finding(field.part.element, "from", "to", site.owner)
      case .rows(let least?, let most?, _) where least > most:
        Finding(field.part.element, "least", "most", site.owner)
      default: nil
      }
    }
    let flags = context.inventory.content.flags.compactMap { flag -> Finding? in
      guard case .number(let from, let to) = flag.kind, from >= to else { return nil }
      return Finding(flag.part.element, "from", "to", "flags.\(flag.id.text)")
    }
    let ages = context.inventory.content.program.map { program in
      program.audience.part.element.all("ages").compactMap { element -> Finding? in
        guard let from = element.number("from"), let to = element.number("to"), from > to else { return nil }
        return Finding(element, "from", "to", program.id.text)
      }
    }
    return (fields + flags + (ages ?? [])).compactMap { $0.diagnostic(rule) }
      + context.inventory.content.flags.filter { $0.values.count == 1 }.map { single(rule, $0) }
  }

  /// A choice of one value is none.
  private static func single(_ rule: Rule, _ flag: Program.Flag) -> Diagnostic {
    rule.finding(
      at: flag.values[0].place,
      Wording(
        nl: "`\(flag.values[0].text)` is de enige waarde van `\(flag.id.text)`.",
        en: "`\(flag.values[0].text)` is the only value of `\(flag.id.text)`."),
      element: "flags.\(flag.id.text)",
      solutions: [
        .init(
          Wording(
            nl: "Voeg een waarde toe, of haal `values` weg: dan is het kenmerk ja of nee.",
            en: "Add a value, or remove `values`: the flag is then yes or no."))
      ])
  }

  /// Two numbers of which the second must be higher.
  private struct Finding {
    let element: Element
    let low: String
    let high: String
    let owner: String

    init(_ element: Element, _ low: String, _ high: String, _ owner: String) {
      self.element = element
      self.low = low
      self.high = high
      self.owner = owner
    }

    func diagnostic(_ rule: Rule) -> Diagnostic? {
      guard let least = element.reference(low), let most = element.reference(high) else { return nil }
      let areEqual = least.text.plain == most.text.plain
      return rule.finding(
        at: most.place,
        Wording(
          nl: "`\(low)` is \(least.text) en `\(high)` is \(most.text): `\(high)` moet hoger zijn.",
          en: "`\(low)` is \(least.text) and `\(high)` is \(most.text): `\(high)` must be higher."),
        element: owner,
        solutions: [
          areEqual
            ? .init(Wording(nl: "Geef `\(high)` een hoger getal.", en: "Give `\(high)` a higher number."))
            : .init(
              Wording(
                nl: "Schrijf `\(low)=\"\(most.text)\"` en `\(high)=\"\(least.text)\"`.",
                en: "Write `\(low)=\"\(most.text)\"` and `\(high)=\"\(least.text)\"`."),
              edits: [.init(least.place, most.text), .init(most.place, least.text)])
        ])
    }
  }
}
