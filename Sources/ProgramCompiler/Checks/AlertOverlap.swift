extension Check {
  /// An answer for which two alerts go off.
  static let alertOverlap = Check.proof(
    Rule(
      "alert-overlap",
      title: Wording(
        nl: "Een antwoord geeft hooguit één waarschuwing.", en: "An answer gives at most one alert."),
      why: Wording(
        nl:
          "Bij twee waarschuwingen denkt de een dat de ander belt, en is niet duidelijk welke termijn geldt.",
        en: "With two alerts each may think that the other one calls, and it is not clear which term counts."),
      example: .init(
        .folder,
        bad: "<alert when=\"my-day.mood at least 6\" …/> en <alert when=\"my-day.mood at least 8\" …/>",
        good: "<alert when=\"my-day.mood in (6, 7)\" …/> en <alert when=\"my-day.mood at least 8\" …/>"))
  ) { rule, course throws(DiagramOverflow) -> [Diagnostic] in
    var found: [Diagnostic] = []
    var told: Set<[Int]> = []
    for question in course.riskyQuestions {
      for (later, second) in question.alerts.enumerated() {
        for (earlier, first) in question.alerts[..<later].enumerated() {
          let pair = [first.condition.place.span.start, second.condition.place.span.start]
          guard !told.contains(pair),
            let both = try both(question, question.alerts[earlier].condition, second.condition, course)
          else { continue }
          told.insert(pair)
          var finding = rule.finding(
            at: second.condition.place,
            Wording(
              nl: "Met \(both.value.text) op `\(question.key)` gaat er nog een waarschuwing af.",
              en: "With \(both.value.text) to `\(question.key)` another alert goes off as well."),
            element: "safety",
            notes: [
              .init(first.condition.place, Wording(nl: "Dit is de andere.", en: "This is the other one."))
            ],
            solutions: [
              .init(
                Wording(
                  nl: "Laat elk antwoord bij één waarschuwing horen, bijvoorbeeld met `in (…)`.",
                  en: "Let every answer belong to one alert, for example with `in (…)`."))
            ])
          finding.witness = try course.witness(both.who)
          found.append(finding)
        }
      }
    }
    return found
  }

  /// The first answer for which both alerts can go off, and with whom.
  private static func both(
    _ question: RiskyQuestion, _ first: Condition, _ second: Condition, _ course: CourseProof
  ) throws(DiagramOverflow) -> (value: AlertValue, who: Predicate)? {
    // Other answers that both look at must be the same for both.
    let others = Set(first.atoms.map(\.operand.text)).intersection(second.atoms.map(\.operand.text))
      .filter { course.symbols.answers[$0] != nil && $0 != question.key }.sorted()
    for request in course.index.requests(of: CourseProof.task(of: question.key)) {
      let asked = try course.isAsked(question, in: request)
      for value in question.values where asked != .never {
        for answers in combinations(of: others, with: [question.key: value], [first, second], course) {
          let one = try course.fires(first, answers, surely: false, at: request.module)
          let other = try course.fires(second, answers, surely: false, at: request.module)
          let who = try course.store.all([asked, one, other])
          if try course.patients.care.admits(who) { return (value, who) }
        }
      }
    }
    return nil
  }

  /// Every combination of values of these answers that the conditions tell apart; of so many answers that they are over
  /// `mostCombinations`, the last are left out.
  private static func combinations(
    of others: [String], with answers: [String: AlertValue], _ conditions: [Condition], _ course: CourseProof
  ) -> [[String: AlertValue]] {
    var combinations = [answers]
    for other in others {
      let values = course.values(of: other, in: conditions)
      guard !values.isEmpty, combinations.count * values.count <= mostCombinations else { continue }
      combinations = combinations.flatMap { combination in
        values.map { value in combination.merging([other: value]) { _, new in new } }
      }
    }
    return combinations
  }

  /// Three answers of a scale to 10, each split everywhere (our choice: alerts look at one or two).
  private static let mostCombinations = 2_000
}
