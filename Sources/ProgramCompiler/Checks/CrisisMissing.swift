extension Check {
  /// No crisis contact for a language in which patients read.
  static let crisisMissing = Check(
    Rule(
      "crisis-missing", .incomplete,
      title: Wording(
        nl: "In elke taal staat wie een patiënt in nood kan bellen.",
        en: "Every language says whom a patient in distress can call."),
      why: Wording(
        nl: "Een patiënt in nood zoekt een nummer in de eigen taal. Ontbreekt dat, dan is er niemand.",
        en: "A patient in distress looks for a number in her own language. Without it there is nobody."),
      example: .init(.safety, bad: SafetyExample.consent + SafetyExample.stopRule, good: SafetyExample.all))
  ) { rule, context in
    let needed = [context.program.language] + context.program.locales.filter(\.isReleased).map(\.tag.text)
    let there = context.program.safety.crisis.map(\.language.text)
    return needed.filter { locale in !there.contains { covers($0, locale) } }.map { locale in
      var finding = rule.finding(
        at: context.program.safety.part.place,
        Wording(
          nl: "Voor de taal `\(locale)` is er geen hulp bij nood.",
          en: "For the language `\(locale)` there are no crisis contacts."),
        element: "safety",
        solutions: [
          .init(
            Wording(
              nl:
                "Voeg in `<safety>` een `<crisis xml:lang=\"\(locale)\" …>` toe met wie de patiënt kan bellen.",
              en: "Add a `<crisis xml:lang=\"\(locale)\" …>` to `<safety>` with whom the patient can call."))
        ])
      finding.locale = locale == context.program.language ? nil : locale
      return finding
    }
  }

  /// A contact in a language also serves its variants: `de` serves `de-x-formal`.
  private static func covers(_ contact: String, _ locale: String) -> Bool {
    contact == locale || locale.hasPrefix(contact + "-")
  }
}
