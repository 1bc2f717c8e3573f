extension Examination {
  /// Text before or after the outermost part, or a further part after it; of a part `span` is the name.
  func outside(_ span: Span, isPart: Bool = false) -> Mistake {
    guard let rootEnd else {
      return bytes.first(UInt8(ascii: "<"), from: span.end) == nil ? textAlone(span) : textBefore(span)
    }
    let end = file.text(rootEnd)
    let own = isPart ? Self.ownFile[file.text(span)] : nil
    return mistake(
      MarkupRules.contentAfterEnd, place(span),
      Wording(nl: "Na `\(end)` komt nog iets.", en: "Something still comes after `\(end)`."),
      notes: [
        .init(place(rootEnd), Wording(nl: "Hier houdt de inhoud op.", en: "The content ends here."))
      ],
      [
        .init(
          own
            ?? Wording(
              nl: "Zet het vóór `\(end)`, of haal het weg.", en: "Put it before `\(end)`, or remove it."))
      ])
  }

  /// What to do with a part that is a file of its own.
  private static let ownFile: [String: Wording] = [
    "module": inFolder("modules", nl: "elke module", en: "each module"),
    "assignment": inFolder("assignments", nl: "elke opdracht", en: "each assignment"),
    "diary": inFolder("diaries", nl: "elk dagboek", en: "each diary"),
    "instrument": inFolder("instruments", nl: "elke vragenlijst", en: "each questionnaire"),
    "profile": inFolder("profiles", nl: "elke voorbeeldpatiënt", en: "each example patient"),
  ]

  private static func inFolder(_ folder: String, nl: String, en: String) -> Wording {
    Wording(
      nl: "Zet \(nl) in een eigen bestand, in de map `\(folder)`.",
      en: "Put \(en) in a file of its own, in the folder `\(folder)`.")
  }

  private func textAlone(_ span: Span) -> Mistake {
    mistake(
      MarkupRules.notWellFormed, place(span),
      Wording(nl: "Deze tekst staat in geen enkel onderdeel.", en: "This text stands inside no part."),
      [
        .init(
          Wording(
            nl: "Zet de tekst in een onderdeel, te beginnen met een onderdeel zoals `<module>`.",
            en: "Put the text into a part, beginning with a part such as `<module>`."))
      ])
  }

  private func textBefore(_ span: Span) -> Mistake {
    mistake(
      MarkupRules.notWellFormed, place(span),
      Wording(nl: "Vóór het eerste onderdeel staat tekst.", en: "There is text before the first part."),
      [
        .init(
          Wording(
            nl: "Haal de tekst weg, of zet haar in het onderdeel waar ze bij hoort.",
            en: "Remove the text, or put it into the part it belongs to."),
          edits: [.init(place(span), "")])
      ])
  }
}
