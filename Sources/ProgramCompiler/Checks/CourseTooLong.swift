import ProgramBundle

extension Check {
  /// A course that takes longer than any treatment of this kind.
  static let courseTooLong = Check.inProgram(
    Rule(
      "course-too-long",
      title: Wording(
        nl: "Een behandeling duurt hooguit \(mostWeeks) weken.",
        en: "A treatment takes at most \(mostWeeks) weeks."),
      why: Wording(
        nl:
          "Een langere route is bijna altijd een tikfout: behandelingen van deze soort duren drie tot negen maanden.",
        en: "A longer course is nearly always a slip: treatments of this kind take three to nine months."),
      example: .init(
        .course, bad: "<module ref=\"start\" weeks=\"80\"/>", good: "<module ref=\"start\" weeks=\"8\"/>"))
  ) { rule, context in
    // Each module at its longest, so that no patient's course is longer than this.
    let steps = context.program.course.modules
    let longest = steps.map { step in ([step.weeks] + step.conditionalWeeks.map(\.number)).max() ?? step.weeks
    }
    let course = CourseWeeks(
      zip(steps, longest).map { .init(module: $0.ref.text, weeks: $1, after: $0.after.map(\.text)) })
    guard let last = course.modules.map(\.weeks.upperBound).max(), last > mostWeeks,
      let culprit = zip(steps, longest).max(by: { $0.1 < $1.1 })?.0
    else { return [] }
    return [
      rule.finding(
        at: culprit.part.element.attribute("weeks")?.place ?? culprit.ref.place,
        Wording(
          nl: "De route duurt \(last) weken; \(mostWeeks) is het meeste.",
          en: "The course takes \(last) weeks; \(mostWeeks) is the most."),
        element: context.program.id.text,
        solutions: [
          .init(
            Wording(
              nl: "Geef deze module minder weken, of laat modules naast elkaar lopen.",
              en: "Give this module fewer weeks, or let modules run side by side."))
        ])
    ]
  }

  /// A year (our choice; the reader of bundles refuses ten).
  private static let mostWeeks = CourseCalendar.mostWeeks
}
