extension Check {
  /// A file of a kind that does not belong where it is named.
  static let mediaKind = Check.inFile(
    Rule(
      "media-kind",
      title: Wording(
        nl: "Geluid is een geluidsbestand, beeld een afbeelding.",
        en: "Sound is a sound file, a picture a picture."),
      why: Wording(
        nl: "Een platform kan alleen afspelen en tonen wat elke telefoon kent.",
        en: "A platform can only play and show what every telephone knows."),
      example: .init(
        .page, bad: "<audio src=\"sun.svg\" minutes=\"1\"><transcript><p>Adem in.</p></transcript></audio>",
        good: "<p>Adem in.</p>"))
  ) { rule, context in
    context.inventory.media.compactMap { reference, kind, site in
      guard context.media[MediaPath.of(reference.text, site.scope)] != nil else { return nil }
      let allowed = MediaTypes.extensions(kind)
      guard !allowed.contains(MediaTypes.fileExtension(reference.text)) else { return nil }
      let list = Wording.list(allowed.map { ".\($0)" })
      return rule.finding(
        at: reference.place,
        Wording(
          nl: "`\(reference.text)` is hier niet het goede soort bestand.",
          en: "`\(reference.text)` is not the right kind of file here."),
        Wording(
          nl: "Elke telefoon kan \(list.nl) tonen of afspelen.",
          en: "Every telephone shows or plays \(list.en)."),
        element: site.owner,
        solutions: [
          .init(
            kind == .image
              ? Wording(
                nl: "Sla het op als afbeelding, en noem dat bestand: \(list.nl).",
                en: "Save it as a picture, and name that file: \(list.en).")
              : Wording(nl: "Noem een bestand op \(list.nl).", en: "Name a file ending in \(list.en)."))
        ])
    }
  }
}

/// The kinds of files that browsers on telephones play and show (WHATWG MIME Sniffing; MDN's media type tables).
enum MediaTypes {
  private static let known: [(kind: Inventory.MediaKind, fileExtension: String, mediaType: String)] = [
    (.audio, "mp3", "audio/mpeg"), (.audio, "m4a", "audio/mp4"), (.audio, "ogg", "audio/ogg"),
    (.audio, "wav", "audio/wav"), (.video, "mp4", "video/mp4"), (.video, "webm", "video/webm"),
    (.captions, "vtt", "text/vtt"), (.image, "svg", "image/svg+xml"), (.image, "png", "image/png"),
    (.image, "jpg", "image/jpeg"), (.image, "jpeg", "image/jpeg"), (.image, "webp", "image/webp"),
  ]

  static func extensions(_ kind: Inventory.MediaKind) -> [String] {
    known.filter { $0.kind == kind }.map(\.fileExtension)
  }

  static func mediaType(_ path: String) -> String {
    known.first { $0.fileExtension == fileExtension(path) }?.mediaType ?? "application/octet-stream"
  }

  static func fileExtension(_ path: String) -> String {
    path.split(separator: ".").last.map { $0.lowercased() } ?? ""
  }
}
