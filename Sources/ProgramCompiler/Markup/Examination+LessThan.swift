extension Examination {
  /// A `<` in running text, after which no name comes.
  func bareLessThan() -> Mistake {
    let start = position
    if let part = open.last, file.text(part.name) == "constraint" {
      let end = bytes.first(UInt8(ascii: "<"), from: start + 1) ?? bytes.count
      let (wrong, solution) = comparison(start, in: Span(part.tag.end, end))
      return mistake(
        MarkupRules.tagUnfinished, place(wrong),
        Wording(nl: "Hier staat een losse `<`.", en: "There is a lone `<` here."),
        why: MarkupRules.comparisonInWords, [solution])
    }
    let next = bytes.skippingSpace(from: start + 1)
    let close = bytes.first(UInt8(ascii: ">"), from: start + 1) ?? bytes.count
    let following = bytes.first(UInt8(ascii: "<"), from: start + 1) ?? bytes.count
    let isSpaced = next > start + 1 && next < bytes.count && close < following
    let begins = isSpaced && (bytes.scalar(at: next).startsXMLName || bytes[next] == UInt8(ascii: "/"))
    let join = Diagnostic.Solution(
      Wording(
        nl: "Begint hier een onderdeel, haal dan de spatie achter `<` weg.",
        en: "If a part begins here, remove the space after `<`."),
      edits: [.init(place(start + 1, next), "")])
    let remove = Diagnostic.Solution(
      Wording(nl: "Haal het teken weg.", en: "Remove the character."),
      edits: [.init(place(start, start + 1), "")])
    return mistake(
      MarkupRules.tagUnfinished, place(start, start + 1),
      Wording(nl: "Hier staat een losse `<`.", en: "There is a lone `<` here."),
      (begins ? [join] : []) + [open.isEmpty ? remove : escape(start, safe: !begins)])
  }

  /// `<\p>`, with the slash of the other hand.
  func backslash() -> Mistake {
    let start = position
    let name = Span(start + 2, endOfExactName(from: start + 2))
    let written = file.text(name)
    let past = bytes.skippingSpace(from: name.end)
    let hasEnd = past < bytes.count && bytes[past] == UInt8(ascii: ">")
    let isOpen = open.last.map { bytes[$0.name.range] == bytes[name.range] } ?? false
    return mistake(
      MarkupRules.tagUnfinished, place(start, hasEnd ? past + 1 : name.end),
      Wording(nl: "`<\\\(written)>` sluit niets.", en: "`<\\\(written)>` closes nothing."),
      why: Wording(
        nl: "Een onderdeel sluit met een schuine streep naar voren, zoals `</p>`.",
        en: "A part is closed with a forward slash, such as `</p>`."),
      [
        .init(
          Wording(
            nl: "Schrijf `</\(written)>`, met de schuine streep naar voren.",
            en: "Write `</\(written)>`, with a forward slash."),
          safe: isOpen && hasEnd, edits: [.init(place(start + 1, start + 2), "/")]),
        escape(start, safe: false),
      ])
  }

  /// A `<` at `at` in the value of the property `name`.
  func lessThan(_ at: Int, in value: Span, _ name: Span) -> Mistake {
    let isCondition = file.text(name) == "when"
    let (wrong, solution) =
      isCondition ? comparison(at, in: value) : (Span(at, at + 1), escape(at, safe: true))
    let written = file.text(wrong)
    return mistake(
      MarkupRules.lessThanInValue, place(wrong),
      Wording(
        nl: "In de waarde van `\(file.text(name))` staat een `\(written)`.",
        en: "There is a `\(written)` in the value of `\(file.text(name))`."),
      why: isCondition ? MarkupRules.comparisonInWords : nil, [solution])
  }

  private func escape(_ at: Int, safe: Bool) -> Diagnostic.Solution {
    .init(
      Wording(nl: "Schrijf `&lt;` in plaats van `<`.", en: "Write `&lt;` instead of `<`."), safe: safe,
      edits: [.init(place(at, at + 1), "&lt;")])
  }

  /// The sign of comparison at `at` in a condition, and the words for it.
  private func comparison(_ at: Int, in condition: Span) -> (sign: Span, solution: Diagnostic.Solution) {
    let second = at + 1 < condition.end ? bytes[at + 1] : 0
    let isDouble = second == UInt8(ascii: "=") || second == UInt8(ascii: ">")
    let sign = Span(at, isDouble ? at + 2 : at + 1)
    let words =
      switch second {
      case UInt8(ascii: "="): "at most"
      case UInt8(ascii: ">"): "is not"
      default: "below"
      }
    let before = bytes.trimmingSpace(before: at, from: condition.start)
    let after = min(bytes.skippingSpace(from: sign.end), condition.end)
    let hasBoth =
      before > condition.start && bytes[before - 1].continuesName && after < condition.end
      && (bytes[after].isDigit || words == "is not" && bytes[after].continuesName)
    let replacement =
      (before == at && at > condition.start ? " " : "") + words + (after == sign.end ? " " : "")
    return (
      sign,
      .init(
        Wording(nl: "Schrijf `\(words)`.", en: "Write `\(words)`."), safe: hasBoth,
        edits: [.init(place(sign), replacement)])
    )
  }
}
