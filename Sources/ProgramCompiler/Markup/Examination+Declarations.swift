extension Examination {
  /// Goes through `<?xml version="1.0" …?>` at the start, if it is there.
  mutating func declaration() throws(Mistake) {
    let start = position
    guard bytes.has("<?", at: start) else { return }
    let name = file.text(Span(start + 2, endOfExactName(from: start + 2)))
    guard name.lowercased() == "xml" else { return }
    if name == "xml", let end = endOfDeclaration(from: start + 5) {
      position = end
      return
    }
    let line = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    let close = bytes.end(of: "?>", from: start).flatMap { $0 <= line ? $0 : nil }
    let span = Span(start, close ?? line)
    let right = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    throw mistake(
      MarkupRules.notWellFormed, place(span),
      Wording(
        nl: "De eerste regel, `<?xml …`, staat er niet precies zoals het moet.",
        en: "The first line, `<?xml …`, is not exactly as it must be."),
      [
        .init(
          Wording(
            nl: "Schrijf `\(right)`, of haal de regel weg: hij is niet nodig.",
            en: "Write `\(right)`, or remove the line: it is not needed."),
          safe: close != nil, edits: close == nil ? [] : [.init(place(span), right)])
      ])
  }

  /// One past the XML declaration whose properties begin at `start`; nil if it is not as XML has it.
  private func endOfDeclaration(from start: Int) -> Int? {
    guard let version = declared("version", at: bytes.skippingSpace(from: start)), bytes[start].isXMLSpace,
      version.value.hasPrefix("1."), version.value.utf8.dropFirst(2).allSatisfy(\.isDigit)
    else { return nil }
    var end = version.end
    var isSeparated = bytes.skippingSpace(from: end) > end
    if isSeparated, let encoding = declared("encoding", at: bytes.skippingSpace(from: end)) {
      let name = encoding.value.utf8
      guard name.allSatisfy({ $0 < 0x80 && $0.continuesName && $0 != UInt8(ascii: ":") }),
        name.first.map({ $0 | 0x20 >= UInt8(ascii: "a") }) ?? false
      else { return nil }
      // libxml2 lets what follows stand right against it.
      end = encoding.end
      isSeparated = true
    }
    if isSeparated, let standalone = declared("standalone", at: bytes.skippingSpace(from: end)) {
      guard ["yes", "no"].contains(standalone.value) else { return nil }
      end = standalone.end
    }
    end = bytes.skippingSpace(from: end)
    return bytes.has("?>", at: end) ? end + 2 : nil
  }

  /// The value of the property `name` that begins at `start`, and one past it.
  private func declared(_ name: StaticString, at start: Int) -> (value: String, end: Int)? {
    guard bytes.has(name, at: start) else { return nil }
    let equals = bytes.skippingSpace(from: start + name.utf8CodeUnitCount)
    guard equals < bytes.count, bytes[equals] == UInt8(ascii: "=") else { return nil }
    let open = bytes.skippingSpace(from: equals + 1)
    guard open < bytes.count, bytes[open] == UInt8(ascii: "\"") || bytes[open] == UInt8(ascii: "'"),
      let close = bytes.first(bytes[open], from: open + 1)
    else { return nil }
    return (file.text(Span(open + 1, close)), close + 1)
  }

  /// Goes through a processing instruction, `<? … ?>`.
  mutating func instruction() throws(Mistake) {
    let start = position
    let nameEnd = endOfExactName(from: start + 2)
    let name = file.text(Span(start + 2, nameEnd))
    let end = bytes.end(of: "?>", from: nameEnd)
    if name.lowercased() == "xml" { throw declarationElsewhere(start, end) }
    guard let end else {
      throw mistake(
        MarkupRules.tagUnfinished, place(start, max(nameEnd, start + 2)),
        Wording(
          nl: "`<?\(name)` heeft geen eind: verderop staat nergens `?>`.",
          en: "`<?\(name)` has no end: there is no `?>` further on."),
        [.init(Wording(nl: "Haal het weg, of zet er `?>` achter.", en: "Remove it, or put `?>` after it."))])
    }
    let isSeparated = bytes[nameEnd].isXMLSpace || nameEnd == end - 2
    guard !name.isEmpty, isSeparated else {
      throw mistake(
        MarkupRules.notWellFormed, place(start, end),
        Wording(
          nl: "`<?` hoort hier niet, of er ontbreekt een naam achter.",
          en: "`<?` does not belong here, or lacks a name after it."),
        [
          .init(
            Wording(
              nl: "Haal het hele stuk weg, tot en met `?>`.",
              en: "Remove all of it, up to and including `?>`."),
            edits: [.init(place(start, end), "")])
        ])
    }
    try characters(Span(nameEnd, end), mayHoldReferences: false)
    position = end
  }

  /// `<?xml …?>` anywhere but at the very start.
  private func declarationElsewhere(_ start: Int, _ end: Int?) -> Mistake {
    let end = end ?? min(start + 5, bytes.count)
    let first = bytes.byteOrderMarkEnd
    let isOnlySpaceBefore = bytes.skippingSpace(from: first) == start
    return mistake(
      MarkupRules.notWellFormed, place(start, end),
      Wording(
        nl: "`<?xml …?>` kan alleen helemaal vooraan in het bestand staan.",
        en: "`<?xml …?>` can stand only at the very beginning of the file."),
      [
        isOnlySpaceBefore
          ? .init(
            Wording(
              nl: "Haal de lege regels en spaties ervoor weg.",
              en: "Remove the blank lines and spaces before it."),
            safe: true, edits: [.init(place(first, start), "")])
          : .init(
            Wording(nl: "Haal deze regel weg.", en: "Remove this line."),
            edits: [.init(place(start, end), "")])
      ])
  }

  /// Goes through what begins with `<!`: a comment or a CDATA section.
  mutating func exclamation() throws(Mistake) {
    let start = position
    if bytes.has("<!--", at: start) { return try comment() }
    if PrologCheck.isDeclaration(bytes, at: start) {
      throw Mistake(finding: PrologCheck.finding(in: file, at: start))
    }
    guard bytes.has("<![CDATA[", at: start) else {
      let end = min(start + 2, bytes.count)
      throw mistake(
        MarkupRules.tagUnfinished, place(start, end),
        Wording(
          nl: "Na `<!` ontbreken twee streepjes voor een opmerking.",
          en: "Two hyphens are missing after `<!` for a comment."),
        [
          .init(
            Wording(
              nl: "Schrijf een opmerking als `<!-- opmerking -->`, of haal `<!` weg.",
              en: "Write a comment as `<!-- comment -->`, or remove `<!`."))
        ])
    }
    guard let end = bytes.end(of: "]]>", from: start + 9) else {
      throw unclosed(Span(start, start + 9), "]]>")
    }
    if open.isEmpty { throw outside(Span(start, end)) }
    try characters(Span(start, end), mayHoldReferences: false)
    position = end
  }

  private mutating func comment() throws(Mistake) {
    let start = position
    guard var at = bytes.end(of: "--", from: start + 4) else { throw unclosed(Span(start, start + 4), "-->") }
    let dashes = at - 2
    while at < bytes.count, bytes[at] == UInt8(ascii: "-") { at += 1 }
    let isEnd = at < bytes.count && bytes[at] == UInt8(ascii: ">")
    try characters(Span(start, dashes), mayHoldReferences: false)
    if isEnd, at - dashes == 2 {
      position = at + 1
      return
    }
    if bytes.end(of: "-->", from: start + 4) == nil { throw unclosed(Span(start, start + 4), "-->") }
    let wrong = Span(dashes, isEnd ? at - 2 : at)
    let surplus = file.text(wrong)
    throw mistake(
      MarkupRules.notWellFormed, place(wrong),
      Wording(
        nl: "In een opmerking kunnen geen twee streepjes achter elkaar staan.",
        en: "In a comment two hyphens in a row are not possible."),
      why: Wording(
        nl: "Met twee streepjes begint het eind van een opmerking: `-->`.",
        en: "Two hyphens begin the end of a comment: `-->`."),
      [
        .init(
          isEnd
            ? Wording(nl: "Haal `\(surplus)` weg.", en: "Remove `\(surplus)`.")
            : Wording(nl: "Maak er één streepje van.", en: "Make it one hyphen."),
          safe: true, edits: [.init(place(wrong), isEnd ? "" : "-")])
      ])
  }

  private func unclosed(_ opening: Span, _ end: String) -> Mistake {
    let written = file.text(opening)
    return mistake(
      MarkupRules.tagNotClosed, place(opening),
      Wording(
        nl: "Wat met `\(written)` begint, houdt nergens op.",
        en: "What begins with `\(written)` ends nowhere."),
      why: Wording(
        nl: "Zonder `\(end)` is niet te zien welke tekst er nog bij hoort.",
        en: "Without `\(end)` there is no telling which text still belongs to it."),
      [
        .init(
          Wording(
            nl: "Zet `\(end)` op de plek waar het ophoudt.", en: "Put `\(end)` at the place where it ends."))
      ])
  }
}
