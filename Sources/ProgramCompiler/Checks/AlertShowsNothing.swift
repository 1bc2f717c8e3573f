extension Check {
  /// An alert to whoever is on duty, while the patient sees nothing.
  static let alertShowsNothing = Check.inFile(
    Rule(
      "alert-shows-nothing",
      title: Wording(
        nl: "Bij een waarschuwing aan de dienst ziet de patiënt meteen hulp.",
        en: "With an alert to whoever is on duty the patient sees help at once."),
      why: Wording(
        nl:
          "Wie dienst heeft, belt pas over uren. De patiënt heeft nu iets nodig: met wie te praten, of wanneer te stoppen.",
        en:
          "Whoever is on duty calls in hours. The patient needs something now: whom to talk to, or when to stop."
      ),
      example: .init(
        .safety,
        bad: SafetyExample.all
          + "<alert when=\"my-day.energy at most 1\" to=\"duty\" within-hours=\"4\">Bel de patiënt.</alert>",
        good: SafetyExample.all
          + "<alert when=\"my-day.energy at most 1\" to=\"duty\" within-hours=\"4\" show=\"crisis\">Bel de patiënt.</alert>"
      ))
  ) { rule, context in
    guard let program = context.inventory.content.program else { return [] }
    return program.safety.alerts.filter { $0.to == .duty && $0.show == nil }.map { alert in
      rule.finding(
        at: alert.part.element.attribute("to")?.place ?? alert.part.place,
        Wording(
          nl: "Deze waarschuwing gaat naar de dienst, maar de patiënt ziet niets.",
          en: "This alert goes to whoever is on duty, but the patient sees nothing."),
        element: "safety",
        solutions: [
          .init(
            Wording(
              nl: "Laat meteen zien met wie de patiënt kan praten: `show=\"crisis\"`.",
              en: "Show at once whom the patient can talk to: `show=\"crisis\"`."),
            edits: [.adding("show=\"crisis\"", to: alert.part.element)]),
          .init(
            Wording(
              nl: "Of laat zien wanneer de patiënt moet stoppen: `show=\"stop-rule\"`.",
              en: "Or show when the patient must stop: `show=\"stop-rule\"`.")),
        ])
    }
  }
}
