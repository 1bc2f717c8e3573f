/// Whether a file's bytes can be read as text at all: not empty, not too large, UTF-8, no NUL.
struct EncodingCheck {
  private let file: SourceFile
  private let mostBytes: Int
  private var bytes: [UInt8] { file.bytes }

  init(_ file: SourceFile, mostBytes: Int = SourceBounds.fileBytes) {
    self.file = file
    self.mostBytes = mostBytes
  }

  /// The first thing that keeps the file from being read as text.
  var finding: Diagnostic? {
    if bytes.count > mostBytes { return SourceRules.tooLarge(file.path, bytes.count, limit: mostBytes) }
    if let finding = wideEncoding ?? wrongByte ?? declaredEncoding { return finding }
    let start = bytes.byteOrderMarkEnd
    if bytes.skippingSpace(from: start) == bytes.count { return empty(isBlank: bytes.count > start) }
    if let zero = bytes.firstIndex(of: 0) { return Self.refused(0, file.place(Span(zero, zero + 1))) }
    return nil
  }

  private func empty(isBlank: Bool) -> Diagnostic {
    MarkupRules.fileEmpty.finding(
      at: file.place(Span(0, 0)),
      isBlank
        ? Wording(nl: "In dit bestand staan alleen lege regels.", en: "This file has only blank lines.")
        : Wording(nl: "Dit bestand is leeg.", en: "This file is empty."),
      solutions: [
        .init(
          Wording(
            nl: "Zet de tekst erin terug, of haal het bestand weg.",
            en: "Put the text back into it, or remove the file."))
      ])
  }

  /// UTF-16 and UTF-32 are known by their byte-order mark, or by a zero byte beside the first `<`.
  private var wideEncoding: Diagnostic? {
    let marks: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF], [0, 0, 0xFE, 0xFF]]
    let openings: [[UInt8]] = [[0x3C, 0], [0, 0x3C], [0, 0, 0, 0x3C]]
    guard let found = (marks + openings).first(where: bytes.starts(with:)) else { return nil }
    let name = found.count == 4 || bytes.dropFirst(2).starts(with: [0, 0]) ? "UTF-32" : "UTF-16"
    return notUTF8(
      Span(0, found.count),
      Wording(
        nl: "Dit bestand is opgeslagen als \(name), niet als UTF-8.",
        en: "This file is saved as \(name), not as UTF-8."))
  }

  private var wrongByte: Diagnostic? {
    guard let wrong = bytes.firstByteNotUTF8 else { return nil }
    let line = LineTable(file: file).position(of: wrong).line
    let guess = Windows1252.scalar(of: bytes[wrong])
    return notUTF8(
      Span(wrong, wrong + 1),
      Wording(
        nl: "Op regel \(line) staat een teken\(guess.map { ", vermoedelijk `\($0)`," } ?? "")"
          + " dat niet als UTF-8 is opgeslagen.",
        en: "Line \(line) holds a character\(guess.map { ", presumably `\($0)`," } ?? "")"
          + " that is not saved as UTF-8."))
  }

  private var declaredEncoding: Diagnostic? {
    guard let span = bytes.declaredEncoding else { return nil }
    let name = file.text(span)
    if ["utf-8", "utf8"].contains(name.lowercased()) { return nil }
    return notUTF8(
      span,
      Wording(
        nl: "De eerste regel zegt dat het bestand is opgeslagen als `\(name)`.",
        en: "The first line says that the file is saved as `\(name)`."),
      edits: [.init(file.place(span), "UTF-8")])
  }

  private func notUTF8(
    _ span: Span, _ summary: Wording, edits: [Diagnostic.Edit] = []
  ) -> Diagnostic {
    MarkupRules.encodingNotUTF8.finding(
      at: file.place(span), summary,
      solutions: [
        .init(
          Wording(
            nl: """
              Sla het bestand in je teksteditor op als UTF-8 (Opslaan als, Codering: UTF-8), en zet \
              `encoding="UTF-8"` in de eerste regel als daar een codering staat. Controleer daarna letters \
              als ë en é.
              """,
            en: """
              Save the file as UTF-8 in your text editor (Save as, Encoding: UTF-8), and put \
              `encoding="UTF-8"` in the first line if an encoding stands there. Then check letters such as \
              ë and é.
              """),
          edits: edits)
      ])
  }

  /// The finding for a character that may not stand in a text, with the certain remedy.
  static func refused(_ value: UInt32, _ place: Place) -> Diagnostic {
    // Word processors write a line break within a paragraph as 0B, and a page break as 0C.
    let replacement = value == 0x0B || value == 0x0C ? " " : ""
    return MarkupRules.characterRefused.finding(
      at: place,
      Wording(
        nl: "Hier staat een onzichtbaar stuurteken.", en: "There is an invisible control character here."),
      solutions: [
        .init(
          replacement.isEmpty
            ? Wording(nl: "Haal het teken weg.", en: "Remove the character.")
            : Wording(nl: "Maak er een spatie van.", en: "Make it a space."),
          safe: true, edits: [.init(place, replacement)])
      ])
  }
}
