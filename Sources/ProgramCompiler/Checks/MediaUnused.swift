extension Check {
  /// A file in the folder `media` that no part names.
  static let mediaUnused = Check.inProgram(
    Rule(
      "media-unused", .warning,
      title: Wording(nl: "Elk bestand in `media` wordt gebruikt.", en: "Every file in `media` is used."),
      why: Wording(
        nl:
          "Een bestand dat niemand noemt, maakt het programma groter en laat vertalers en opnemers voor niets werken.",
        en:
          "A file that nobody names makes the program larger and has translators and recorders work for nothing."
      ),
      example: .init(
        .sittings, bad: "<sitting week=\"1\"><page id=\"a\"><title>Welkom</title>\(used)</page></sitting>",
        good:
          "<sitting week=\"1\"><page id=\"a\"><title>Welkom</title>\(used)<image src=\"sun.svg\"><alternative>Een zon.</alternative></image></page></sitting>"
      ))
  ) { rule, context in
    let named = Set(
      context.inventories.flatMap(\.media).map { MediaPath.of($0.reference.text, $0.site.scope) })
    // A slip in a name is a finding of its own; the file that was meant is not unused as well.
    let meant = Set(
      context.files.flatMap(\.missingMedia).compactMap { missing in
        MediaPath.meant(missing.reference.text, missing.kind, context, missing.site.scope).map {
          MediaPath.of($0, missing.site.scope)
        }
      })
    return context.media.keys.filter { $0.hasPrefix("media/") && !named.contains($0) && !meant.contains($0) }
      .sorted().map { path in
        rule.finding(
          at: Place(file: path, span: Span(0, 0)),
          Wording(nl: "`\(path)` wordt nergens gebruikt.", en: "`\(path)` is not used anywhere."),
          solutions: [
            .init(
              Wording(
                nl: "Haal het bestand weg, of noem het op een bladzijde.",
                en: "Remove the file, or name it on a page."))
          ])
      }
  }

  /// What else the smallest page must refer to.
  private static let used = """
    <p><term ref="pacing"/></p><do assignment="my-week">Doe mee.</do><keep diary="my-day">Houd bij.</keep>
    """
}
