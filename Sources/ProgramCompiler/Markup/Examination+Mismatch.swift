extension Examination {
  /// The end tag `tag` does not belong to the innermost open part `last`: which of the two is wrong?
  ///
  /// Each explanation is tried on the rest of the file; the one under which everything else fits is right.
  /// Where none or several do, the names decide.
  func mismatch(_ tag: Span, _ name: Span, _ last: OpenPart) -> Mistake {
    let stack = open.map { bytes[$0.name.range] }
    let outer = stack.lastIndex(of: bytes[name.range])
    let isRenamed = balances(stack.dropLast(), from: tag.end)
    let isUnclosed = outer.map { balances(stack.prefix($0), from: tag.end) } ?? false
    let isSurplus = balances(stack[...], from: tag.end)
    if let outer, isUnclosed || !isRenamed && !isSurplus { return notClosed(before: tag, name, outer) }
    if isSurplus, !isRenamed { return surplus(tag, name, last) }
    return misnamed(tag, name, last, fits: isRenamed)
  }

  /// The innermost part was never closed, as `tag` closes one around it.
  private func notClosed(before tag: Span, _ name: Span, _ outer: Int) -> Mistake {
    guard let last = open.last else { preconditionFailure("Another part is open inside it.") }
    let written = file.text(last.name)
    if let crossing = crossingEnd(of: last, after: tag, outer) {
      let isOnlySpace = bytes.skippingSpace(from: tag.end) == crossing.start
      return mistake(
        MarkupRules.tagNotClosed, place(last.name),
        Wording(
          nl: "`\(written)` wordt pas gesloten na `\(file.text(tag))`, terwijl het daarbinnen begint.",
          en: "`\(written)` is closed only after `\(file.text(tag))`, though it begins inside it."),
        notes: [.init(place(crossing), Wording(nl: "Hier wordt het gesloten.", en: "It is closed here."))],
        [
          .init(
            Wording(
              nl: "Zet `</\(written)>` vóór `\(file.text(tag))`.",
              en: "Put `</\(written)>` before `\(file.text(tag))`."
            ),
            safe: isOnlySpace,
            edits: [.init(place(tag.start, tag.start), file.text(crossing)), .init(place(crossing), "")])
        ])
    }
    let at = closingPlace(of: last, before: tag.start)
    return mistake(
      MarkupRules.tagNotClosed, place(last.name),
      Wording(
        nl: "`\(written)` wordt niet gesloten vóór `\(file.text(tag))`.",
        en: "`\(written)` is not closed before `\(file.text(tag))`."),
      notes: [
        .init(
          place(name),
          Wording(nl: "Hier sluit het onderdeel eromheen.", en: "The part around it is closed here."))
      ],
      [
        .init(
          Wording(
            nl: "Zet `</\(written)>` achter de tekst die erbij hoort.",
            en: "Put `</\(written)>` after its text."),
          edits: [.init(place(at, at), "</\(written)>")])
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

  /// Where the text of `part` most likely ends: at the end of its first line if that holds text alone.
  private func closingPlace(of part: OpenPart, before limit: Int) -> Int {
    let start = part.tag.end
    let stop =
      bytes[start..<limit].firstIndex { $0 == 0x0A || $0 == 0x0D || $0 == UInt8(ascii: "<") } ?? limit
    let first = bytes.trimmingSpace(before: stop, from: start)
    if first > start, bytes[stop] != UInt8(ascii: "<") { return first }
    return bytes.trimmingSpace(before: limit, from: start)
  }

  private func surplus(_ tag: Span, _ name: Span, _ last: OpenPart) -> Mistake {
    let written = file.text(name)
    return mistake(
      MarkupRules.tagWithoutOpening, place(name),
      Wording(
        nl: "`</\(written)>` sluit iets wat hier niet open is.",
        en: "`</\(written)>` closes something that is not open here."),
      notes: [
        .init(
          place(last.name),
          Wording(
            nl: "Open is hier `\(file.text(last.name))`.", en: "Open here is `\(file.text(last.name))`."))
      ],
      [remove(tag)])
  }

  /// One of the two names is wrong.
  private func misnamed(_ tag: Span, _ name: Span, _ last: OpenPart, fits: Bool) -> Mistake {
    let closing = file.text(name)
    let opening = file.text(last.name)
    let isNear =
      closing.lowercased() == opening.lowercased() || NearMiss.of(closing, among: [opening]) != nil
    let knowsClosing = knows(closing)
    let isOpeningWrong = knowsClosing && !knows(opening)
    func write(_ span: Span, _ right: String, _ summary: Wording, safe: Bool) -> Diagnostic.Solution {
      .init(summary, safe: safe, edits: [.init(place(span), right)])
    }
    let fixClosing = write(
      name, opening, Wording(nl: "Sluit met `</\(opening)>`.", en: "Close with `</\(opening)>`."),
      safe: isNear && fits && !knowsClosing)
    let fixOpening = write(
      last.name, closing, Wording(nl: "Open met `<\(closing) …>`.", en: "Open with `<\(closing) …>`."),
      safe: isNear && fits && isOpeningWrong)
    return mistake(
      MarkupRules.tagMismatch, place(name),
      Wording(
        nl: "`</\(closing)>` sluit `<\(opening)>` niet: de namen verschillen.",
        en: "`</\(closing)>` does not close `<\(opening)>`: the names differ."),
      notes: [.init(place(last.name), Wording(nl: "Hier is het geopend.", en: "It was opened here."))],
      isOpeningWrong ? [fixOpening, fixClosing] : [fixClosing, fixOpening])
  }

  /// Whether the language has a part called `name`.
  private func knows(_ name: String) -> Bool {
    (0..<names.count).contains { names[NameID($0)].local == name }
  }

  /// Whether every tag from `start` on finds its partner when the parts of `stack` are open.
  private func balances(_ stack: ArraySlice<ArraySlice<UInt8>>, from start: Int) -> Bool {
    var stack = Array(stack)
    var at = start
    while let tag = bytes.first(UInt8(ascii: "<"), from: at) {
      if bytes.has("<!--", at: tag) {
        at = bytes.end(of: "-->", from: tag + 4) ?? bytes.count
      } else if bytes.has("<![CDATA[", at: tag) {
        at = bytes.end(of: "]]>", from: tag + 9) ?? bytes.count
      } else if bytes.has("<?", at: tag) {
        at = bytes.end(of: "?>", from: tag + 2) ?? bytes.count
      } else {
        let isEnd = bytes.has("</", at: tag)
        let nameStart = tag + (isEnd ? 2 : 1)
        let name = bytes[nameStart..<bytes.endOfName(from: nameStart)]
        at = endOfTag(from: name.endIndex)
        if isEnd {
          guard stack.popLast() == name else { return false }
        } else if !bytes.has("/>", at: at - 2) {
          guard !stack.isEmpty else { return false }
          stack.append(name)
        }
      }
    }
    return stack.isEmpty
  }

  /// One past the `>` of the tag that goes on at `start`; a `>` between quotation marks does not count.
  private func endOfTag(from start: Int) -> Int {
    var quote: UInt8?
    for at in start..<bytes.count {
      let byte = bytes[at]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return at + 1
      }
    }
    return bytes.count
  }
}
