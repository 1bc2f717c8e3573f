extension Examination {
  /// The innermost part was never closed, as `tag` closes one around it.
  func notClosed(before tag: Span, _ name: Span, _ outer: Int) -> Mistake {
    guard let last = open.last else { preconditionFailure("Another part is open inside it.") }
    let written = file.text(last.name)
    if let crossing = crossingEnd(of: last, after: tag, outer) {
      return crossed(last, tag, crossing)
    }
    return mistake(
      MarkupRules.tagNotClosed, place(last.name),
      Wording(
        nl: "`<\(written)>` wordt niet gesloten vóór `\(file.text(tag))`.",
        en: "`<\(written)>` is not closed before `\(file.text(tag))`."),
      notes: [
        .init(
          place(name),
          Wording(nl: "Hier sluit het onderdeel eromheen.", en: "The part around it is closed here."))
      ],
      forgottenSlash(of: last, outer).map { [$0] } ?? closings(of: last, before: tag.start))
  }

  private func crossed(_ last: OpenPart, _ tag: Span, _ crossing: Span) -> Mistake {
    let written = file.text(last.name)
    let isOnlySpace = bytes.skippingSpace(from: tag.end) == crossing.start
    return mistake(
      MarkupRules.tagNotClosed, place(last.name),
      Wording(
        nl: "`<\(written)>` wordt pas gesloten na `\(file.text(tag))`, terwijl het daarbinnen begint.",
        en: "`<\(written)>` is closed only after `\(file.text(tag))`, though it begins inside it."),
      notes: [.init(place(crossing), Wording(nl: "Hier wordt het gesloten.", en: "It is closed here."))],
      [
        .init(
          Wording(
            nl: "Zet `</\(written)>` vóór `\(file.text(tag))`.",
            en: "Put `</\(written)>` before `\(file.text(tag))`."),
          safe: isOnlySpace,
          edits: [.init(place(tag.start, tag.start), file.text(crossing)), .init(place(crossing), "")])
      ])
  }

  /// The end tag of `part` if it is the next tag after `tag`, which closes the part `outer` just around it,
  /// and all else fits: the two have changed places.
  private func crossingEnd(of part: OpenPart, after tag: Span, _ outer: Int) -> Span? {
    guard outer == open.count - 2, let start = bytes.first(UInt8(ascii: "<"), from: tag.end),
      bytes.has("</", at: start)
    else { return nil }
    let nameEnd = bytes.endOfName(from: start + 2)
    guard bytes[start + 2..<nameEnd] == bytes[part.name.range],
      let close = bytes.first(UInt8(ascii: ">"), from: nameEnd),
      balances(open.prefix(outer).map { bytes[$0.name.range] }[...], from: close + 1)
    else { return nil }
    return Span(start, close + 1)
  }

  /// In `<p>Neem de tijd.<p>` the second tag was meant to close the first.
  private func forgottenSlash(of last: OpenPart, _ outer: Int) -> Diagnostic.Solution? {
    guard outer == open.count - 3, last.tag.end == last.name.end + 1 else { return nil }
    let before = open[open.count - 2]
    guard bytes[before.name.range] == bytes[last.name.range],
      bytes.skippingSpace(from: before.tag.end) < last.tag.start,
      areOnOneLine(before.tag.start, last.tag.start)
    else { return nil }
    let written = file.text(last.name)
    return .init(
      Wording(
        nl: "Schrijf `</\(written)>`: er ontbreekt een schuine streep.",
        en: "Write `</\(written)>`: a slash is missing."),
      edits: [.init(place(last.name.start, last.name.start), "/")])
  }

  /// What closes `part`, which is open up to `limit`.
  private func closings(of part: OpenPart, before limit: Int) -> [Diagnostic.Solution] {
    let written = file.text(part.name)
    let parent = open.dropLast().last.map { file.text($0.name) }
    let at = closingPlace(of: part, before: limit)
    let isAlone = standsAlone(part)
    let isBare = at == part.tag.end || !isAlone && bytes[part.tag.end] != UInt8(ascii: "<")
    let isEmpty = EmptyParts.isEmpty(written, in: parent)
    guard isEmpty || isBare && EmptyParts.isUsuallyEmpty(written, in: parent) else {
      let newLine = isAlone ? file.text(lineEnd(after: part.tag.end)) + indent(of: part) : ""
      return [
        .init(
          Wording(
            nl: "Zet `</\(written)>` achter wat erbij hoort.",
            en: "Put `</\(written)>` after what belongs to it."),
          edits: [.init(place(at, at), "\(newLine)</\(written)>")])
      ]
    }
    let end = bytes.trimmingSpace(before: part.tag.end - 1, from: part.name.end)
    let whole = file.text(Span(part.tag.start, end)) + "/>"
    let slash = Diagnostic.Solution(
      Wording(
        nl: "Schrijf `\(whole)`, met een schuine streep aan het eind.",
        en: "Write `\(whole)`, with a slash at the end."),
      edits: [.init(place(end, part.tag.end), "/>")])
    if isEmpty { return [slash] }
    return [
      slash,
      .init(
        Wording(
          nl: "Hoort er iets in, zet `</\(written)>` dan daarachter.",
          en: "If something belongs inside it, put `</\(written)>` after that.")),
    ]
  }

  /// Whether nothing else stands on the line of the start tag.
  private func standsAlone(_ part: OpenPart) -> Bool {
    indentation(at: part.tag.start).end == part.tag.start && lineEnd(after: part.tag.end).count > 0
  }

  /// The line end that follows `position`, if only spaces stand between.
  private func lineEnd(after position: Int) -> Span {
    var at = position
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
    if bytes.has("\r\n", at: at) { return Span(at, at + 2) }
    return at < bytes.count && bytes[at] == 0x0A ? Span(at, at + 1) : Span(at, at)
  }

  private func indent(of part: OpenPart) -> String { file.text(indentation(at: part.tag.start)) }

  /// Where the content of `part` most likely ends: before the first line that begins a part and is not
  /// further to the right than the line of `part` itself.
  ///
  /// Where the start tag stands alone on its line, a part just below it may well be its content, though the
  /// file is written without indentation: then only a line further to the left ends it, unless the part is
  /// usually empty.
  private func closingPlace(of part: OpenPart, before limit: Int) -> Int {
    let start = part.tag.end
    let parent = open.dropLast().last.map { file.text($0.name) }
    let own = indentation(at: part.tag.start).count
    let mayHoldNext =
      standsAlone(part) && indentation(at: bytes.skippingSpace(from: start)).count <= own
      && !EmptyParts.isUsuallyEmpty(file.text(part.name), in: parent)
    for end in lineEndsOutsideParts(from: start, to: limit) {
      let next = bytes.skippingSpace(from: end)
      guard next < limit, bytes[next] == UInt8(ascii: "<") else { continue }
      let indent = indentation(at: next).count
      if indent < own || indent == own && !mayHoldNext {
        return bytes.trimmingSpace(before: end, from: start)
      }
    }
    return bytes.trimmingSpace(before: limit, from: start)
  }
}
