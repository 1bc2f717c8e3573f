extension Diagnostic.Solution {
  /// Writes `text` in place of what stands at `place`.
  static func write(_ text: String, at place: Place, safe: Bool = false) -> Self {
    .init(
      Wording(nl: "Schrijf `\(text)`.", en: "Write `\(text)`."), safe: safe, edits: [.init(place, text)])
  }

  /// Puts something in place of the dots that an edit left; nil where `text` is something else.
  static func fillIn(_ text: String) -> Self? {
    guard text == unfilled else { return nil }
    return Self(
      Wording(nl: "Vul `…` in: hier hoort nog iets.", en: "Fill in `…`: something still belongs here."))
  }

  /// What edits put where only the author can know what belongs.
  static let unfilled = "…"

  /// Leaves a finding as it is, on purpose.
  static let accept = Self(
    Wording(
      nl: "Of leg vast waarom het hier mag, met `<accepted>`.",
      en: "Or record why it is right here, with `<accepted>`."))
}

extension Diagnostic.Edit {
  /// Takes a part away, with its line where nothing else is on it.
  static func removing(_ element: Element) -> Self {
    let bytes = element.markup.file.bytes
    var start = element.span.start
    while start > 0, bytes[start - 1] == 32 || bytes[start - 1] == 9 { start -= 1 }
    let isAlone =
      start > 0 && bytes[start - 1] == 10
      && (element.span.end == bytes.count || bytes[element.span.end] == 10 || bytes[element.span.end] == 13)
    let span = isAlone ? Span(start - 1, element.span.end) : element.span
    return .init(element.markup.file.place(span), "")
  }

  /// Puts a property, written `name="value"`, into a start tag, directly after the name.
  static func adding(_ property: String, to element: Element) -> Self {
    let end = element.nameSpan.end
    return .init(element.markup.file.place(Span(end, end)), " " + property)
  }

  /// Puts a part as the last into another, on a line of its own; nil where that one has no end tag.
  static func appending(_ text: String, to element: Element) -> Self? {
    guard let endTag = element.endTag else { return nil }
    let end = element.elements.reversed().first?.span.end ?? element.startTag.end
    guard end <= endTag.start else { return nil }
    return .init(element.markup.file.place(Span(end, end)), "\n  " + text)
  }
}

extension Attribute {
  /// Where to point when it has no value: the whole property.
  var wholePlace: Place { markup.file.place(span) }
}

extension Place {
  /// From the beginning of this place to the end of another in the same file.
  func through(_ other: Place) -> Place {
    Place(file: file, span: Span(span.start, max(span.end, other.span.end)))
  }

  /// The point just before it.
  var before: Place { Place(file: file, span: Span(span.start, span.start)) }

  /// The point just behind it.
  var behind: Place { Place(file: file, span: Span(span.end, span.end)) }
}

extension Wording {
  /// Which names there are, as a sentence.
  static func there(_ names: [String], limit: Int = 8) -> Wording {
    switch names.count {
    case 0: return Wording(nl: "Er is er nog geen.", en: "There is none yet.")
    case 1: return Wording(nl: "Er is alleen `\(names[0])`.", en: "There is only `\(names[0])`.")
    default:
      let list = Wording.list(names, and: true, limit: limit)
      return Wording(nl: "Er zijn: \(list.nl).", en: "There are: \(list.en).")
    }
  }
}
