/// Writes a translation memory, TMX 1.4 level 1 (LISA, 2005): what is translated, for tools that offer it again.
///
/// Codes are text and spelt as OmegaT spells those of our XLIFF 1.2: `<g0>` to `</g0>` around words, `<x1/>` by itself, numbered
/// from 0 in the order of the author's text. OmegaT's own memories have them so. It reads `bpt`, `ept` and `ph` as tags with other
/// numbers, and a text with such a tag never comes out as an exact match.
struct TMXWriter {
  static func bytes(_ document: ExchangeDocument) -> [UInt8] {
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#, "<tmx version=\"1.4\">",
      "<header creationtool=\"icbt-build\" creationtoolversion=\"1\" segtype=\"paragraph\" o-tmf=\"icbt-build\" "
        + "adminlang=\"en\" srclang=\"\(XMLEscape.value(document.sourceLocale))\" datatype=\"plaintext\"/>",
      "<body>",
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
      case .words(let words): words
      case .opening(let name): "<g\(numbers[name] ?? 0)>"
      case .closing(let name): "</g\(numbers[name] ?? 0)>"
      case .mark(let name): "<x\(numbers[name] ?? 0)/>"
      }
    }.joined()
    return "<tuv xml:lang=\"\(XMLEscape.value(locale))\"><seg>\(XMLEscape.text(content))</seg></tuv>"
  }
}
