import ProgramBundle

/// Finds translations that are much harder to read than their source, each on the scale of its own language.
enum LocaleDrift {
  static let rule = Rule(
    "translation-harder", .warning,
    title: Wording(
      nl: "Een vertaling is niet veel moeilijker dan de brontekst.",
      en: "A translation is not much harder than its source."),
    why: Wording(
      nl:
        "Een vertaling wordt snel langer en plechtiger. Scheelt het een heel niveau, dan is opnieuw schrijven beter dan verbeteren.",
      en:
        "A translation easily gets longer and more solemn. Where it makes a whole level, writing anew is better than mending."
    ),
    example: .init(
      .returned, bad: "<target>Commence by undertaking a preliminary consideration of …</target>",
      good: "<target>First look at what you do.</target>"))

  /// The findings about the parts whose texts are all translated; nothing where texts are too short to compare.
  static func findings(
    _ translation: Translation, _ localized: LocalizedTree, source: CheckContext, translated: Compilation
  ) -> [Diagnostic] {
    guard let context = translated.context,
      let tables = ReadingTable.of(ReadingLanguage.primary(of: source.program.language)).flatMap({ before in
        ReadingTable.of(ReadingLanguage.primary(of: translation.tag)).map { (before, $0) }
      }),
      let before = try? source.hardestTexts(), let after = try? context.hardestTexts()
    else { return [] }
    // Texts of one name and kind, such as two recordings on a page, go by their order.
    var own = Dictionary(grouping: after.reversed()) { Key($0) }
    return before.compactMap { text in
      guard let translated = own[Key(text)]?.popLast(), localized.isComplete(text.place.file),
        let drift = ReadingDrift(
          source: text.counts, in: tables.0, translation: translated.counts, in: tables.1),
        drift.isMuchHarder
      else { return nil }
      return finding(text, drift, translation)
    }
  }

  private struct Key: Hashable {
    let id: String
    let kind: String

    init(_ text: HardestText) {
      id = text.id
      kind = text.kind
    }
  }

  private static func finding(_ text: HardestText, _ drift: ReadingDrift, _ translation: Translation)
    -> Diagnostic
  {
    var finding = rule.finding(
      at: text.place,
      Wording(
        nl:
          "In `\(translation.tag)` is `\(text.id)` \(drift.levels.rounded(toPlaces: 1)) niveau moeilijker dan hier.",
        en:
          "In `\(translation.tag)`, `\(text.id)` is harder by \(drift.levels.rounded(toPlaces: 1)) levels than here."
      ),
      element: text.id,
      solutions: [
        .init(
          Wording(
            nl: "Schrijf de vertaling eenvoudiger: kortere zinnen, gewonere woorden.",
            en: "Write the translation more simply: shorter sentences, more common words."))
      ])
    finding.locale = translation.tag
    finding.isOfUnreleasedLocale = !translation.locale.isReleased
    return finding
  }
}

extension Double {
  fileprivate func rounded(toPlaces places: Int) -> String {
    let scaled = Int((self * 10).rounded())
    return "\(scaled / 10),\(abs(scaled % 10))".replacing(",", with: ".")
  }
}
