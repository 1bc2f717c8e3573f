extension Examination {
  typealias Property = (name: Span, whole: Span)

  /// The property whose name begins at `start`, in the tag at `tag`; `last` is the part of the tag before it.
  func property(_ start: Int, after last: Span, in part: Span, tag: Int) throws(Mistake) -> Property {
    let name = Span(start, endOfExactName(from: start))
    let equals = bytes.skippingSpace(from: name.end)
    guard equals < bytes.count, bytes[equals] == UInt8(ascii: "=") else {
      throw noEquals(name, next: equals, after: last, tag: tag)
    }
    let open = bytes.skippingSpace(from: equals + 1)
    guard open < bytes.count, isQuote(bytes[open]) else { throw notQuoted(name, from: open) }
    let value = try value(name, open: open)
    return (name, Span(start, value.end + 1))
  }

  private func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

  private func noEquals(_ name: Span, next: Int, after last: Span, tag: Int) -> Mistake {
    let written = file.text(name)
    if next < bytes.count, let mistake = oddSpace(at: next) { return mistake }
    if next < bytes.count, isQuote(bytes[next]) {
      if written.hasSuffix(":") { return colon(name, quote: next) }
      return mistake(
        MarkupRules.equalsMissing, place(name),
        Wording(nl: "Achter `\(written)` ontbreekt een `=`.", en: "An `=` is missing after `\(written)`."),
        [
          .init(
            Wording(nl: "Zet er een `=` achter.", en: "Put an `=` after it."), safe: true,
            edits: [.init(place(name.end, next), "=")])
        ])
    }
    // Running text up to the next part: not a property, but the text after a tag without its >.
    let stop = bytes[name.end...].firstIndex { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }
    let isText = stop.map { bytes[$0] == UInt8(ascii: "<") } ?? true
    if isText, !bytes[name.end..<(stop ?? bytes.count)].contains(UInt8(ascii: "=")) {
      return missingEnd(of: tag, after: last)
    }
    let property = written.hasSuffix(":") ? String(written.dropLast()) : written
    return mistake(
      MarkupRules.equalsMissing, place(name),
      Wording(nl: "`\(written)` heeft geen waarde.", en: "`\(written)` has no value."),
      [
        .init(
          Wording(
            nl: "Schrijf `\(property)=\"…\"` met de waarde, of haal `\(written)` weg.",
            en: "Write `\(property)=\"…\"` with the value, or remove `\(written)`."))
      ])
  }

  /// `week: "1"`, where the colon should be an `=`.
  private func colon(_ name: Span, quote: Int) -> Mistake {
    let property = file.text(Span(name.start, name.end - 1))
    let close = bytes.first(bytes[quote], from: quote + 1).flatMap { areOnOneLine(quote, $0) ? $0 : nil }
    let whole = property + "=" + (close.map { file.text(Span(quote, $0 + 1)) } ?? "\"…\"")
    return mistake(
      MarkupRules.equalsMissing, place(name),
      Wording(
        nl: "Achter `\(property)` staat een dubbele punt in plaats van een `=`.",
        en: "There is a colon after `\(property)` instead of an `=`."),
      [
        .init(
          Wording(
            nl: "Schrijf `\(whole)`: met een `=` in plaats van een dubbele punt.",
            en: "Write `\(whole)`: with an `=` instead of a colon."),
          safe: true, edits: [.init(place(name.end - 1, quote), "=")])
      ])
  }

  /// The value of `name`, which does not begin with a straight quotation mark at `start`.
  private func notQuoted(_ name: Span, from start: Int) -> Mistake {
    if start < bytes.count, let mistake = oddSpace(at: start) { return mistake }
    let written = file.text(name)
    let curly: [Unicode.Scalar] = ["“", "”", "„", "‟", "‘", "’", "‚", "«", "»"]
    var end = start
    if start < bytes.count, curly.contains(bytes.scalar(at: start)) {
      end += UTF8.width(bytes.scalar(at: start))
      while end < bytes.count, !curly.contains(bytes.scalar(at: end)),
        !"<>\n".utf8.contains(bytes[end]), !isQuote(bytes[end])
      {
        end += UTF8.width(bytes.scalar(at: end))
      }
      if end < bytes.count, curly.contains(bytes.scalar(at: end)) || isQuote(bytes[end]) {
        let inner = file.text(Span(start + UTF8.width(bytes.scalar(at: start)), end))
        end += UTF8.width(bytes.scalar(at: end))
        return mistake(
          MarkupRules.quoteMissing, place(start, end),
          Wording(
            nl: "De waarde van `\(written)` staat tussen gekrulde aanhalingstekens.",
            en: "The value of `\(written)` stands between curly quotation marks."),
          [
            .init(
              Wording(nl: "Maak er rechte van: `\"\(inner)\"`.", en: "Make them straight: `\"\(inner)\"`."),
              safe: true,
              edits: [.init(place(start, end), "\"\(inner)\"")])
          ])
      }
      end = start
    }
    while end < bytes.count, !bytes[end].isXMLSpace, !"<>\"'=".utf8.contains(bytes[end]),
      !bytes.has("/>", at: end)
    {
      end += 1
    }
    let value = file.text(Span(start, end))
    if end == start, end < bytes.count, bytes[end] == UInt8(ascii: "=") {
      return mistake(
        MarkupRules.equalsMissing, place(start, end + 1),
        Wording(
          nl: "Achter `\(written)` staat een `=` te veel.",
          en: "There is an `=` too many after `\(written)`."),
        [
          .init(
            Wording(nl: "Haal de tweede `=` weg.", en: "Remove the second `=`."), safe: true,
            edits: [.init(place(start, end + 1), "")])
        ])
    }
    // In id= week="2" the word is the next property's name.
    if value.isEmpty || end < bytes.count && bytes[end] == UInt8(ascii: "=") {
      return mistake(
        MarkupRules.quoteMissing, place(name),
        Wording(
          nl: "Achter `\(written)=` ontbreekt de waarde.", en: "The value is missing after `\(written)=`."),
        [
          .init(
            Wording(
              nl: "Schrijf `\(written)=\"…\"` met de waarde, of haal `\(written)=` weg.",
              en: "Write `\(written)=\"…\"` with the value, or remove `\(written)=`."))
        ])
    }
    let isOneWord = end < bytes.count && !"<\"'=".utf8.contains(bytes[end]) && !value.contains("&")
    // With a quotation mark at its far end only the first one is missing.
    if end < bytes.count, isQuote(bytes[end]) {
      return missingQuote(Span(start, end), at: start, file.text(Span(end, end + 1)), name, safe: true)
    }
    return mistake(
      MarkupRules.quoteMissing, place(start, end),
      Wording(
        nl: "Om `\(value)` ontbreken de aanhalingstekens.",
        en: "Quotation marks are missing around `\(value)`."),
      [
        .init(
          Wording(nl: "Schrijf `\(written)=\"\(value)\"`.", en: "Write `\(written)=\"\(value)\"`."),
          safe: isOneWord,
          edits: [.init(place(start, end), "\"\(value)\"")])
      ])
  }

  /// The value, inside its quotation marks, the first of which stands at `open`.
  private func value(_ name: Span, open: Int) throws(Mistake) -> Span {
    let start = open + 1
    let quote = bytes[open]
    let close = bytes.first(quote, from: start)
    let end = close ?? bytes.count
    if let less = bytes.first(UInt8(ascii: "<"), from: start), less < end {
      if let close, isWhole(Span(start, close)) { throw lessThan(less, in: Span(start, close), name) }
      throw notClosed(name, open: open, within: less)
    }
    guard let close else { throw notClosed(name, open: open, within: bytes.count) }
    // In id="doelen week="2" the value runs up to the next property's first quotation mark.
    if close > start, bytes[close - 1] == UInt8(ascii: "="), close + 1 < bytes.count,
      bytes[close + 1].continuesName
    {
      throw notClosed(name, open: open, within: close)
    }
    try characters(Span(start, close), mayHoldReferences: true)
    return Span(start, close)
  }

  /// Whether a value with a `<` in it still looks like one value: on one line, and a tag goes on after it.
  private func isWhole(_ value: Span) -> Bool {
    guard value.end + 1 < bytes.count else { return false }
    let next = bytes[value.end + 1]
    return (next.isXMLSpace || next == UInt8(ascii: ">") || next == UInt8(ascii: "/"))
      && !bytes[value.range].contains { $0 == 0x0A || $0 == 0x0D }
      && bytes[value.end - 1] != UInt8(ascii: "=")
  }

  /// The value that opens at `open` has no closing mark before `limit`.
  ///
  /// It is taken to end where the next property, the tag or the line does.
  private func notClosed(_ name: Span, open: Int, within limit: Int) -> Mistake {
    let start = open + 1
    let quote = file.text(Span(open, start))
    var end = bytes[start..<limit].firstIndex { $0 == UInt8(ascii: ">") || $0 == 0x0A || $0 == 0x0D } ?? limit
    if end > start, end < bytes.count, bytes[end] == UInt8(ascii: ">"), bytes[end - 1] == UInt8(ascii: "/") {
      end -= 1
    }
    // A further property in what was taken for the value: a space, a name and a =.
    if let equals = bytes[start..<end].firstIndex(of: UInt8(ascii: "=")) {
      let nameEnd = bytes.trimmingSpace(before: equals, from: start)
      var at = nameEnd
      while at > start, bytes[at - 1].continuesName { at -= 1 }
      if at > start, at < nameEnd, bytes[at - 1].isXMLSpace { end = at }
    }
    end = bytes.trimmingSpace(before: end, from: start)
    let value = Span(start, end)
    if end > start, isQuote(bytes[end - 1]) {
      let written = file.text(Span(name.start, end))
      return mistake(
        MarkupRules.quoteMissing, place(open, end),
        Wording(
          nl: "`\(written)` opent met een `\(quote)` en sluit met een ander aanhalingsteken.",
          en: "`\(written)` opens with a `\(quote)` and closes with another quotation mark."),
        [
          .init(
            Wording(nl: "Sluit ook met een `\(quote)`.", en: "Close with a `\(quote)` too."),
            edits: [.init(place(end - 1, end), quote)])
        ])
    }
    return missingQuote(value, at: end, quote, name, safe: false)
  }

  private func missingQuote(_ value: Span, at: Int, _ quote: String, _ name: Span, safe: Bool) -> Mistake {
    let written = value.count > 0 ? file.text(value) : file.text(name) + "=" + quote
    let isBefore = at == value.start && value.count > 0
    return mistake(
      MarkupRules.quoteMissing, value.count == 0 ? place(name) : place(value),
      Wording(
        nl: "\(isBefore ? "Vóór" : "Achter") `\(written)` ontbreekt een aanhalingsteken.",
        en: "A quotation mark is missing \(isBefore ? "before" : "after") `\(written)`."),
      [
        .init(
          Wording(
            nl: "Zet er een `\(quote)` \(isBefore ? "voor" : "achter").",
            en: "Put a `\(quote)` \(isBefore ? "before" : "after") it."),
          safe: safe, edits: [.init(place(at, at), quote)])
      ])
  }
}
