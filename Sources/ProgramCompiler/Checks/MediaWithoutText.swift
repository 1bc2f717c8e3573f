extension Check {
  /// Sound, film or a picture for which nothing stands in.
  static let mediaWithoutText = Check(
    Rule(
      "media-without-text",
      title: Wording(
        nl: "Wie niet hoort of ziet, krijgt hetzelfde in tekst.",
        en: "Who cannot hear or see gets the same in text."),
      why: Wording(
        nl: """
          Geluid heeft een uitgeschreven tekst, film heeft ondertitels en een uitgeschreven tekst, een afbeelding heeft een \
          beschrijving of is alleen versiering. Ook wie moe is, leest soms liever dan te luisteren.
          """,
        en: """
          Sound has its text written out, film has captions and its text written out, a picture has a description or is \
          mere decoration. Who is tired, too, sometimes rather reads than listens.
          """),
      example: .init(
        .page, bad: "<image src=\"sun.svg\"/>",
        good: "<image src=\"sun.svg\"><alternative>Een zon.</alternative></image>"))
  ) { rule, context in
    context.inventory.blocks.flatMap { block, site -> [Diagnostic] in
      func finding(_ missing: String, _ what: Wording, solution: Wording) -> Diagnostic {
        rule.finding(
          at: block.part.place,
          Wording(
            nl: "Hier ontbreekt \(what.nl) (`<\(missing)>`).",
            en: "Here \(what.en) is missing (`<\(missing)>`)."),
          element: site.owner, solutions: [.init(solution)])
      }
      let transcript = {
        finding(
          "transcript", Wording(nl: "de uitgeschreven tekst", en: "the written-out text"),
          solution: Wording(
            nl: "Schrijf uit wat er gezegd wordt, in `<transcript>`.",
            en: "Write out what is said, in `<transcript>`."))
      }
      switch block.kind {
      case .audio(let recording): return recording.transcript?.isEmpty ?? true ? [transcript()] : []
      case .video(let recording):
        let captions = finding(
          "captions", Wording(nl: "de ondertiteling", en: "the captions file"),
          solution: Wording(
            nl: "Maak ondertitels (een `.vtt`-bestand in `media`) en noem ze in `<captions>`.",
            en: "Make captions (a `.vtt` file in `media`) and name them in `<captions>`."))
        return (recording.captions == nil ? [captions] : [])
          + (recording.transcript?.isEmpty ?? true ? [transcript()] : [])
      case .image(let picture):
        if picture.isDecorative || !(picture.alternative?.isEmpty ?? true) { return [] }
        return [
          finding(
            "alternative", Wording(nl: "de beschrijving", en: "the description"),
            solution: Wording(
              nl: "Schrijf in `<alternative>` wat er te zien is, of zeg `decorative=\"yes\"`.",
              en: "Write in `<alternative>` what there is to see, or say `decorative=\"yes\"`."))
        ]
      default: return []
      }
    }
  }
}
