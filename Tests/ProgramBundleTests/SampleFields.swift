import ProgramBundle

/// Assignments, a diary and a questionnaire with one field of each kind.
enum SampleFields {
  static func field(_ id: String, _ content: Field.Content) -> Field {
    Field(id: id, required: false, label: TextID("field.\(id)"), content)
  }

  static func decimal(_ text: String) -> ExactDecimal {
    guard let value = ExactDecimal(text) else { preconditionFailure("the sample has a decimal that is none") }
    return value
  }

  static let option = AnswerOption(id: "yes", label: "option.yes")

  static let goals = AssignmentDocument(
    id: "my-goals", title: "my-goals.title", minutes: 15, skippable: false, feedback: .required,
    therapistMinutes: 6, difficulty: .hard, why: "my-goals.why",
    instructions: [Block(id: "my-goals.p1", .paragraph("my-goals.p1"))],
    workedExample: .init(
      id: "my-goals.example", who: "my-goals.example.who",
      blocks: [Block(id: "my-goals.p2", .paragraph("my-goals.p2"))]),
    fields: [
      Field(
        id: "first", required: true, label: "my-goals.first", help: "my-goals.first.help",
        prefill: Prefill(answer: "mood.note", otherwise: "my-goals.first.otherwise"), .text(maxLength: 80)),
      field("long", .longText(maxLength: nil)),
      field("number", .number(NumberRange(from: -5, to: 5, unit: "my-goals.unit"))),
      field("choice", .choice([option])), field("choices", .choices([option])), field("day", .date),
      field("time", .time), field("long-for", .duration),
      field("rows", .rows(Rows(least: 1, most: 5, fields: [field("feel", .text(maxLength: nil))]))),
      field(
        "points",
        .allocation(
          Allocation(total: 100, shares: [.init(id: "work", least: 0, most: 50, label: "my-goals.work")]))),
      field(
        "left",
        .computed(
          .operation(
            .subtract,
            [
              .number(decimal("100.5")), .operation(.sum, [.answer("my-goals.points")]),
            ]))),
    ])

  static let walk = AssignmentDocument(
    id: "walk", title: "walk.title", minutes: 5, practiceMinutes: 20, timesPerWeek: 3,
    conditionalMinutes: [.init(when: .flag("low-load"), number: 3)],
    conditionalPracticeMinutes: [.init(when: .flag("low-load"), number: 0)],
    conditionalTimesPerWeek: [
      .init(when: .atLeast(.flag("tension"), 8), number: 4), .init(when: .flag("low-load"), number: 2),
    ], skippable: true,
    feedback: .none, difficulty: .easy, instructions: [], fields: [])

  static let mood = DiaryDocument(
    id: "mood", title: "mood.title", days: 15, entriesPerDay: 2, minutes: 2,
    conditionalMinutes: [.init(when: .flag("low-load"), number: 1)],
    conditionalEntriesPerDay: [.init(when: .flag("low-load"), number: 1)], notify: .weeklyDigest,
    reminders: [
      .init(id: "mood.r1", at: ["09:00", "21:00"], when: .not(.flag("low-load")), text: "mood.r1")
    ],
    fields: [
      Field(
        id: "hopeless", required: true, label: "mood.hopeless", risk: .lowMood, missed: .unknown,
        .scale(Scale(from: 0, to: 10, lowLabel: "mood.low", highLabel: "mood.high", better: .lower))),
      field("note", .text(maxLength: nil)),
    ],
    charts: [Block(id: "mood.chart", .chart(Chart(of: ["mood.hopeless"], over: .weeks)))])

  static let instrument = Instrument(
    id: "demo-4", title: "demo-4.title", minutes: 3, validated: false, lockedText: nil, licence: "vrij",
    source: "eigen", instructions: [Block(id: "demo-4.p1", .paragraph("demo-4.p1"))],
    responses: [.init(points: 0, label: "demo-4.never"), .init(points: 3, label: "demo-4.often")],
    questions: [
      .init(id: "a", label: "demo-4.a"),
      .init(id: "b", reversed: true, risk: .suicidality, label: "demo-4.b"),
    ],
    scores: [
      .init(
        id: "total", label: "demo-4.total", missingAllowed: 0,
        formula: .operation(.mean, [.answer("demo-4.a"), .answer("demo-4.b")]),
        cutOffs: [.init(atLeast: 2, label: "demo-4.high")])
    ])
}
