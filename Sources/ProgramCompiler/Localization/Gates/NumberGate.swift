import ProgramBundle

extension TextGate {
  /// Numbers that a translation changes, loses or adds.
  static let number = TextGate(
    Rule(
      "translation-number",
      title: Wording(
        nl: "Een vertaling heeft dezelfde getallen als de brontekst.",
        en: "A translation has the same numbers as the source text."),
      why: Wording(
        nl: "Wie vijf keer leest waar drie keer stond, oefent te veel. Niemand ziet dat aan de vertaling.",
        en:
          "Whoever reads five times where three times was meant practises too much. Nobody sees that from the translation."
      ),
      example: .init(.ledger, bad: "target Welcome in 2 weeks", good: "target Welcome"))
  ) { text in
    if text.differsWithReason { return [] }
    let difference = NumberDifference(
      NumberReader(text.locales.source).numbers(in: text.unit.source.plain),
      NumberReader(text.locales.target).numbers(in: text.target.plain), repeats: text.unit.isCrisis)
    guard let summary = difference.summary else { return [] }
    return [
      Problem(
        summary: summary,
        wayOut: Wording(
          nl: "Neem de getallen over, in cijfers of in woorden.",
          en: "Take the numbers over, in digits or in words."))
    ]
  }
}

/// What of the numbers of two texts does not agree.
struct NumberDifference {
  /// What of the source has no counterpart, as written.
  private(set) var missing: [String] = []
  /// What of the translation has none, as written.
  private(set) var added: [String] = []

  /// Pairs numbers that can be the same; with `repeats` the translation may say one again.
  init(_ source: NumberReader.Result, _ target: NumberReader.Result, repeats: Bool) {
    var isSaid = source.numbers.map { _ in false }
    var isMeant = target.numbers.map { _ in false }
    for hints in [false, true] {
      for (s, number) in source.numbers.enumerated() where !isSaid[s] {
        let other = target.numbers.indices.first { t in
          !isMeant[t] && (hints || (number.kind != .hint && target.numbers[t].kind != .hint))
            && number.canBe(target.numbers[t])
        }
        if let other { (isSaid[s], isMeant[other]) = (true, true) }
      }
    }
    let lost = zip(source.numbers, isSaid).filter { !$1 && $0.isCertain(where: source) }.map(\.0)
    let new = zip(target.numbers, isMeant).filter { !$1 && $0.isCertain(where: target) }.map(\.0).filter {
      number in
      !repeats || !source.numbers.contains { $0.canBe(number) }
    }
    // In a language whose words for numbers are not known, what is not in digits can be in words.
    missing = lost.filter { target.knowsWords || ($0.kind == .digits && (!new.isEmpty || !$0.mayBeWord)) }
      .map(\.written)
    added = new.filter { source.knowsWords || ($0.kind == .digits && (!lost.isEmpty || !$0.mayBeWord)) }.map(
      \.written)
  }

  /// What to say of it; nil where all numbers agree.
  var summary: Wording? {
    let missing = Wording.list(missing, and: true)
    let added = Wording.list(added, and: true)
    switch (self.missing.isEmpty, self.added.isEmpty) {
    case (true, true): return nil
    case (false, true):
      return Wording(
        nl: "In de brontekst staat \(missing.nl); in de vertaling niet.",
        en: "The source text has \(missing.en); the translation does not.")
    case (true, false):
      return Wording(
        nl: "In de vertaling staat \(added.nl); in de brontekst niet.",
        en: "The translation has \(added.en); the source text does not.")
    case (false, false):
      return Wording(
        nl: "In de brontekst staat \(missing.nl), in de vertaling \(added.nl).",
        en: "The source text has \(missing.en), the translation \(added.en).")
    }
  }
}
