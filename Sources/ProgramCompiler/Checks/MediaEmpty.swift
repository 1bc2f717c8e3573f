extension Check {
  /// A media file with nothing in it.
  static let mediaEmpty = Check.inFile(
    Rule(
      "media-empty", .incomplete,
      title: Wording(
        nl: "Een geluid, film of afbeelding heeft inhoud.", en: "A sound, film or picture has content."),
      why: Wording(
        nl: "Een leeg bestand ziet er in de map goed uit, maar de patiënt ziet of hoort niets.",
        en: "An empty file looks right in the folder, but the patient sees or hears nothing."),
      example: .init(
        .folder, bad: "media/sun.svg (0 bytes)\nprogram.xml", good: "media/sun.svg (164 bytes)\nprogram.xml"))
  ) { rule, context in
    context.inventory.media.compactMap { reference, _, site in
      guard let file = context.media[MediaPath.of(reference.text, site.scope)], file.byteCount == 0 else {
        return nil
      }
      return rule.finding(
        at: reference.place,
        Wording(nl: "Het bestand `\(reference.text)` is leeg.", en: "The file `\(reference.text)` is empty."),
        element: site.owner,
        solutions: [
          .init(
            Wording(
              nl: "Zet het goede bestand opnieuw in de map `media`.",
              en: "Put the right file in the folder `media` again."))
        ])
    }
  }
}
