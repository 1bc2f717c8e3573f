extension Check {
  /// A sitting that takes longer than a patient can concentrate.
  static let sittingTooLong = Check.proof(
    Rule(
      "sitting-too-long",
      title: Wording(nl: "Een zitting is in één keer te doen.", en: "A sitting can be done in one go."),
      why: Wording(
        nl:
          "Wat in één zitting gepland staat, doet de patiënt achter elkaar: lezen, luisteren en de opdrachten die er beginnen.",
        en:
          "What is planned in one sitting, the patient does in one go: reading, listening and the assignments that begin there."
      ),
      example: .init(
        .limits, bad: "<patient minutes-per-sitting=\"1\"/>", good: "<patient minutes-per-sitting=\"15\"/>"),
      isAcceptable: true)
  ) { rule, course throws(DiagramOverflow) in
    let sittingLimit = LoadLimit.sitting
    let store = course.patients.store
    var found: [Diagnostic] = []
    for (moment, opened) in course.modules.enumerated() {
      for sitting in try course.load.demand(of: moment).sittings {
        for one in course.program.cases(of: sittingLimit) {
          let who = try store.and(
            store.and(opened.present, sitting.present),
            course.patients.who(one) { when throws(DiagramOverflow) in
              try course.patients.meeting(when, at: moment)
            })
          let limit = one.number * 60
          guard store.bound(of: sitting.whole) > limit,
            let longest = try course.patients.care.mostValue(of: sitting.whole, where: who), longest > limit,
            let most = try course.patients.most(of: sitting.whole, where: who)
          else { continue }
          let reading = store.sum(of: sitting.screen, for: most.witness)
          let parts =
            sitting.begun.map {
              (part: $0.part, value: store.value($0.own, for: most.witness))
            }
            + [(part: LoadPart(opened.id, at: sitting.sketch.part.place), value: reading)]
          let finding = LimitFinding(rule: rule, limit: sittingLimit, course: course)
          let about = sitting.whole.flatMap { store.support($0) } + store.support(who)
          found.append(
            finding.finding(
              at: sitting.sketch.part.place, one,
              Wording(
                nl: "Deze zitting duurt \(Wording.minutes(most.value).nl); hooguit \(one.number) mag.",
                en: "This sitting takes \(Wording.minutes(most.value).en); at most \(one.number) is right."),
              parts: parts.filter { $0.value > 0 }.map { ($0.part, .minutes($0.value)) },
              witness: course.patients.witness(
                most.witness, telling: about, modules: course.modules.map(\.id))))
        }
      }
    }
    return found
  }
}
