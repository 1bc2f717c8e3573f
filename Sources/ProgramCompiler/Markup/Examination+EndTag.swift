extension Examination {
  /// Goes through an end tag, `</name>`.
  mutating func endTag() throws(Mistake) {
    let start = position
    let nameStart = start + 2
    let name = Span(nameStart, endOfExactName(from: nameStart))
    if name.count == 0 { throw namelessEnd(start) }
    let end = bytes.skippingSpace(from: name.end)
    guard end < bytes.count, bytes[end] != UInt8(ascii: "<") else { throw unfinishedEnd(name) }
    guard bytes[end] == UInt8(ascii: ">") else { throw strayInEnd(name, from: end) }
    let tag = Span(start, end + 1)
    guard let last = open.last else { throw withoutOpening(tag, name) }
    if bytes[name.range] != bytes[last.name.range] { throw mismatch(tag, name, last) }
    open.removeLast()
    if open.isEmpty { rootEnd = tag }
    position = end + 1
  }

  /// `</>` or `</ name>`.
  private func namelessEnd(_ start: Int) -> Mistake {
    let next = bytes.skippingSpace(from: start + 2)
    if next > start + 2, next < bytes.count, bytes.scalar(at: next).startsXMLName {
      return unfinished(
        place(start, next),
        Wording(nl: "Achter `</` staat een spatie.", en: "There is a space after `</`."),
        .init(
          Wording(nl: "Haal de spatie weg.", en: "Remove the space."), safe: true,
          edits: [.init(place(start + 2, next), "")]))
    }
    let name = open.last.map { file.text($0.name) }
    return unfinished(
      place(start, start + 2),
      Wording(nl: "Achter `</` ontbreekt een naam.", en: "A name is missing after `</`."),
      name.map {
        .init(
          Wording(nl: "Schrijf `</\($0)>`.", en: "Write `</\($0)>`."),
          edits: [.init(place(start + 2, start + 2), $0)])
      } ?? .init(Wording(nl: "Haal het weg.", en: "Remove it.")))
  }

  private func unfinishedEnd(_ name: Span) -> Mistake {
    let written = file.text(name)
    return unfinished(
      place(name),
      Wording(nl: "Achter `</\(written)` ontbreekt een `>`.", en: "A `>` is missing after `</\(written)`."),
      .init(
        Wording(nl: "Schrijf `</\(written)>`.", en: "Write `</\(written)>`."), safe: true,
        edits: [.init(place(name.end, name.end), ">")]))
  }

  private func strayInEnd(_ name: Span, from start: Int) -> Mistake {
    if let mistake = oddSpace(at: start) { return mistake }
    let stop =
      bytes[start...].firstIndex { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") } ?? bytes.count
    // Running text up to the next part: only the > is missing.
    if stop == bytes.count || bytes[stop] == UInt8(ascii: "<"), start > name.end {
      return unfinishedEnd(name)
    }
    let end = bytes.trimmingSpace(before: stop, from: start + 1)
    let written = file.text(Span(start, end))
    let tag = "</" + file.text(name) + ">"
    return mistake(
      MarkupRules.notWellFormed, place(start, end),
      Wording(
        nl: "`\(written)` hoort niet binnen `\(tag)`: daar staat alleen de naam.",
        en: "`\(written)` does not belong inside `\(tag)`: only the name stands there."),
      [.init(Wording(nl: "Haal het weg.", en: "Remove it."), edits: [.init(place(start, end), "")])])
  }

  private func withoutOpening(_ tag: Span, _ name: Span) -> Mistake {
    let written = file.text(name)
    let notes = rootEnd.map {
      [
        Diagnostic.Note(
          place($0), Wording(nl: "Hier was alles al gesloten.", en: "Everything was already closed here."))
      ]
    }
    return mistake(
      MarkupRules.tagWithoutOpening, place(name),
      Wording(
        nl: "`</\(written)>` sluit iets wat niet open is.",
        en: "`</\(written)>` closes something that is not open."),
      notes: notes ?? [], [remove(tag)])
  }

  func remove(_ tag: Span) -> Diagnostic.Solution {
    let written = file.text(tag)
    return .init(
      Wording(nl: "Haal `\(written)` weg.", en: "Remove `\(written)`."), edits: [.init(place(tag), "")])
  }

  /// The part `innermost` is still open where the file ends.
  func notClosedAtEnd(_ innermost: OpenPart) -> Mistake {
    let written = file.text(innermost.name)
    let end = bytes.trimmingSpace(before: bytes.count, from: innermost.tag.end)
    let closing = open.reversed().map { "</\(file.text($0.name))>" }
    return mistake(
      MarkupRules.tagNotClosed, place(innermost.name),
      Wording(
        nl: "`<\(written)>` wordt nergens gesloten: het bestand houdt eerder op.",
        en: "`<\(written)>` is closed nowhere: the file ends before that."),
      notes: [
        .init(place(end, end), Wording(nl: "Hier houdt het bestand op.", en: "The file ends here."))
      ],
      [
        .init(
          Wording(
            nl: "Zet `\(closing.joined(separator: " "))` aan het eind van het bestand.",
            en: "Put `\(closing.joined(separator: " "))` at the end of the file."),
          edits: [.init(place(end, end), closing.map { "\n" + $0 }.joined())])
      ])
  }
}
