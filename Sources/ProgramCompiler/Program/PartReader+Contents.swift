import ProgramBundle

extension PartReader {
  mutating func module(_ element: Element) -> Module {
    var sittings: [Sitting] = []
    for child in element.all("sitting") { sittings.append(sitting(child)) }
    return Module(
      part: part(element), id: element.required("id"), title: requiredText("title", of: element),
      goal: requiredText("goal", of: element), sittings: sittings, therapist: group("therapist", of: element))
  }

  private mutating func sitting(_ element: Element) -> Sitting {
    var pages: [Page] = []
    for child in element.all("page") {
      pages.append(
        Page(
          part: part(child), id: child.required("id"), title: requiredText("title", of: child),
          spoken: child.reference("spoken"), blocks: blocks(child)))
    }
    return Sitting(
      part: part(element), week: element.requiredNumber("week"),
      conditionalWeek: numbers("week", of: element),
      title: text(element.first("title")), pages: pages)
  }

  mutating func assignment(_ element: Element) -> Assignment {
    let example = element.first("worked-example")
    let fieldsElement = element.first("fields")
    return Assignment(
      part: part(element), id: element.required("id"), title: requiredText("title", of: element),
      minutes: element.requiredNumber("minutes"), practiceMinutes: element.number("practice-minutes") ?? 0,
      timesPerWeek: element.number("times-per-week") ?? 1,
      conditionalMinutes: numbers("minutes", of: element),
      conditionalPracticeMinutes: numbers("practice-minutes", of: element),
      conditionalTimesPerWeek: numbers("times-per-week", of: element),
      isSkippable: element.isYes("skippable"),
      feedback: element.requiredWord("feedback"), therapistMinutes: element.number("therapist-minutes"),
      difficulty: element.requiredWord("difficulty"), why: text(element.first("why")),
      instructions: requiredGroup("instructions", of: element),
      workedExample: example.map { .init(group: group($0), who: phrase("who", of: $0)) },
      fields: fieldsElement.map { fields($0) } ?? [], therapist: group("therapist", of: element))
  }

  mutating func diary(_ element: Element) -> Diary {
    var reminders: [Diary.Reminder] = []
    for child in element.all("reminder") {
      reminders.append(
        .init(part: part(child), times: Reference.list(child.attribute("at")), text: RichText(child)))
    }
    let fieldsElement = element.first("fields")
    return Diary(
      part: part(element), id: element.required("id"), title: requiredText("title", of: element),
      days: element.requiredNumber("days"), entriesPerDay: element.requiredNumber("entries-per-day"),
      minutes: element.requiredNumber("minutes"), conditionalMinutes: numbers("minutes", of: element),
      conditionalEntriesPerDay: numbers("entries-per-day", of: element),
      notify: element.requiredWord("notify"),
      therapistMinutes: element.number("therapist-minutes"), why: text(element.first("why")),
      reminders: reminders,
      fields: fieldsElement.map { fields($0) } ?? [],
      charts: blocks(element).filter { if case .chart = $0.kind { true } else { false } },
      therapist: group("therapist", of: element))
  }

  mutating func instrument(_ element: Element) -> Instrument {
    var questions: [Instrument.Question] = []
    for child in element.all("question") {
      questions.append(
        .init(
          part: part(child), id: child.required("id"), isReversed: child.isYes("reversed"),
          risk: child.word("risk"), label: requiredText("label", of: child)))
    }
    var scores: [Instrument.Score] = []
    for child in element.all("score") {
      scores.append(
        .init(
          part: part(child), id: child.required("id"),
          missingAllowed: child.requiredNumber("missing-allowed"),
          label: requiredText("label", of: child), formula: formula(child.first("formula")),
          cutOffs: child.all("cut-off").map { ($0.requiredNumber("at-least"), RichText($0)) }))
    }
    return Instrument(
      part: part(element), id: element.required("id"), title: requiredText("title", of: element),
      minutes: element.requiredNumber("minutes"), isValidated: element.isYes("validated"),
      locked: element.reference("locked"), licence: element.value("licence").collapsed,
      source: element.first("source").map { $0.text.collapsed },
      instructions: requiredGroup("instructions", of: element),
      responses: (element.first("responses")?.all("response") ?? []).map {
        .init(points: $0.requiredNumber("points"), text: RichText($0))
      },
      questions: questions, scores: scores, therapist: group("therapist", of: element))
  }

  mutating func glossary(_ element: Element) -> [GlossaryTerm] {
    var found: [GlossaryTerm] = []
    for child in element.all("term") {
      found.append(
        GlossaryTerm(
          part: part(child), id: child.required("id"), word: requiredText("word", of: child),
          meaning: requiredText("meaning", of: child)))
    }
    return found
  }

  mutating func profile(_ element: Element) -> ExampleProfile {
    ExampleProfile(
      part: part(element), id: element.required("id"), title: requiredText("title", of: element),
      description: text(element.first("description")),
      settings: element.all("set").map { ($0.required("flag"), $0.required("value")) },
      skips: Reference.list(element.attribute("skips")))
  }
}
