/// Writes XLIFF 1.2 (OASIS standard, 1 February 2008): the part of it that OmegaT, translate-toolkit and Weblate keep intact.
///
/// Codes are `g` and `x` only. A block a text; its id is also its name, as tools show either.
struct XLIFF12Writer {
  private let document: ExchangeDocument
  private var lines: [String] = []

  static func bytes(_ document: ExchangeDocument) -> [UInt8] {
    let files = Parallel.map(Array(document.files.enumerated()), state: { () }) { file, _ in
      var writer = XLIFF12Writer(document: document)
      writer.write(file.element, isFirst: file.offset == 0)
      return Array((writer.lines.joined(separator: "\n") + "\n").utf8)
    }
    let head = """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">

      """
    return Array(head.utf8) + files.joined() + Array("</xliff>\n".utf8)
  }

  private mutating func write(_ file: ExchangeDocument.File, isFirst: Bool) {
    lines.append(
      "<file original=\(quoted(file.path)) source-language=\(quoted(document.sourceLocale)) "
        + "target-language=\(quoted(document.locale)) datatype=\"xml\" product-name=\(quoted(document.program)) "
        + "product-version=\(quoted(document.version))>")
    if isFirst, !document.notes.isEmpty {
      lines.append("<header>")
      for note in document.notes { lines.append("<note>\(XMLEscape.text(note))</note>") }
      lines.append("</header>")
    }
    lines.append("<body>")
    for (place, unit) in file.units.enumerated() {
      // OmegaT shows no notes of a header: those of the program stand with its first text as well.
      write(unit, isFirst && place == 0 ? document.notes : [])
    }
    lines.append("</body>")
    lines.append("</file>")
  }

  private mutating func write(_ unit: ExchangeDocument.Unit, _ programNotes: [String]) {
    var start = "<trans-unit id=\(quoted(unit.id)) resname=\(quoted(unit.id)) xml:space=\"preserve\""
    start += " extradata=\"\(XLIFFReader.handedOut)\(unit.handedOut.text)\""
    if unit.isLocked { start += " translate=\"no\"" }
    if unit.state == .signedOff { start += " approved=\"yes\"" }
    if let most = unit.maxLength { start += " maxwidth=\"\(most)\" size-unit=\"char\"" }
    lines.append(start + ">")
    lines.append("<source>\(content(unit.source, unit))</source>")
    lines.append("<target state=\"\(state(unit.state))\">\(content(unit.target, unit))</target>")
    for note in programNotes + unit.sourceNotes + unit.notes {
      lines.append("<note>\(XMLEscape.text(note))</note>")
    }
    for other in unit.alternatives {
      let quality = other.origin == .memory ? " match-quality=\"100%\"" : ""
      lines.append("<alt-trans origin=\"\(other.origin.rawValue)\"\(quality)>")
      lines.append("<source>\(plainCodes(other.source))</source>")
      lines.append("<target>\(plainCodes(other.target))</target>")
      lines.append("</alt-trans>")
    }
    lines.append("</trans-unit>")
  }

  private func state(_ state: ExchangeDocument.State) -> String {
    switch state {
    case .needsTranslation: "needs-translation"
    case .needsReview: "needs-review-translation"
    case .translated: "translated"
    case .signedOff: "final"
    }
  }

  private func content(_ text: CodedText, _ unit: ExchangeDocument.Unit) -> String {
    let shown = unit.shownByCode
    return text.markup(pair: "g", mark: "x") { name, _ in
      " ctype=\"x-\(kind(name))\" equiv-text=\(quoted(shown[name] ?? name))"
    }
  }

  /// An earlier text may have other codes than the present one.
  private func plainCodes(_ text: CodedText) -> String {
    text.markup(pair: "g", mark: "x") { name, _ in " ctype=\"x-\(kind(name))\"" }
  }

  private func kind(_ code: String) -> Substring { code.prefix { $0.isLetter } }
  private func quoted(_ value: String) -> String { "\"\(XMLEscape.value(value))\"" }
}
