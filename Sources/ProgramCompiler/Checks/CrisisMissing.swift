extension Check {
  /// No crisis contact for a language in which patients read.
  static let crisisMissing = Check.inProgram(
    Rule(
      "crisis-missing", .incomplete,
      title: Wording(
        nl: "In elke taal staat wie een patiënt in nood kan bellen.",
        en: "Every language says whom a patient in distress can call."),
      why: Wording(
        nl: "Een patiënt in nood zoekt een nummer in de eigen taal. Ontbreekt dat, dan is er niemand.",
        en: "A patient in distress looks for a number in their own language. Without it there is nobody."),
      example: .init(.safety, bad: SafetyExample.consent + SafetyExample.stopRule, good: SafetyExample.all))
  ) { rule, context in
    let program = context.program
    let needed = [program.language] + program.locales.filter(\.isReleased).map(\.tag.text)
    return needed.filter { !CrisisLanguage.isServed($0, program) }.map { locale in
      var finding = rule.finding(
        at: context.program.safety.part.place,
        Wording(
          nl: "Voor de taal `\(locale)` is er geen hulp bij nood.",
          en: "For the language `\(locale)` there are no crisis contacts."),
        element: "safety",
        notes: notes(locale, context.program),
        solutions: [
          .init(
            Wording(
              nl:
                "Voeg in `<safety>` een `<crisis xml:lang=\"\(locale)\" …>` toe met wie de patiënt kan bellen.",
              en: "Add a `<crisis xml:lang=\"\(locale)\" …>` to `<safety>` with whom the patient can call."))
        ] + release(locale, context.program))
      finding.locale = locale == context.program.language ? nil : locale
      return finding
    }
  }

  /// The contacts in another language, and where it says that patients get this one.
  private static func notes(_ locale: String, _ program: Program) -> [Diagnostic.Note] {
    if let own = program.locales.first(where: { $0.tag.text == locale }) {
      return [
        .init(
          own.tag.place,
          Wording(nl: "Deze taal mag al naar patiënten.", en: "This language already goes to patients."))
      ]
    }
    return program.safety.crisis.map {
      .init(
        $0.language.place,
        Wording(
          nl: "Deze hulp is in `\($0.language.text)`.", en: "These contacts are in `\($0.language.text)`."))
    }
  }

  /// A language can also wait.
  private static func release(_ locale: String, _ program: Program) -> [Diagnostic.Solution] {
    guard program.locales.contains(where: { $0.tag.text == locale }) else { return [] }
    return [
      .init(
        Wording(
          nl: "Of zet bij deze taal `released=\"no\"`.", en: "Or put `released=\"no\"` with this language."))
    ]
  }
}

/// Which languages crisis contacts serve.
enum CrisisLanguage {
  /// Whether a contact in one language serves a locale: `de` also serves `de-x-formal`.
  static func covers(_ contact: String, _ locale: String) -> Bool {
    contact == locale || locale.hasPrefix(contact + "-")
  }

  /// Whether there is a contact that a reader of `locale` can use.
  ///
  /// One in another language than the program's serves its own readers. One in the program's language is translated with the other
  /// texts, and serves all readers in its region: those of `nl-BE` need one for `BE`, those of `de` are where the program is used.
  static func isServed(_ locale: String, _ program: Program) -> Bool {
    let parts = locale.split(separator: "-").dropFirst()
    let region = PseudoLocale(locale) == nil ? parts.first { $0.count == 2 && $0 == $0.uppercased() } : nil
    for contact in program.safety.crisis {
      let language = contact.language.text
      guard covers(language, locale) || language == program.language else { continue }
      if region.map({ contact.region.text.hasPrefix($0) }) ?? true { return true }
    }
    return false
  }
}
