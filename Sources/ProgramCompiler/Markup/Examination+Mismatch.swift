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

  private func surplus(_ tag: Span, _ name: Span, _ last: OpenPart) -> Mistake {
    let written = file.text(name)
    let opening = file.text(last.name)
    return mistake(
      MarkupRules.tagWithoutOpening, place(name),
      Wording(
        nl: "`</\(written)>` sluit iets wat hier niet open is.",
        en: "`</\(written)>` closes something that is not open here."),
      notes: [
        .init(
          place(last.name),
          Wording(nl: "Open is hier `<\(opening)>`.", en: "What is open here is `<\(opening)>`."))
      ],
      [remove(tag)])
  }

  /// One of the two names is wrong.
  private func misnamed(_ tag: Span, _ name: Span, _ last: OpenPart, fits: Bool) -> Mistake {
    let closing = file.text(name)
    let opening = file.text(last.name)
    let isCapital = closing.lowercased() == opening.lowercased()
    let isNear = isCapital || NearMiss.of(closing, among: [opening]) != nil
    let knowsClosing = knows(closing)
    let isOpeningWrong = knowsClosing && !knows(opening)
    func write(_ span: Span, _ right: String, _ summary: Wording, safe: Bool) -> Diagnostic.Solution {
      .init(summary, safe: safe, edits: [.init(place(span), right)])
    }
    let fixClosing = write(
      name, opening, Wording(nl: "Sluit met `</\(opening)>`.", en: "Close with `</\(opening)>`."),
      safe: isNear && fits && !knowsClosing)
    let start = last.tag.end == last.name.end + 1 ? "<\(closing)>" : "<\(closing) …>"
    let fixOpening = write(
      last.name, closing, Wording(nl: "Open met `\(start)`.", en: "Open with `\(start)`."),
      safe: isNear && fits && isOpeningWrong)
    return mistake(
      MarkupRules.tagMismatch, place(name),
      Wording(
        nl: "`</\(closing)>` sluit `<\(opening)>` niet: "
          + (isCapital ? "de hoofdletter verschilt." : "de namen verschillen."),
        en: "`</\(closing)>` does not close `<\(opening)>`: "
          + (isCapital ? "the capital differs." : "the names differ.")),
      notes: [.init(place(last.name), Wording(nl: "Hier is het geopend.", en: "It was opened here."))],
      // Nobody is sent to a name that the language does not have.
      isOpeningWrong ? [fixOpening] : knowsClosing ? [fixClosing, fixOpening] : [fixClosing])
  }

  /// Whether the language has a part called `name`; names of properties stand in no namespace.
  private func knows(_ name: String) -> Bool {
    (0..<names.count).contains {
      let known = names[NameID($0)]
      return known.local == name && !known.namespace.isEmpty
    }
  }
}
