extension Check {
  /// A language in which readability cannot be judged.
  static let readabilityNotAssessed = Check.inFile(
    Rule(
      "readability-not-assessed", .warning,
      title: Wording(
        nl: "Voor elke taal is na te gaan hoe moeilijk de tekst is.",
        en: "In every language it can be checked how hard the text is."),
      why: Wording(
        nl:
          "Voor deze taal heeft onze tabel geen drempels. De tekst is dus niet beoordeeld, en dat staat ook in de bundel.",
        en:
          "Our table has no thresholds for this language. So the text was not assessed, and the bundle says so."
      ),
      example: .init(
        .locales, bad: "<locale xml:lang=\"fi\" released=\"no\"/>",
        good: "<locale xml:lang=\"en\" released=\"no\"/>"),
      isAcceptable: true)
  ) { rule, file in
    guard let program = file.inventory.content.program else { return [] }
    let own = program.part.element.attribute("http://www.w3.org/XML/1998/namespace", "lang")
    let written =
      [Reference(program.language, at: own?.place ?? program.part.place)] + program.locales.map(\.tag)
    return written.compactMap { tag in
      guard ReadingTable.of(ReadingLanguage.primary(of: tag.text)) == nil, PseudoLocale(tag.text) == nil
      else {
        return nil
      }
      let known = ReadingTable.all.map(\.language)
      var finding = rule.finding(
        at: tag.place,
        Wording(
          nl: "Hoe moeilijk tekst is in de taal `\(tag.text)`, is niet na te gaan.",
          en: "How hard text is in the language `\(tag.text)` cannot be assessed."),
        rule.why
          + Wording(
            nl: "Er zijn drempels voor \(Wording.list(known, and: true).nl).",
            en: "There are thresholds for \(Wording.list(known, and: true).en)."),
        element: program.id.text,
        solutions: [
          .init(
            Wording(
              nl: "Laat twee lezers uit de doelgroep de tekst lezen, en leg dat vast met `<accepted>`.",
              en: "Have two readers of the target group read the text, and record that with `<accepted>`."))
        ])
      finding.locale = tag.text == program.language ? nil : tag.text
      return finding
    }
  }
}
