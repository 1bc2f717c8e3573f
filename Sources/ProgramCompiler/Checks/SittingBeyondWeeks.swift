extension Check {
  /// A sitting planned after its module has ended.
  static let sittingBeyondWeeks = Check.inProgram(
    Rule(
      "sitting-beyond-weeks",
      title: Wording(
        nl: "Een zitting valt binnen de weken van haar module.",
        en: "A sitting falls within the weeks of its module."),
      why: Wording(
        nl: "Wat na de laatste week gepland staat, komt nooit open.",
        en: "What is planned after the last week never opens."),
      example: .init(
        .module, bad: SmallestModule.text.replacing("week=\"1\"", with: "week=\"2\""),
        good: SmallestModule.text))
  ) { rule, context in
    context.program.course.modules.flatMap { step -> [Diagnostic] in
      guard let module = context.symbols.modules[step.ref.text] else { return [] }
      let shortest = (step.conditionalWeeks.map(\.weeks) + [step.weeks]).min() ?? step.weeks
      return module.sittings.filter { $0.week > shortest }.map { sitting in
        rule.finding(
          at: sitting.part.element.attribute("week")?.place ?? sitting.part.place,
          Wording(
            nl:
              "Deze zitting is in week \(sitting.week), maar de module duurt \(shortest) \(shortest == 1 ? "week" : "weken").",
            en:
              "This sitting is in week \(sitting.week), but the module takes \(shortest) \(shortest == 1 ? "week" : "weeks")."
          ),
          element: step.ref.text,
          notes: [
            .init(
              step.ref.place,
              Wording(nl: "Hier staat hoe lang de module duurt.", en: "This says how long the module takes."))
          ],
          solutions: [
            .init(
              Wording(
                nl: "Zet de zitting in een eerdere week, of geef de module meer weken.",
                en: "Put the sitting in an earlier week, or give the module more weeks."))
          ])
      }
    }
  }
}
