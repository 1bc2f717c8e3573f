extension Examination {
  /// Goes through a start tag, `<name …>` or `<name …/>`.
  mutating func startTag() throws(Mistake) {
    let start = position
    let name = Span(start + 1, endOfExactName(from: start + 1))
    // The last part of the tag that is as it should be.
    var last = name
    var seen: [ArraySlice<UInt8>: (name: Span, whole: Span)] = [:]
    while true {
      let at = bytes.skippingSpace(from: last.end)
      guard at < bytes.count, bytes[at] != UInt8(ascii: "<") else { throw missingEnd(of: start, after: last) }
      if bytes[at] == UInt8(ascii: ">") { return try opened(start, name, end: at + 1, isClosed: false) }
      if bytes.has("/>", at: at) { return try opened(start, name, end: at + 2, isClosed: true) }
      guard bytes.scalar(at: at).startsXMLName else { throw stray(at, in: name) }
      if at == last.end { throw spaceMissing(at) }
      let property = try property(at, after: last, in: name, tag: start)
      if let first = seen.updateValue(property, forKey: bytes[property.name.range]) {
        throw Mistake(
          finding: Self.repeated(property.whole, property.name, first.whole, first.name, in: file))
      }
      last = property.whole
    }
  }

  private mutating func opened(_ start: Int, _ name: Span, end: Int, isClosed: Bool) throws(Mistake) {
    let tag = Span(start, end)
    if rootEnd != nil { throw outside(name, isPart: true) }
    if open.count == MarkupBounds.depth { throw tooDeep(name) }
    if isClosed {
      if open.isEmpty { rootEnd = tag }
    } else {
      open.append(OpenPart(tag: tag, name: name))
    }
    position = end
  }

  private func tooDeep(_ name: Span) -> Mistake {
    let written = file.text(name)
    return mistake(
      MarkupRules.nestingTooDeep, place(name),
      Wording(
        nl: "`<\(written)>` staat hier in meer dan \(MarkupBounds.depth) andere onderdelen.",
        en: "`<\(written)>` stands inside more than \(MarkupBounds.depth) other parts here."),
      [
        .init(
          Wording(
            nl: "Kijk welk onderdeel telkens opnieuw wordt geopend en zet er het eind achter.",
            en: "See which part is opened again and again, and put its end after it."))
      ])
  }

  /// The tag at `start` has no `>`; it should come after `last`.
  func missingEnd(of start: Int, after last: Span) -> Mistake {
    let written = file.text(Span(start, bytes.endOfName(from: start + 1)))
    let isName = last.start == start + 1
    let summary =
      isName
      ? Wording(nl: "Achter `\(written)` ontbreekt een `>`.", en: "A `>` is missing after `\(written)`.")
      : Wording(
        nl: "`\(written)` is niet afgemaakt: achter `\(file.text(last))` ontbreekt een `>`.",
        en: "`\(written)` is not finished: a `>` is missing after `\(file.text(last))`.")
    return unfinished(
      place(last), summary,
      .init(
        Wording(nl: "Zet er een `>` achter.", en: "Put a `>` after it."),
        edits: [.init(place(last.end, last.end), ">")]))
  }

  /// Something in a tag that is no property.
  private func stray(_ start: Int, in name: Span) -> Mistake {
    var end = start + UTF8.width(bytes.scalar(at: start))
    let scalar = bytes.scalar(at: start)
    if !scalar.isXMLCharacter {
      return Mistake(finding: EncodingCheck.refused(scalar.value, place(start, end)))
    }
    if let mistake = oddSpace(at: start) { return mistake }
    // A slash with a space before its > is a slip; so is a second quotation mark.
    let after = bytes.skippingSpace(from: end)
    if bytes[start] == UInt8(ascii: "/"), after < bytes.count, bytes[after] == UInt8(ascii: ">") {
      end = after
    }
    let written = file.text(Span(start, bytes.trimmingSpace(before: end, from: start)))
    let isSlip = end > start + 1 && bytes[start] == UInt8(ascii: "/")
    let isBackslash = bytes.has("\\>", at: start)
    return mistake(
      MarkupRules.notWellFormed, place(start, end),
      Wording(
        nl: "`\(written)` hoort niet binnen `<\(file.text(name)) …>`.",
        en: "`\(written)` does not belong inside `<\(file.text(name)) …>`."),
      [
        .init(
          isSlip
            ? Wording(nl: "Schrijf `/>` aan elkaar.", en: "Write `/>` without a space.")
            : isBackslash
              ? Wording(
                nl: "Schrijf `/>`, met de schuine streep naar voren.",
                en: "Write `/>`, with a forward slash.")
              : Wording(nl: "Haal het weg.", en: "Remove it."),
          safe: isSlip || isBackslash,
          edits: [.init(place(start, end), isSlip || isBackslash ? "/" : "")])
      ])
  }

  private func spaceMissing(_ at: Int) -> Mistake {
    let name = Span(at, endOfExactName(from: at))
    if name.end < file.bytes.count, file.bytes[name.end] == file.bytes[at - 1] { return quotedInside(name) }
    return mistake(
      MarkupRules.notWellFormed, place(name),
      Wording(
        nl: "Vóór `\(file.text(name))` ontbreekt een spatie.",
        en: "A space is missing before `\(file.text(name))`."),
      [
        .init(
          Wording(nl: "Zet er een spatie voor.", en: "Put a space before it."), safe: true,
          edits: [.init(place(at, at), " ")])
      ])
  }

  /// A word with quotation marks inside a value: `when="work is "sick""`.
  private func quotedInside(_ word: Span) -> Mistake {
    let written = file.text(word)
    return mistake(
      MarkupRules.notWellFormed, place(word),
      Wording(
        nl: "Om `\(written)` staan aanhalingstekens, en de waarde staat er al tussen.",
        en: "`\(written)` is in quotation marks, and so is the whole value."),
      [
        .init(
          Wording(
            nl: "Schrijf `\(written)`, zonder aanhalingstekens.",
            en: "Write `\(written)`, without quotation marks."),
          edits: [.init(place(word.start - 1, word.start), ""), .init(place(word.end, word.end + 1), "")])
      ])
  }

  /// The finding for a property that a part already has.
  static func repeated(
    _ second: Span, _ secondName: Span, _ first: Span, _ firstName: Span, in file: SourceFile
  ) -> Diagnostic {
    let name = file.text(secondName)
    let isSame =
      file.text(Span(firstName.end, first.end)) == file.text(Span(secondName.end, second.end))
    func remove(_ span: Span, _ summary: Wording) -> Diagnostic.Solution {
      .init(summary, safe: isSame, edits: [.init(file.place(file.bytes.withSpaceBefore(span)), "")])
    }
    var solutions = [
      remove(
        second,
        Wording(
          nl: "Haal de tweede weg: `\(file.text(second))`.",
          en: "Remove the second: `\(file.text(second))`."))
    ]
    if !isSame {
      solutions.append(
        remove(
          first,
          Wording(
            nl: "Haal de eerste weg: `\(file.text(first))`.",
            en: "Remove the first: `\(file.text(first))`.")
        ))
    }
    return MarkupRules.propertyRepeated.finding(
      at: file.place(secondName),
      Wording(nl: "`\(name)` staat hier twee keer.", en: "`\(name)` is here twice."),
      notes: [
        .init(file.place(firstName), Wording(nl: "Hier staat het voor het eerst.", en: "It is here first."))
      ],
      solutions: solutions)
  }
}
