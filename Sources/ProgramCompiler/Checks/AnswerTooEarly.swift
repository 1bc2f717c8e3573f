extension Check {
  /// An answer that some patient sees before it is there.
  static let answerTooEarly = Check.proof(
    Rule(
      "answer-too-early",
      title: Wording(
        nl: "Een antwoord staat alleen waar het er zeker is.",
        en: "An answer stands only where it is certain to be there."),
      why: Wording(
        nl:
          "Een antwoord dat er niet is, geeft een lege plek in de zin of een lege grafiek. De vraag komt dus voor elke patiënt eerder, of er staat wat er anders komt.",
        en:
          "An answer that is not there leaves an empty place in the sentence or an empty chart. So for every patient the question comes earlier, or it says what stands there otherwise."
      ),
      example: .init(
        .page, bad: "<p>Je energie was <answer from=\"my-day.energy\"/>.</p>",
        good: "<p>Je energie was <answer from=\"my-day.energy\" otherwise=\"nog niet ingevuld\"/>.</p>"))
  ) { rule, course throws(DiagramOverflow) -> [Diagnostic] in
    var found: [Diagnostic] = []
    for file in course.context.inventories {
      var told: Set<String> = []
      for meeting in file.meetings where meeting.needsAnswer {
        guard let gap = try AnswerGap.first(meeting, in: file, course), told.insert(gap.rootCause).inserted
        else { continue }
        var finding = rule.finding(
          at: meeting.reference.place, gap.summary, gap.isOnlyOpen ? nil : gap.explanation + rule.why,
          element: meeting.owner, notes: gap.notes(course), solutions: gap.solutions(course))
        finding.witness = try course.witness(gap.who)
        found.append(finding)
      }
    }
    return found
  }
}

extension AnswerGap {
  fileprivate var name: String { meeting.reference.text.shortened }
  fileprivate var task: String { CourseProof.task(of: meeting.key) }
  fileprivate var isOnlyOpen: Bool { if case .open = cause { true } else { false } }

  /// What findings about the same part have in common when they come from one fault: a diary that is kept too late is told
  /// of once for a chart of several of its questions.
  fileprivate var rootCause: String {
    let place = "\(meeting.part.place.span.start)"
    switch cause {
    case .notBefore, .leftOut: return "\(place) \(task)"
    case .switched, .absent, .open: return "\(place) \(meeting.key)"
    }
  }

  fileprivate var summary: Wording {
    switch cause {
    case .notBefore(later: .some):
      Wording(
        nl: "`\(name)` is hier nog niet gevraagd: dat komt pas later, of niet zeker eerder.",
        en: "`\(name)` has not been asked for here yet: that comes later, or not certainly earlier.")
    case .notBefore(later: nil):
      Wording(nl: "Om `\(name)` vraagt geen bladzijde.", en: "No page asks for `\(name)`.")
    case .leftOut:
      Wording(
        nl: "`\(name)` is er niet als de behandelaar de opdracht `\(task)` weglaat.",
        en: "`\(name)` is not there when the therapist leaves out the assignment `\(task)`.")
    case .switched:
      Wording(
        nl:
          "`\(name)` is er niet bij wie onderweg verandert: toen het gevraagd werd, kreeg die patiënt de vraag niet.",
        en:
          "`\(name)` is not there for who changes midway: when it was asked, that patient did not get the question."
      )
    case .absent:
      Wording(
        nl: "Niet elke patiënt die dit leest, kreeg de vraag `\(name)`.",
        en: "Not every patient who reads this got the question `\(name)`.")
    case .open:
      Wording(
        nl: "De patiënt mag de vraag `\(name)` open laten, en dan staat hier niets.",
        en: "The patient may leave the question `\(name)` open, and then nothing stands here.")
    }
  }

  fileprivate var explanation: Wording {
    mayStayOpen && !isOnlyOpen
      ? Wording(
        nl: "De vraag mag bovendien open blijven.", en: "Besides, the question may be left open.")
      : .none
  }

  fileprivate func notes(_ course: CourseProof) -> [Diagnostic.Note] {
    var notes: [Diagnostic.Note] = []
    if let answer = course.symbols.answers[meeting.key] {
      notes.append(.init(answer.place, Wording(nl: "Dit is de vraag.", en: "This is the question.")))
    }
    if case .notBefore(let later?) = cause {
      notes.append(
        .init(
          later.meeting.reference.place, Wording(nl: "Hier wordt erom gevraagd.", en: "This asks for it.")))
    }
    if let request = reader.request {
      notes.append(
        .init(
          request.meeting.reference.place,
          Wording(nl: "Hier komt de patiënt het tegen.", en: "This is where the patient comes across it.")))
    }
    return notes
  }

  fileprivate func solutions(_ course: CourseProof) -> [Diagnostic.Solution] {
    var solutions: [Diagnostic.Solution] = []
    switch meeting.kind {
    case .quote:
      solutions.append(
        .init(
          Wording(
            nl: "Schrijf erbij wat er anders staat: `otherwise=\"…\"`.",
            en: "Say what stands there otherwise: `otherwise=\"…\"`.")))
    case .prefill:
      solutions.append(
        .init(
          Wording(
            nl: "Schrijf bij deze vraag wat er anders al ingevuld is: `otherwise=\"…\"`.",
            en: "Say with this question what is filled in otherwise: `otherwise=\"…\"`.")))
    case .calculation:
      solutions.append(
        .init(
          Wording(
            nl: "Reken met een vraag die de patiënt in dezelfde opdracht beantwoordt.",
            en: "Calculate with a question that the patient answers in the same assignment.")))
    case .chart, .asked, .link: break
    }
    switch cause {
    case .notBefore:
      solutions.append(
        .init(
          Wording(
            nl: "\(solutions.isEmpty ? "Vraag" : "Of vraag") eerder om `\(task)`.",
            en: "\(solutions.isEmpty ? "Ask" : "Or ask") for `\(task)` earlier.")))
    case .leftOut:
      solutions.append(
        .init(
          Wording(
            nl:
              "\(solutions.isEmpty ? "Zet" : "Of zet") `skippable=\"no\"` bij `\(task)`, als iedereen die moet doen.",
            en:
              "\(solutions.isEmpty ? "Put" : "Or put") `skippable=\"no\"` with `\(task)`, if everybody must do it."
          )))
    case .switched, .absent:
      solutions.append(
        .init(
          Wording(
            nl:
              "\(solutions.isEmpty ? "Geef" : "Of geef") de vraag aan iedereen die dit leest: kijk naar `when` op beide plaatsen.",
            en:
              "\(solutions.isEmpty ? "Give" : "Or give") the question to everybody who reads this: look at `when` in both places."
          )))
    case .open:
      if course.symbols.assignments[task] != nil {
        solutions.append(
          .init(
            Wording(
              nl: "Of laat de patiënt de vraag zeker beantwoorden: `required=\"yes\"`.",
              en: "Or have the patient answer the question for certain: `required=\"yes\"`.")))
      }
    }
    return solutions
  }
}
