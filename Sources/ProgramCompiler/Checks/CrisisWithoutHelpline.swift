extension Check {
  /// Crisis contacts that name nobody to call.
  static let crisisWithoutHelpline = Check.inProgram(
    Rule(
      "crisis-without-helpline", .incomplete,
      title: Wording(
        nl: "Bij hulp in nood staat een nummer om te bellen.", en: "Crisis contacts have a number to call."),
      why: Wording(
        nl: "Een nummer dat in de tekst verstopt zit, kan een telefoon niet bellen. Zet het in `<helpline>`.",
        en: "A number hidden in the text cannot be called by a telephone. Put it in `<helpline>`."),
      example: .init(
        .safety, bad: SafetyExample.crisis(helpline: "") + SafetyExample.consent + SafetyExample.stopRule,
        good: SafetyExample.all))
  ) { rule, context in
    context.program.safety.crisis.filter { crisis in
      !crisis.blocks.contains {
        if case .helpline(let line) = $0.kind { !line.name.text.isEmpty } else { false }
      }
    }.map { crisis in
      rule.finding(
        at: crisis.part.place,
        crisis.blocks.contains { if case .helpline = $0.kind { true } else { false } }
          ? Wording(nl: "De `<helpline>` heeft hier geen naam.", en: "The `<helpline>` has no name here.")
          : Wording(
            nl: "Hier staat niemand om te bellen (`<helpline>`).",
            en: "There is nobody to call here (`<helpline>`)."),
        element: "safety",
        solutions: [
          .init(
            Wording(
              nl: "Voeg `<helpline name=\"…\" phone=\"…\"/>` toe.",
              en: "Add `<helpline name=\"…\" phone=\"…\"/>`."))
        ])
    }
  }
}
