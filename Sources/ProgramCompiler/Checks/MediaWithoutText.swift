extension Check {
  /// Sound, film or a picture for which nothing stands in.
  static let mediaWithoutText = Check.inFile(
    Rule(
      "media-without-text",
      title: Wording(
        nl: "Wie niet hoort of ziet, krijgt hetzelfde in tekst.",
        en: "Whoever cannot hear or see gets the same in text."),
      why: Wording(
        nl: """
          Geluid heeft een uitgeschreven tekst, film heeft ondertitels en een uitgeschreven tekst, een afbeelding heeft een \
          beschrijving of is alleen versiering. Ook wie moe is, leest soms liever dan te luisteren.
          """,
        en: """
          Sound has its text written out, film has captions and its text written out, a picture has a description or is \
          mere decoration. Somebody who is tired may also rather read than listen.
          """),
      example: .init(
        .page, bad: "<image src=\"sun.svg\"/>",
        good: "<image src=\"sun.svg\"><alternative>Een zon.</alternative></image>"))
  ) { rule, context in
    context.inventory.blocks.compactMap { block, site in
      guard let gap = gap(block.kind) else { return nil }
      return rule.finding(
        at: block.part.place, gap.summary, gap.explanation, element: site.owner,
        solutions: gap.solutions.map { .init($0) })
    }
  }

  private struct TextGap {
    let summary: Wording
    let explanation: Wording
    let solutions: [Wording]
  }

  private static func gap(_ block: Block.Kind) -> TextGap? {
    switch block {
    case .audio(let recording): recording.transcript?.isEmpty ?? true ? sound : nil
    case .video(let recording):
      film(captions: recording.captions == nil, transcript: recording.transcript?.isEmpty ?? true)
    case .image(let picture):
      picture.isDecorative || !(picture.alternative?.isEmpty ?? true) ? nil : self.picture
    default: nil
    }
  }

  private static let writeOut = Wording(
    nl: "Schrijf uit wat er gezegd wordt, in `<transcript>`.",
    en: "Write out what is said, in `<transcript>`.")

  private static let sound = TextGap(
    summary: Wording(
      nl: "Hier ontbreekt de uitgeschreven tekst (`<transcript>`).",
      en: "The written-out text (`<transcript>`) is missing here."),
    explanation: Wording(
      nl: "Wie niet goed hoort of liever leest, krijgt zo hetzelfde in tekst.",
      en: "Whoever cannot hear well or would rather read then gets the same in text."),
    solutions: [writeOut])

  private static let picture = TextGap(
    summary: Wording(
      nl: "Hier ontbreekt de beschrijving (`<alternative>`).",
      en: "The description (`<alternative>`) is missing here."),
    explanation: Wording(
      nl: "Wie niet goed ziet, laat de beschrijving voorlezen.",
      en: "Whoever cannot see well has the description read aloud."),
    solutions: [
      Wording(
        nl: "Schrijf in `<alternative>` wat er te zien is.",
        en: "Write in `<alternative>` what there is to see."),
      Wording(
        nl: "Of zeg `decorative=\"yes\"`, als het alleen versiering is.",
        en: "Or say `decorative=\"yes\"`, if it is mere decoration."),
    ])

  private static func film(captions: Bool, transcript: Bool) -> TextGap? {
    let makeCaptions = Wording(
      nl: "Maak ondertitels (een `.vtt`-bestand in `media`) en noem ze in `<captions>`.",
      en: "Make captions (a `.vtt` file in `media`) and name them in `<captions>`.")
    let summary: Wording
    switch (captions, transcript) {
    case (true, true):
      summary = Wording(
        nl: "Hier ontbreken de ondertitels (`<captions>`) en de uitgeschreven tekst (`<transcript>`).",
        en: "The captions (`<captions>`) and the written-out text (`<transcript>`) are missing here.")
    case (true, false):
      summary = Wording(
        nl: "Hier ontbreken de ondertitels (`<captions>`).",
        en: "The captions (`<captions>`) are missing here.")
    case (false, true): summary = sound.summary
    case (false, false): return nil
    }
    return TextGap(
      summary: summary,
      explanation: Wording(
        nl: "Wie niet goed hoort of ziet, krijgt zo hetzelfde in tekst.",
        en: "Whoever cannot hear or see well then gets the same in text."),
      solutions: (captions ? [makeCaptions] : []) + (transcript ? [writeOut] : []))
  }
}
