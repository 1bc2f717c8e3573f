extension Check {
  /// A worrying answer to which nobody responds, while a milder one has an alert.
  static let alertGap = Check.proof(
    Rule(
      "alert-gap",
      title: Wording(
        nl: "Waarschuwingen lopen door tot het ergste antwoord.",
        en: "Alerts go on to the worst answer."),
      why: Wording(
        nl: "Reageert er iemand op een zorgelijk antwoord, dan zeker ook op elk antwoord dat erger is.",
        en: "When somebody responds to a worrying answer, then certainly also to every answer that is worse."),
      example: .init(
        .folder, bad: "<alert when=\"my-day.mood in (6, 7)\" …/>, van een schaal tot 10",
        good: "<alert when=\"my-day.mood in (6, 7)\" …/> en <alert when=\"my-day.mood at least 8\" …/>"))
  ) { rule, course throws(DiagramOverflow) -> [Diagnostic] in
    var found: [Diagnostic] = []
    for question in course.riskyQuestions where question.isOrdered {
      guard let hole = try hole(in: question, course) else { continue }
      let worst = question.values.last == hole.value
      var finding = rule.finding(
        at: question.part.element.attribute("risk")?.place ?? question.part.place,
        worst
          ? Wording(
            nl: "Op het ergste antwoord op `\(question.key)`, \(hole.value.text), reageert niemand.",
            en: "Nobody responds to the worst answer to `\(question.key)`, \(hole.value.text).")
          : Wording(
            nl:
              "Op `\(question.key)` met \(hole.value.text) reageert niemand, en op een milder antwoord wel.",
            en:
              "Nobody responds to `\(question.key)` with \(hole.value.text), while somebody does to a milder answer."
          ),
        element: question.key,
        notes: question.alerts.prefix(3).map {
          .init(
            $0.condition.place, Wording(nl: "Dit is een waarschuwing erop.", en: "This is an alert on it."))
        },
        solutions: [
          .init(
            Wording(
              nl: "Laat een van de waarschuwingen ook \(hole.value.text) noemen, of voeg er een toe.",
              en: "Let one of the alerts name \(hole.value.text) as well, or add one."))
        ])
      finding.witness = try course.witness(hole.who)
      found.append(finding)
    }
    return found
  }

  /// The worst answer to which somebody gets no alert though all that is worse, or something milder, has one.
  private static func hole(
    in question: RiskyQuestion, _ course: CourseProof
  ) throws(DiagramOverflow) -> (value: AlertValue, who: Predicate)? {
    for request in course.index.requests(of: CourseProof.task(of: question.key)) {
      let asked = try course.isAsked(question, in: request)
      guard asked != .never else { continue }
      var alerted: [Predicate] = []
      for value in question.values {
        var any = Predicate.never
        for (_, condition) in question.alerts {
          any = try course.store.or(
            any, course.fires(condition, [question.key: value], surely: true, at: request.module))
        }
        alerted.append(any)
      }
      var needed = Predicate.always
      for position in question.values.indices.reversed() {
        // Of the worst answer everybody needs one; else who gets one for any milder answer.
        if position < question.values.count - 1 { needed = try course.store.any(Array(alerted[..<position])) }
        let without = try course.store.all([asked, needed, course.store.not(alerted[position])])
        if try course.patients.care.admits(without) { return (question.values[position], without) }
      }
    }
    return nil
  }
}
