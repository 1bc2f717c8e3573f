extension Check {
  /// A constraint that follows from the others, or always holds.
  static let constraintIdle = Check.proofInFile(
    Rule(
      "constraint-idle", .warning,
      title: Wording(
        nl: "Elke `<constraint>` sluit iets uit.", en: "Every `<constraint>` excludes something."),
      why: Wording(
        nl: "Een regel die niets toevoegt, wekt de indruk dat er iets is uitgesloten wat nog kan.",
        en:
          "A constraint that adds nothing gives the impression that something is excluded which still can be."
      ),
      example: .init(
        .flags, bad: "<constraint>activity is low or not (activity is low)</constraint>",
        good: "<constraint>not (activity is low and pain-score at most 1)</constraint>"),
      isAcceptable: true)
  ) { rule, proof throws(DiagramOverflow) in
    guard proof.inventory.content.program != nil else { return [] }
    let constraints = proof.program.constraints.compactMap(\.condition)
    let care = proof.patients.care
    var found: [Diagnostic] = []
    for part in care.parts {
      for position in try care.idle(part) where found.count <= FindingBounds.inFile {
        let others = part.constraints.filter { $0 != position }
        let outside = try care.store.not(care.constraints[position])
        let clash = try care.store.clash(of: outside, with: others.map { care.constraints[$0] }) ?? []
        let from = clash.map { constraints[others[$0]] }
        found.append(finding(rule, constraints[position], from, proof.program))
      }
    }
    return found
  }

  private static func finding(
    _ rule: Rule, _ constraint: Condition, _ others: [Condition], _ program: Program
  ) -> Diagnostic {
    rule.finding(
      at: constraint.place,
      others.isEmpty
        ? Wording(
          nl: "Dit geldt altijd: het sluit niemand uit.", en: "This always holds: it excludes nobody.")
        : Wording(
          nl: "Dit volgt al uit wat verder voor elke patiënt geldt.",
          en: "This follows already from what else holds for every patient."),
      element: program.id.text,
      notes: others.map {
        .init($0.place, Wording(nl: "Hieruit volgt het.", en: "It follows from this."))
      },
      solutions: [
        .init(
          Wording(
            nl: "Haal deze `<constraint>` weg, of schrijf wat er nog niet kan.",
            en: "Remove this `<constraint>`, or write what else cannot be.")),
        .accept,
      ])
  }
}

extension CareSet {
  /// Positions of constraints of a part without which it allows the same patients; of equal ones the later.
  fileprivate func idle(_ part: Part) throws(DiagramOverflow) -> [Int] {
    var before = [Predicate.always]
    for position in part.constraints.dropLast() {
      before.append(try store.and(before[before.count - 1], constraints[position]))
    }
    var idle: [Int] = []
    var kept = Predicate.always
    for (index, position) in part.constraints.enumerated().reversed() {
      if try store.isWithin(store.and(before[index], kept), constraints[position]) {
        idle.append(position)
      } else {
        kept = try store.and(kept, constraints[position])
      }
    }
    return idle.reversed()
  }
}
