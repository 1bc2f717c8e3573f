import ProgramBundle

/// What the patient fills in, and what may be said of it later.
extension PatientWalk {
  /// Goes through the questions of an assignment or diary.
  mutating func fillIn(_ fields: [Field], of task: String, _ spot: Spot) throws {
    let shown = try fields.filter { try holds($0.when, spot.profile) }
    if shown.isEmpty { note(.emptyFields, task) }
    for field in shown {
      let own = Spot(part: "\(task).\(field.id)", module: spot.module, profile: spot.profile)
      try read(text: field.label, own)
      try read(text: field.help, own)
      if let prefill = field.prefill, prefill.otherwise == nil, try !isAnswered(prefill.answer, before: own) {
        note(.noAnswer, own.part)
      }
      switch field.content {
      case .choice(let options), .choices(let options):
        if try !options.contains(where: { try holds($0.when, spot.profile) }) { note(.emptyFields, own.part) }
      case .rows(let rows): try fillIn(rows.fields, of: own.part, spot)
      case .computed(let formula):
        for answer in formula.answers where try !isAsked(answer, before: own) { note(.noAnswer, own.part) }
      default: break
      }
    }
  }

  /// Whether the patient had the question by then.
  func isAsked(_ answer: AnswerReference, before spot: Spot) throws -> Bool {
    guard let fields = map.fields(of: answer) else { return false }
    return try asked.contains { asked in
      try asked.task == answer.source && map.isOpen(asked.module, from: spot.module)
        && fields.allSatisfy { try holds($0.when, asked.profile) }
    }
  }

  /// Whether the patient certainly gave the answer by then: a question may be left open unless it is required.
  func isAnswered(_ answer: AnswerReference, before spot: Spot) throws -> Bool {
    guard try isAsked(answer, before: spot), documents.assignment(String(answer.source)) != nil else {
      return false
    }
    for field in map.fields(of: answer) ?? [] {
      switch field.content {
      case .computed(let formula):
        if try !formula.answers.allSatisfy({ try isAnswered($0, before: spot) }) { return false }
      case .rows(let rows): if !field.required, (rows.least ?? 0) < 1 { return false }
      default: if !field.required { return false }
      }
    }
    return true
  }
}

extension Expression {
  /// The answers that it looks at.
  fileprivate var answers: [AnswerReference] {
    switch self {
    case .number: []
    case .answer(let answer): [answer]
    case .operation(_, let arguments): arguments.flatMap(\.answers)
    }
  }
}
