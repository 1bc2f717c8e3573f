/// Writes a translation memory, TMX 1.4 (LISA, 2005): what is translated, for tools that offer it again.
struct TMXWriter {
  static func bytes(_ document: ExchangeDocument) -> [UInt8] {
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#, "<tmx version=\"1.4\">",
      "<header creationtool=\"icbt-build\" creationtoolversion=\"1\" segtype=\"paragraph\" o-tmf=\"icbt-build\" "
        + "adminlang=\"en\" srclang=\"\(XMLEscape.value(document.sourceLocale))\" datatype=\"xml\"/>", "<body>",
    ]
    for unit in remembered(document) {
      lines.append("<tu tuid=\"\(XMLEscape.value(unit.id))\">")
      lines.append(variant(document.sourceLocale, unit.source, unit.codes))
      lines.append(variant(document.locale, unit.target, unit.codes))
      lines.append("</tu>")
    }
    lines += ["</body>", "</tmx>"]
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// The texts that a memory holds: what is signed off, and of a pseudo-locale, which nobody signs, what is translated.
  static func remembered(_ document: ExchangeDocument) -> [ExchangeDocument.Unit] {
    let isPseudo = PseudoLocale(document.locale) != nil
    return document.units.filter { $0.state == .signedOff || (isPseudo && $0.state == .translated) }
  }

  private static func variant(_ locale: String, _ text: CodedText, _ codes: [UnitCode]) -> String {
    let numbers = Dictionary(codes.enumerated().map { ($1.name, $0) }) { first, _ in first }
    let content = text.pieces.map { piece in
      switch piece {
      case .words(let words): XMLEscape.text(words)
      case .opening(let name): "<bpt i=\"\(numbers[name] ?? 0)\" x=\"\(numbers[name] ?? 0)\">&lt;g\(numbers[name] ?? 0)&gt;</bpt>"
      case .closing(let name): "<ept i=\"\(numbers[name] ?? 0)\">&lt;/g\(numbers[name] ?? 0)&gt;</ept>"
      case .mark(let name): "<ph x=\"\(numbers[name] ?? 0)\">&lt;x\(numbers[name] ?? 0)/&gt;</ph>"
      }
    }.joined()
    return "<tuv xml:lang=\"\(XMLEscape.value(locale))\"><seg>\(content)</seg></tuv>"
  }
}
