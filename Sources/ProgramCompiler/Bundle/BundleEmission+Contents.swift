import ProgramBundle

extension BundleEmission {
  mutating func module(_ module: Module) -> ModuleDocument {
    let id = module.part.scope.qualified(module.id.text)
    return ModuleDocument(
      id: id, title: text(module.title, "\(id)_title"), goal: text(module.goal, "\(id)_goal"),
      when: when(module.part),
      sittings: module.sittings.map { sitting($0, in: id) }, therapist: therapist(module.therapist, in: id),
      basis: basis(module.part))
  }

  private mutating func sitting(_ sitting: Sitting, in owner: String) -> ProgramBundle.Sitting {
    let id = names.id(of: sitting.part, in: owner)
    return ProgramBundle.Sitting(
      id: id, week: sitting.week, conditionalWeek: numbers(sitting.conditionalWeek),
      when: when(sitting.part), title: optionalText(sitting.title, "\(id)_title"),
      pages: sitting.pages.map { page($0, in: owner) }, basis: basis(sitting.part))
  }

  private mutating func page(_ page: Page, in owner: String) -> ProgramBundle.Page {
    let id = "\(owner).\(page.id.text)"
    return ProgramBundle.Page(
      id: id, title: text(page.title, "\(id)_title"), when: when(page.part),
      spoken: page.spoken.map { blob($0, page.part.scope, id: "\(id)_spoken") },
      blocks: blocks(page.blocks, in: id),
      basis: basis(page.part))
  }

  private func numbers(_ numbers: [ConditionalNumber]) -> [ProgramBundle.ConditionalNumber] {
    numbers.map { number in
      guard let when = when(number.part) else {
        preconditionFailure("The schema requires a condition on a number for some patients.")
      }
      return .init(when: when, number: number.number)
    }
  }

  private mutating func therapist(_ group: Block.Group?, in owner: String) -> [ProgramBundle.Block] {
    group.map { blocks($0.blocks, in: "\(owner)_therapist") } ?? []
  }

  mutating func assignment(_ assignment: Assignment) -> AssignmentDocument {
    let id = assignment.part.scope.qualified(assignment.id.text)
    return AssignmentDocument(
      id: id, title: text(assignment.title, "\(id)_title"), when: when(assignment.part),
      minutes: assignment.minutes,
      practiceMinutes: assignment.practiceMinutes, timesPerWeek: assignment.timesPerWeek,
      conditionalMinutes: numbers(assignment.conditionalMinutes),
      conditionalPracticeMinutes: numbers(assignment.conditionalPracticeMinutes),
      conditionalTimesPerWeek: numbers(assignment.conditionalTimesPerWeek),
      skippable: assignment.isSkippable, feedback: assignment.feedback,
      therapistMinutes: assignment.therapistMinutes ?? 0, difficulty: assignment.difficulty,
      why: optionalText(assignment.why, "\(id)_why"),
      instructions: blocks(assignment.instructions.blocks, in: "\(id)_instructions"),
      workedExample: assignment.workedExample.map { example in
        AssignmentDocument.WorkedExample(
          id: "\(id)_example", who: phrase(example.who, "\(id)_example_who"),
          blocks: blocks(example.group.blocks, in: "\(id)_example"))
      },
      fields: fields(assignment.fields, in: id), therapist: therapist(assignment.therapist, in: id),
      basis: basis(assignment.part))
  }

  mutating func diary(_ diary: Diary) -> DiaryDocument {
    let id = diary.part.scope.qualified(diary.id.text)
    return DiaryDocument(
      id: id, title: text(diary.title, "\(id)_title"), when: when(diary.part), days: diary.days,
      entriesPerDay: diary.entriesPerDay, minutes: diary.minutes,
      conditionalMinutes: numbers(diary.conditionalMinutes),
      conditionalEntriesPerDay: numbers(diary.conditionalEntriesPerDay), notify: diary.notify,
      therapistMinutes: diary.therapistMinutes ?? 0, why: optionalText(diary.why, "\(id)_why"),
      reminders: diary.reminders.map { reminder in
        let own = names.id(of: reminder.part, in: id)
        return DiaryDocument.Reminder(
          id: own, at: reminder.times.map(\.text), when: when(reminder.part), text: text(reminder.text, own))
      },
      fields: fields(diary.fields, in: id), charts: blocks(diary.charts, in: id),
      therapist: therapist(diary.therapist, in: id), basis: basis(diary.part))
  }

  mutating func instrument(_ instrument: Instrument) -> ProgramBundle.Instrument {
    let id = instrument.part.scope.qualified(instrument.id.text)
    return ProgramBundle.Instrument(
      id: id, title: text(instrument.title, "\(id)_title"), minutes: instrument.minutes,
      validated: instrument.isValidated,
      lockedText: instrument.locked.map { String($0.text.dropFirst("sha256:".utf8.count)) },
      licence: instrument.licence,
      source: instrument.source,
      instructions: blocks(instrument.instructions.blocks, in: "\(id)_instructions"),
      responses: instrument.responses.map { response in
        .init(points: response.points, label: text(response.text, names.next("response", in: id)))
      },
      questions: instrument.questions.map { question in
        .init(
          id: question.id.text, reversed: question.isReversed, risk: question.risk,
          label: text(question.label, "\(id).\(question.id.text)_label"), basis: basis(question.part))
      },
      scores: instrument.scores.map { score($0, instrument, id) },
      therapist: therapist(instrument.therapist, in: id), basis: basis(instrument.part))
  }

  private mutating func score(_ score: Instrument.Score, _ instrument: Instrument, _ owner: String)
    -> ProgramBundle.Instrument.Score
  {
    let id = "\(owner).\(score.id.text)"
    guard let formula = score.formula else {
      preconditionFailure("A formula that cannot be read is an error.")
    }
    let site = FormulaSite(formula: formula, id: score.id, container: owner, scope: instrument.part.scope)
    return .init(
      id: score.id.text, label: text(score.label, "\(id)_label"), missingAllowed: score.missingAllowed,
      formula: site.bundled(context),
      cutOffs: score.cutOffs.map {
        .init(atLeast: $0.atLeast, label: text($0.text, names.next("cut-off", in: id)))
      },
      basis: basis(score.part))
  }
}
