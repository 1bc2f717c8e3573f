extension Check {
  /// A media file, or all of them together, that no bundle can hold.
  static let mediaTooLarge = Check.inProgram(
    Rule(
      "media-too-large",
      title: Wording(
        nl: """
          Geluid, film en beeld zijn hoogstens \(SourceBounds.mediaFileBytes >> 20) MB per bestand en \
          \(SourceBounds.mediaBytes >> 20) MB samen.
          """,
        en: """
          Sound, film and pictures are at most \(SourceBounds.mediaFileBytes >> 20) MB a file and \
          \(SourceBounds.mediaBytes >> 20) MB together.
          """),
      why: Wording(
        nl: "Wie moe is of weinig bereik heeft, haalt zo veel niet op. Een uur film past er ruim in.",
        en: "Whoever is tired or has little reception does not fetch that much. An hour of film fits easily."),
      example: .init(
        .folder, bad: "media/wandeling.mp4 (900 MB)\nprogram.xml",
        good: "media/wandeling.mp4 (90 MB)\nprogram.xml"))
  ) { rule, context in
    var seen: Set<String> = []
    var total = 0
    var findings: [Diagnostic] = []
    for (reference, _, site) in context.inventories.flatMap(\.media) {
      let path = MediaPath.of(reference.text, site.scope)
      guard let file = context.media[path], seen.insert(path).inserted else { continue }
      let isFirst = total <= SourceBounds.mediaBytes
      total += file.byteCount
      if file.byteCount > SourceBounds.mediaFileBytes {
        findings.append(tooLarge(rule, reference, file.byteCount, site))
      } else if isFirst, total > SourceBounds.mediaBytes {
        findings.append(tooMuch(rule, reference, site))
      }
    }
    return findings
  }

  private static func tooLarge(
    _ rule: Rule, _ reference: Reference, _ byteCount: Int, _ site: Inventory.Site
  ) -> Diagnostic {
    rule.finding(
      at: reference.place,
      Wording(
        nl: "`\(reference.text.shortened)` is met \(byteCount >> 20) MB te groot.",
        en: "`\(reference.text.shortened)`, at \(byteCount >> 20) MB, is too large."),
      element: site.owner,
      solutions: [
        .init(
          Wording(
            nl: "Sla het kleiner op, met minder beeldpunten of een lagere bitsnelheid, of verdeel het.",
            en: "Save it smaller, with fewer pixels or a lower bit rate, or divide it."))
      ])
  }

  private static func tooMuch(_ rule: Rule, _ reference: Reference, _ site: Inventory.Site) -> Diagnostic {
    rule.finding(
      at: reference.place,
      Wording(
        nl: """
          Met `\(reference.text.shortened)` erbij is alle media samen meer dan \(SourceBounds.mediaBytes >> 20) MB.
          """,
        en: """
          With `\(reference.text.shortened)` all media together are more than \(SourceBounds.mediaBytes >> 20) MB.
          """),
      element: site.owner,
      solutions: [
        .init(
          Wording(
            nl: "Sla de grootste bestanden kleiner op, of laat er weg.",
            en: "Save the largest files smaller, or leave some out."))
      ])
  }
}
