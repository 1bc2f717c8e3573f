extension Examination {
  /// Goes through the text up to the next `<`.
  mutating func text() throws(Mistake) {
    let end = bytes.first(UInt8(ascii: "<"), from: position) ?? bytes.count
    let start = bytes.skippingSpace(from: position)
    if open.isEmpty, start < end { throw outside(Span(start, bytes.trimmingSpace(before: end, from: start))) }
    try characters(Span(position, end), mayHoldReferences: true)
    if let close = bytes.end(of: "]]>", from: position, within: end) {
      throw mistake(
        MarkupRules.notWellFormed, place(close - 3, close),
        Wording(nl: "`]]>` kan niet zo in de tekst staan.", en: "`]]>` cannot stand in the text like this."),
        [
          .init(
            Wording(nl: "Schrijf `]]&gt;`.", en: "Write `]]&gt;`."), safe: true,
            edits: [.init(place(close - 1, close), "&gt;")])
        ])
    }
    position = end
  }

  /// Refuses the first character of `span` that may stand nowhere, and the first bad reference.
  func characters(_ span: Span, mayHoldReferences: Bool) throws(Mistake) {
    var at = span.start
    while at < span.end {
      let scalar = bytes.scalar(at: at)
      let width = UTF8.width(scalar)
      if !scalar.isXMLCharacter {
        throw Mistake(finding: EncodingCheck.refused(scalar.value, place(at, at + width)))
      }
      if mayHoldReferences, scalar == "&" {
        at = try reference(at, within: span.end)
      } else {
        at += width
      }
    }
  }

  /// One past the reference whose `&` stands at `start`.
  private func reference(_ start: Int, within end: Int) throws(Mistake) -> Int {
    let isNumber = start + 1 < end && bytes[start + 1] == UInt8(ascii: "#")
    var at = start + (isNumber ? 2 : 1)
    if isNumber {
      while at < end, bytes[at] < 0x80, bytes[at].continuesName, bytes[at] != UInt8(ascii: "-") { at += 1 }
    } else {
      at = endOfExactName(from: at, within: end)
    }
    let isClosed = at < end && bytes[at] == UInt8(ascii: ";")
    let name = Span(start + 1, at)
    if isNumber, at > start + 2 {
      guard isClosed else {
        throw unclosedReference(start, at, character: XMLReference.scalar(of: bytes[name.range]))
      }
      if XMLReference.scalar(of: bytes[name.range]) == nil { throw badNumber(Span(start, at + 1)) }
      return at + 1
    }
    guard isClosed, name.count > 0, !isNumber else { throw bareAmpersand(start, name) }
    if XMLReference.scalar(of: bytes[name.range]) == nil { throw unknownEntity(Span(start, at + 1), name) }
    return at + 1
  }

  private func escapeAmpersand(_ at: Int, safe: Bool) -> Diagnostic.Solution {
    .init(
      Wording(nl: "Schrijf `&amp;` in plaats van `&`.", en: "Write `&amp;` instead of `&`."), safe: safe,
      edits: [.init(place(at, at + 1), "&amp;")])
  }

  private func bareAmpersand(_ at: Int, _ name: Span) -> Mistake {
    let isKnown =
      XMLReference.scalar(of: bytes[name.range]) != nil
      || HTMLCharacters.scalar(named: file.text(name)) != nil
    guard isKnown, name.count > 0 else {
      return mistake(
        MarkupRules.ampersandBare, place(at, at + 1),
        Wording(nl: "Hier staat een los `&`.", en: "There is a lone `&` here."),
        [escapeAmpersand(at, safe: true)])
    }
    return unclosedReference(at, name.end, character: nil)
  }

  /// `&lt` or `&#233`, where the `;` is missing.
  private func unclosedReference(_ start: Int, _ end: Int, character: Unicode.Scalar?) -> Mistake {
    let written = file.text(Span(start, end))
    return mistake(
      MarkupRules.ampersandBare, place(start, end),
      Wording(nl: "Na `\(written)` ontbreekt een `;`.", en: "A `;` is missing after `\(written)`."),
      [
        .init(
          Wording(nl: "Schrijf `\(written);`.", en: "Write `\(written);`."),
          edits: [.init(place(end, end), ";")]),
        escapeAmpersand(start, safe: false),
      ])
  }

  private func badNumber(_ span: Span) -> Mistake {
    let written = file.text(span)
    return mistake(
      MarkupRules.characterRefused, place(span),
      Wording(
        nl: "`\(written)` staat voor een teken dat niet bestaat of niet in een tekst mag.",
        en: "`\(written)` stands for a character that does not exist or may not stand in a text."),
      [
        .init(
          Wording(
            nl: "Haal het weg, of typ het teken dat je bedoelt.",
            en: "Remove it, or type the character you mean."),
          edits: [.init(place(span), "")])
      ])
  }

  private func unknownEntity(_ span: Span, _ name: Span) -> Mistake {
    let written = file.text(span)
    func write(_ text: String, safe: Bool) -> Diagnostic.Solution {
      .init(
        Wording(
          nl: "Schrijf `\(text)` in plaats van `\(written)`.", en: "Write `\(text)` instead of `\(written)`."),
        safe: safe, edits: [.init(place(span), text)])
    }
    let type = Diagnostic.Solution(
      Wording(
        nl: "Typ of plak het teken dat je bedoelt in plaats van `\(written)`.",
        en: "Type or paste the character you mean instead of `\(written)`."))
    let solutions: [Diagnostic.Solution] =
      if let scalar = HTMLCharacters.scalar(named: file.text(name)) {
        HTMLCharacters.isSpace(scalar)
          ? ordinarySpace(span, scalar) : [write(HTMLCharacters.written(scalar), safe: true)]
      } else if let near = HTMLCharacters.scalar(near: file.text(name)) {
        [write(HTMLCharacters.written(near), safe: false), type]
      } else {
        [type, escapeAmpersand(span.start, safe: false)]
      }
    return mistake(
      MarkupRules.entityUnknown, place(span),
      Wording(
        nl: "`\(written)` is hier geen bekend teken.", en: "`\(written)` is not a character we know."),
      solutions)
  }

  private func ordinarySpace(_ span: Span, _ scalar: Unicode.Scalar) -> [Diagnostic.Solution] {
    let number = HTMLCharacters.written(scalar)
    return [
      .init(
        Wording(nl: "Schrijf een gewone spatie.", en: "Write an ordinary space."), safe: true,
        edits: [.init(place(span), " ")]),
      .init(
        scalar.value == 0xA0
          ? Wording(
            nl: "Moeten de woorden op één regel blijven, schrijf dan `\(number)`.",
            en: "If the words must stay on one line, write `\(number)`.")
          : Wording(
            nl: "Is de breedte van belang, schrijf dan `\(number)`.",
            en: "If its width matters, write `\(number)`."),
        edits: [.init(place(span), number)]),
    ]
  }

  /// One past the name that begins at `start`, by the exact rules for names; `start` if none does.
  func endOfExactName(from start: Int, within end: Int? = nil) -> Int {
    let end = end ?? bytes.count
    guard start < end, bytes.scalar(at: start).startsXMLName else { return start }
    var at = start
    while at < end {
      let scalar = bytes.scalar(at: at)
      guard scalar.continuesXMLName else { break }
      at += UTF8.width(scalar)
    }
    return at
  }
}
