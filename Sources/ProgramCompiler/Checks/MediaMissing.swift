extension Check {
  /// A sound, film or picture that is not in the folder.
  static let mediaMissing = Check(
    Rule(
      "media-missing", .incomplete,
      title: Wording(
        nl: "Elk geluid, elke film en elke afbeelding is er.", en: "Every sound, film and picture is there."),
      why: Wording(
        nl:
          "Zonder het bestand ziet of hoort de patiënt niets. Bestanden staan in de map `media`; de naam is daarbinnen.",
        en:
          "Without the file the patient sees or hears nothing. Files stand in the folder `media`; the name is inside it."
      ),
      example: .init(
        .page, bad: "<image src=\"son.svg\"><alternative>Een zon.</alternative></image>",
        good: "<image src=\"sun.svg\"><alternative>Een zon.</alternative></image>"))
  ) { rule, context in
    context.inventory.media.compactMap { reference, _, site in
      guard context.media[MediaPath.of(reference.text, site.scope)] == nil else { return nil }
      let there = MediaPath.names(context, site.scope)
      let written = reference.text
      let inFolder = written.hasPrefix("media/") ? String(written.dropFirst("media/".utf8.count)) : nil
      let near = inFolder.flatMap { there.contains($0) ? $0 : nil } ?? NearMiss.of(written, among: there)
      return rule.finding(
        at: reference.place,
        written.isEmpty
          ? Wording(nl: "Hier staat geen bestand.", en: "There is no file here.")
          : Wording(
            nl: "`\(written)` staat niet in de map `media`.", en: "`\(written)` is not in the folder `media`."
          ),
        element: site.owner,
        solutions: [
          near.map {
            .init(Wording(nl: "Schrijf `\($0)`.", en: "Write `\($0)`."), edits: [.init(reference.place, $0)])
          }
            ?? .init(
              Wording(
                nl: "Zet het bestand in de map `media`, of schrijf de naam van een bestand dat er staat.",
                en: "Put the file in the folder `media`, or write the name of a file that is there."))
        ])
    }
  }
}

/// Where the file stands that a part names.
enum MediaPath {
  static func of(_ name: String, _ scope: Scope) -> String { prefix(scope) + name }

  /// The names that parts of `scope` can use, in order.
  static func names(_ context: CheckContext, _ scope: Scope) -> [String] {
    let prefix = prefix(scope)
    return context.media.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.utf8.count)) }
      .sorted()
  }

  private static func prefix(_ scope: Scope) -> String { scope == .common ? "../common/media/" : "media/" }
}
