extension Check {
  /// A list with more lines than a patient can keep in mind.
  static let listTooLong = Check.proofInFile(
    Rule(
      "list-too-long",
      title: Wording(nl: "Een lijst of stappenplan is kort.", en: "A list of points or steps is short."),
      why: Wording(
        nl:
          "Drie tot vijf punten zijn te onthouden. Zonder eigen grens in `<limits>` zijn er 7 het meeste.",
        en:
          "Three to five points can be kept in mind. Without a limit of your own in `<limits>`, 7 are the most."
      ),
      example: .init(
        .page, bad: "<list>\(String(repeating: "<item>Rust.</item>", count: 8))</list>",
        good: "<list><item>Rust.</item><item>Beweeg.</item></list>"),
      isAcceptable: true)
  ) { rule, proof throws(DiagramOverflow) in
    let cases = proof.program.cases(of: .items)
    guard let least = cases.map(\.number).min() else { return [] }
    let (patients, store) = (proof.patients, proof.patients.store)
    var found: [Diagnostic] = []
    let walk = try proof.conditions()
    for (part, items, spot) in walk.lists where items.count > least && !proof.isForTherapist(part) {
      var amounts: [Amount] = []
      for item in items { amounts.append(try store.indicator(patients.meeting(item.part.when))) }
      amounts = try patients.joined(amounts)
      for one in cases {
        let limited = try patients.who(one) { when throws(DiagramOverflow) in try patients.meeting(when) }
        let who = try store.and(walk.who(at: spot), limited)
        guard let most = try patients.most(of: amounts, where: who), most.value > one.number else { continue }
        let about = amounts.flatMap { store.support($0) } + store.support(who)
        var finding = rule.finding(part, items: most.value, one, owner: proof.owner(of: part))
        finding.witness = patients.witness(most.witness, telling: about)
        found.append(finding)
        break
      }
    }
    return found
  }
}

extension Rule {
  fileprivate func finding(_ list: Part, items: Int, _ one: LimitCase, owner: String?) -> Diagnostic {
    let isSteps = list.kind == "steps"
    return finding(
      at: list.place,
      isSteps
        ? Wording(
          nl: "Dit stappenplan heeft \(items) stappen; hooguit \(one.number) mag.",
          en: "There are \(items) steps; at most \(one.number) is right.")
        : Wording(
          nl: "Deze lijst heeft \(items) punten; hooguit \(one.number) mag.",
          en: "This list has \(items) points; at most \(one.number) is right."),
      one.limit == nil
        ? why
        : Wording(
          nl: "Drie tot vijf punten zijn te onthouden.", en: "Three to five points can be kept in mind."),
      element: owner, notes: one.notes(of: .items),
      solutions: [
        .init(
          isSteps
            ? Wording(
              nl: "Verdeel de stappen over twee bladzijden, of schrap.",
              en: "Spread the steps over two pages, or cut some.")
            : LoadLimit.items.remedy),
        .accept,
      ])
  }
}
