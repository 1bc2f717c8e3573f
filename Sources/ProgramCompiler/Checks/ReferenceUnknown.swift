extension Check {
  /// A name that points at nothing.
  static let referenceUnknown = Check(
    Rule(
      "reference-unknown",
      title: Wording(
        nl: "Elke verwijzing wijst naar iets dat er is.",
        en: "Every reference points at something that is there."),
      why: Wording(
        nl: "Een verwijzing naar niets laat de patiënt met een lege plek of een dode knop zitten.",
        en: "A reference to nothing leaves the patient with a gap or a dead button."),
      example: .init(
        .page, bad: "<do assignment=\"my-weak\">Kijk nog eens.</do>",
        good: "<do assignment=\"my-week\">Kijk nog eens.</do>"))
  ) { rule, context in
    // The names of each kind are collected once: programs have many references.
    var known: [Pointer.Target: Set<String>] = [:]
    return context.pointers.compactMap { pointer in
      let names = known[pointer.target] ?? context.candidates(pointer.target)
      known[pointer.target] = names
      if names.contains(Symbols.key(pointer.reference.text, in: pointer.scope)) { return nil }
      return finding(rule, pointer, names, context)
    }
  }

  private static func finding(_ rule: Rule, _ pointer: Pointer, _ names: Set<String>, _ context: CheckContext)
    -> Diagnostic
  {
    let written = pointer.reference.text
    let words = pointer.target.words
    let shown = names.map {
      pointer.scope == .common && $0.hasPrefix(Scope.commonPrefix)
        ? String($0.dropFirst(Scope.commonPrefix.utf8.count)) : $0
    }
    let sorted = shown.sorted()
    let shared = sorted.first { $0 == Scope.commonPrefix + written }
    let near = shared ?? NearMiss.of(written, among: sorted) ?? sorted.first { $0.hasSuffix("." + written) }
    let other = otherKind(written, pointer, context)
    let list = Wording.list(sorted, and: true, limit: 8)
    let there =
      sorted.isEmpty
      ? Wording(nl: "Er is er nog geen één.", en: "There is none yet.")
      : Wording(nl: "Er zijn: \(list.nl).", en: "There are: \(list.en).")
    let solution =
      near.map {
        Diagnostic.Solution(
          Wording(nl: "Schrijf `\($0)`.", en: "Write `\($0)`."), edits: [.init(pointer.reference.place, $0)])
      } ?? other?.solution
      ?? .init(
        Wording(
          nl: "Schrijf een id die bestaat, of maak `\(written)`.",
          en: "Write an id that exists, or make `\(written)`."))
    return rule.finding(
      at: pointer.reference.place,
      Wording(
        nl: "`\(written.shortened)` is g\(words.nl).", en: "`\(written.shortened)` is not \(words.en)."),
      (other?.explanation ?? there) + rule.why, element: pointer.owner, solutions: [solution])
  }

  /// What the name is instead, where it is something of another kind.
  private static func otherKind(_ written: String, _ pointer: Pointer, _ context: CheckContext) -> (
    explanation: Wording, solution: Diagnostic.Solution
  )? {
    let key = Symbols.key(written, in: pointer.scope)
    let others: [(Pointer.Target, String)] = [
      (.assignment, "<do assignment=\"\(written)\">"), (.diary, "<keep diary=\"\(written)\">"),
      (.instrument, "<fill-in instrument=\"\(written)\">"), (.page, "<link to=\"\(written)\">"),
    ]
    for (target, instead) in others where target != pointer.target && context.candidates(target).contains(key)
    {
      return (
        Wording(nl: "Het is \(target.words.nl).", en: "It is \(target.words.en)."),
        .init(Wording(nl: "Gebruik `\(instead)`.", en: "Use `\(instead)`."))
      )
    }
    return nil
  }
}
