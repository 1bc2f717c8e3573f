extension Examination {
  /// A space of a word processor at `position` inside a tag, where only ordinary ones count.
  func oddSpace(at position: Int) -> Mistake? {
    var end = position
    var isFixed = true
    while end < bytes.count, bytes.scalar(at: end).isOddSpace {
      let scalar = bytes.scalar(at: end)
      isFixed = isFixed && [0xA0, 0x2007, 0x202F].contains(scalar.value)
      end += UTF8.width(scalar)
    }
    if end == position { return nil }
    return mistake(
      MarkupRules.characterRefused, place(position, end),
      isFixed
        ? Wording(
          nl: "Hier staat een vaste spatie uit een tekstverwerker.",
          en: "There is a non-breaking space here, from a word processor.")
        : Wording(
          nl: "Hier staat een bijzondere spatie uit een tekstverwerker.",
          en: "There is a special space here, from a word processor."),
      why: Wording(
        nl: "Ze ziet eruit als een gewone spatie, maar scheidt hier niets van elkaar.",
        en: "It looks like an ordinary space, but it does not keep things apart here."),
      [
        .init(
          Wording(nl: "Maak er een gewone spatie van.", en: "Make it an ordinary space."), safe: true,
          edits: [.init(place(position, end), " ")])
      ])
  }
}

extension Unicode.Scalar {
  /// Whether this looks like a space but is none in XML (Unicode 15, White_Space, and the zero-width space).
  fileprivate var isOddSpace: Bool { value == 0x200B || value > 0x85 && properties.isWhitespace }
}
