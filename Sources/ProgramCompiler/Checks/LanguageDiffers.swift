extension Check {
  /// A file that says that it is in another language than the program.
  static let languageDiffers = Check.inProgram(
    Rule(
      "language-differs",
      title: Wording(
        nl: "Alle bestanden van een programma zijn in één taal.",
        en: "All files of a program are in one language."),
      why: Wording(
        nl:
          "Vertalingen maak je apart. Een bestand in een andere taal zou patiënten een vreemde taal laten lezen.",
        en: "Translations are made apart. A file in another language would have patients read a foreign one."),
      example: .init(
        .module, bad: SmallestModule.text.replacing("id=\"start\"", with: "id=\"start\" xml:lang=\"en\""),
        good: SmallestModule.text.replacing("id=\"start\"", with: "id=\"start\" xml:lang=\"nl\"")))
  ) { rule, context in
    let program = context.program
    let roots =
      program.modules.map(\.part.element) + program.assignments.map(\.part.element)
      + program.diaries.map(\.part.element)
      + program.instruments.map(\.part.element) + program.profiles.map(\.part.element)
      + program.glossary.compactMap(\.part.element.parent)
    var seen: Set<String> = []
    return roots.compactMap { root in
      guard let attribute = root.attribute("http://www.w3.org/XML/1998/namespace", "lang"),
        attribute.value.collapsed != program.language, seen.insert(root.markup.file.path).inserted
      else { return nil }
      return rule.finding(
        at: attribute.place,
        Wording(
          nl: "Dit bestand is in `\(attribute.value)`, het programma in `\(program.language)`.",
          en: "This file is in `\(attribute.value)`, the program in `\(program.language)`."),
        solutions: [
          .init(
            Wording(nl: "Schrijf `\(program.language)`.", en: "Write `\(program.language)`."),
            edits: [.init(attribute.place, program.language)])
        ])
    }
  }
}
