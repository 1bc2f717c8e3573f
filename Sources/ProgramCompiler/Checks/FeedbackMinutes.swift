extension Check {
  /// Feedback that is asked for without the time it takes.
  static let feedbackMinutes = Check.inProgram(
    Rule(
      "feedback-minutes", .incomplete,
      title: Wording(
        nl: "Waar een behandelaar altijd reageert, staat hoe lang dat duurt.",
        en: "Where a therapist always responds, it says how long that takes."),
      why: Wording(
        nl:
          "Behandelaars kwamen tijd tekort voor reacties. Zonder minuten is de week van de behandelaar niet uit te rekenen.",
        en: "Therapists lacked time for feedback. Without minutes the therapist's week cannot be worked out."),
      example: .init(
        .assignment,
        bad: SmallestProgram().text(of: "assignments/my-week.xml").replacing(
          "\"optional\"", with: "\"required\""),
        good: SmallestProgram().text(of: "assignments/my-week.xml").replacing(
          "\"optional\"", with: "\"required\" therapist-minutes=\"5\"")))
  ) { rule, context in
    context.program.assignments.filter { $0.feedback == .required && $0.therapistMinutes == nil }.map {
      assignment in
      let attribute = assignment.part.element.attribute("feedback")
      let place = attribute?.place ?? assignment.part.place
      let end = attribute?.span.end ?? place.span.end
      return rule.finding(
        at: place,
        Wording(
          nl:
            "Bij `\(assignment.id.text)` reageert de behandelaar altijd, maar er staat niet hoe lang dat duurt.",
          en:
            "The therapist always responds to `\(assignment.id.text)`, but it does not say how long that takes."
        ),
        element: assignment.part.scope.qualified(assignment.id.text),
        solutions: [
          .init(
            Wording(nl: "Voeg `therapist-minutes` toe.", en: "Add `therapist-minutes`."),
            edits: [.init(Place(file: place.file, span: Span(end, end)), " therapist-minutes=\"…\"")])
        ])
    }
  }
}
