/// Slips in conditions of which it can be seen what was meant.
extension ConditionRules {
  /// A word where the condition could have ended: `after` stands before it and `following` behind.
  static func surplus(_ word: Reference, after: Reference?, _ following: Reference?) -> Diagnostic {
    if word.text == ")" { return closesNothing(word) }
    if word.text == "," {
      return finding(
        at: word.place,
        Wording(
          nl: "Een komma verbindt geen kenmerken.", en: "A comma does not join flags."),
        Wording(
          nl: "Met `and` moet het allebei zo zijn, met `or` een van de twee.",
          en: "With `and` both must hold, with `or` one of the two."),
        .init(
          Wording(
            nl: "Schrijf `and` in plaats van de komma, of `or`.",
            en: "Write `and` instead of the comma, or `or`.")))
    }
    if ["between", "tussen"].contains(word.text), let after {
      return doesNotBelong(
        word.text, at: word.place,
        .init(
          Wording(
            nl: "Schrijf `\(after.text) at least … and \(after.text) at most …`.",
            en: "Write `\(after.text) at least … and \(after.text) at most …`.")))
    }
    if let ours = foreign(word.text) {
      return doesNotBelong(word.text, at: word.place, .write(ours, at: word.place, safe: true))
    }
    if let near = NearMiss.of(word.text, among: words), !words.contains(word.text) {
      return doesNotBelong(word.text, at: word.place, .write(near, at: word.place))
    }
    return sideBySide(word, after: after, following)
  }

  /// Two names with nothing between them.
  private static func sideBySide(_ word: Reference, after: Reference?, _ following: Reference?) -> Diagnostic
  {
    let join = Wording(
      nl: "Zet `and` of `or` vóór `\(word.text)`.", en: "Put `and` or `or` before `\(word.text)`.")
    let isNumber = Int(word.text) != nil
    let endsHere = following.map { ["and", "or", ")"].contains($0.text) } ?? true
    let missing =
      isNumber
      ? Wording(
        nl: "Vóór `\(word.text)` staat niet hoe er vergeleken wordt.",
        en: "It does not say how to compare with `\(word.text)`.")
      : Wording(
        nl: "Vóór `\(word.text)` ontbreekt een woord dat verbindt.",
        en: "A joining word is missing before `\(word.text)`.")
    guard let after, endsHere, !isReserved(after.text), !isReserved(word.text) else {
      return finding(
        at: word.place, missing,
        Wording(
          nl: "Met `and` moet het allebei zo zijn, met `or` een van de twee.",
          en: "With `and` both must hold, with `or` one of the two."), .init(join))
    }
    if isNumber {
      return finding(
        at: word.place, missing,
        Wording(
          nl: "Een getal staat na `at least`, `at most`, `below`, `above` of `is`.",
          en: "A number stands after `at least`, `at most`, `below`, `above` or `is`."),
        .init(
          Wording(
            nl: "Schrijf bijvoorbeeld `\(after.text) at least \(word.text)`.",
            en: "Write for instance `\(after.text) at least \(word.text)`.")))
    }
    return finding(
      at: word.place, missing,
      Wording(
        nl: "Met `and` moet het allebei zo zijn, met `or` een van de twee.",
        en: "With `and` both must hold, with `or` one of the two."),
      .init(join),
      .init(
        Wording(
          nl: "Of schrijf `\(after.text) is \(word.text)`, als dat een waarde van `\(after.text)` is.",
          en: "Or write `\(after.text) is \(word.text)`, if that is a value of `\(after.text)`.")))
  }

  /// A way of saying from elsewhere that begins at, or directly after, the flag `operand`.
  static func habit(_ operand: Reference, _ rest: ArraySlice<Reference>) -> Diagnostic? {
    guard let first = rest.first else { return nil }
    if let opening = opening(operand, first) { return opening }

    let texts = rest.prefix(4).map { $0.text.lowercased() }
    if texts.starts(with: ["is", "not", "in"]) {
      let place = first.place.through(rest[rest.startIndex + 2].place)
      return doesNotBelong(
        "is not in", at: place,
        .init(
          Wording(
            nl: "Schrijf `not \(operand.text) in (…)`.", en: "Write `not \(operand.text) in (…)`."),
          edits: [.init(operand.place.before, "not "), .init(place, "in")]))
    }
    let skipped = texts.first == "is" ? 1 : 0
    let written = texts.dropFirst(skipped)
    let own: [(written: [String], ours: String)] =
      skipped == 0
      ? []
      : [
        (["at", "least"], "at least"), (["at", "most"], "at most"), (["below"], "below"),
        (["above"], "above"), (["in"], "in"),
      ]
    guard let match = (own + WordHabits.comparisons).first(where: { written.starts(with: $0.written) }),
      // A last word is a name that something is missing before, not a comparison.
      rest.count > skipped + match.written.count
    else { return nil }
    let last = rest[rest.startIndex + skipped + match.written.count - 1]
    let place = first.place.through(last.place)
    let shown = texts.prefix(skipped + match.written.count).joined(separator: " ")
    return doesNotBelong(shown, at: place, .write(match.ours, at: place, safe: true))
  }

  /// A word that begins a sentence, in front of the condition itself.
  private static func opening(_ operand: Reference, _ next: Reference) -> Diagnostic? {
    let isWord = !isReserved(next.text) || next.text == "("
    guard WordHabits.openings.contains(operand.text.lowercased()), isWord || next.text == "not" else {
      return nil
    }
    let gap = Place(file: operand.place.file, span: Span(operand.place.span.start, next.place.span.start))
    return doesNotBelong(
      operand.text, at: operand.place,
      .init(
        Wording(nl: "Haal `\(operand.text)` weg.", en: "Remove `\(operand.text)`."), edits: [.init(gap, "")]))
  }

  /// A number with decimals, `6,5` or `6.5`; `rest` follows the value.
  static func fraction(_ value: Reference, _ comparison: Condition.Comparison, _ rest: ArraySlice<Reference>)
    -> Diagnostic?
  {
    func isNumber(_ text: String) -> Bool { !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) } }
    let parts: [String]
    var place = value.place
    let next = Array(rest.prefix(2))
    if isNumber(value.text), next.count == 2, next[0].text == ",", isNumber(next[1].text),
      next[0].place.span.start == place.span.end, next[1].place.span.start == next[0].place.span.end
    {
      parts = [value.text, next[1].text]
      place = place.through(next[1].place)
    } else {
      parts = value.text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard comparison.isOrder, parts.count == 2, parts.allSatisfy(isNumber) else { return nil }
    }
    let shown = parts.joined(separator: next.first?.text == "," ? "," : ".")
    let summary = Wording(nl: "`\(shown)` is geen heel getal.", en: "`\(shown)` is not a whole number.")
    let explanation = Wording(nl: "Een kenmerk is een heel getal.", en: "A flag is a whole number.")
    guard let whole = Int(parts[0]), whole < Int.max, comparison.isOrder else {
      return finding(
        at: place, summary, explanation,
        .init(Wording(nl: "Rond het getal af.", en: "Round the number.")))
    }
    // For whole numbers `at least 6,5` is the same as `at least 7`, and `at most 6,5` as `at most 6`.
    let isFromBelow: Bool
    switch comparison {
    case .atLeast, .below: isFromBelow = false
    default: isFromBelow = true
    }
    let isExact = parts[1].utf8.allSatisfy { $0 == 48 }
    let rounded = "\(whole + (isExact || isFromBelow ? 0 : 1))"
    return finding(
      at: place, summary, explanation,
      .init(
        Wording(nl: "Rond af: schrijf `\(rounded)`.", en: "Round it: write `\(rounded)`."),
        edits: [.init(place, rounded)]))
  }

  /// `in` without its parentheses: `rest` begins with `in`.
  static func listWithoutParentheses(_ operand: Reference, _ rest: ArraySlice<Reference>) -> Diagnostic {
    var values: [Reference] = []
    for word in rest.dropFirst() where word.text != "," {
      guard !isReserved(word.text) else { break }
      values.append(word)
    }
    let summary = Wording(
      nl: "Na `in` horen de waarden tussen haakjes.", en: "After `in`, the values belong in parentheses.")
    let explanation = Wording(
      nl: "`in` geeft een keuze uit meer waarden: `in (a, b)`.",
      en: "`in` gives a choice of several values: `in (a, b)`.")
    guard let first = values.first, let last = values.last else {
      return finding(
        at: rest.dropFirst().first?.place ?? rest[rest.startIndex].place, summary, explanation,
        .init(
          Wording(
            nl: "Schrijf `\(operand.text) in (…)`, met de waarden op de puntjes.",
            en: "Write `\(operand.text) in (…)`, with the values for the dots.")))
    }
    let list = "(" + values.map(\.text).joined(separator: ", ") + ")"
    let shorter =
      values.count == 1
      ? Wording(
        nl: ", of korter `\(operand.text) is \(first.text)`",
        en: ", or shorter `\(operand.text) is \(first.text)`")
      : .none
    return finding(
      at: first.place.through(last.place), summary, explanation,
      .init(
        Wording(
          nl: "Schrijf `\(operand.text) in \(list)`\(shorter.nl).",
          en: "Write `\(operand.text) in \(list)`\(shorter.en)."),
        edits: [.init(first.place.through(last.place), list)]))
  }

  /// Values without commas between them; `rest` begins with what follows the last good value.
  static func listWithoutComma(_ values: [Reference], _ rest: ArraySlice<Reference>) -> Diagnostic {
    var names = values.map(\.text)
    var edits: [Diagnostic.Edit] = []
    var last = values.last
    var isComplete = false
    var isJoined = false
    for word in rest {
      if word.text == ")" {
        isComplete = true
        break
      }
      if word.text == "," {
        isJoined = true
      } else if let before = last, ["or", "of", "and", "en"].contains(word.text) {
        edits.append(.init(before.place.behind.through(word.place), ","))
        isJoined = true
      } else if let before = last, !isReserved(word.text) {
        if !isJoined { edits.append(.init(before.place.behind, ",")) }
        isJoined = false
        names.append(word.text)
        last = word
      } else {
        break
      }
    }
    let list = "(" + names.joined(separator: ", ") + ")"
    return finding(
      at: rest[rest.startIndex].place,
      Wording(nl: "Tussen de waarden ontbreekt een komma.", en: "A comma is missing between the values."),
      Wording(
        nl: "Na `in` staan de waarden tussen haakjes, met komma's ertussen.",
        en: "After `in` the values stand in parentheses, with commas between them."),
      isComplete
        ? .init(
          Wording(
            nl: "Zet een komma tussen de waarden: `\(list)`.",
            en: "Put a comma between the values: `\(list)`."),
          safe: true, edits: edits)
        : .init(
          Wording(
            nl: "Zet komma's tussen de waarden, en `)` erachter.",
            en: "Put commas between the values, and `)` after them.")))
  }
}
