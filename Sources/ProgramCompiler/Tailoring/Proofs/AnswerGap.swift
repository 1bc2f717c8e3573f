/// An answer that some patient meets before it certainly exists.
struct AnswerGap {
  let meeting: Meeting
  let reader: Reader
  let cause: Cause
  /// Whether the question may be left open as well.
  let mayStayOpen: Bool
  /// Who meets it without there being an answer.
  let who: Predicate

  /// Why there may be no answer.
  enum Cause {
    /// It is asked for later or nowhere.
    case notBefore(later: MeetingIndex.Request?)
    /// The therapist may leave out the assignment.
    case leftOut
    /// A flag may have changed since.
    case switched
    /// The patient never had the question.
    case absent
    /// The patient may leave the question open.
    case open
  }

  /// The first moment at which an answer may be missing that a patient meets there; nil where it never is.
  static func first(
    _ meeting: Meeting, in file: Inventory, _ course: CourseProof
  ) throws(DiagramOverflow) -> AnswerGap? {
    let task = CourseProof.task(of: meeting.key)
    for reader in try course.readers(of: meeting, in: file) where reader.who != .never {
      let sources = course.sources(of: meeting, for: reader)
      var given = Predicate.never
      for source in sources { given = try course.store.or(given, course.isAsked(meeting.key, in: source)) }
      let missing = try course.store.and(reader.who, course.store.not(given))
      let mayStayOpen = !meeting.isChart && !course.isCertain(meeting.key)
      func gap(_ cause: Cause, _ who: Predicate) -> AnswerGap {
        AnswerGap(meeting: meeting, reader: reader, cause: cause, mayStayOpen: mayStayOpen, who: who)
      }
      if let patient = try course.patients.first(missing) {
        if sources.isEmpty { return gap(.notBefore(later: course.index.requests(of: task).first), missing) }
        if course.patients.space.leftOut(patient).contains(task) { return gap(.leftOut, missing) }
        let hasSwitched = !course.patients.space.switches(patient).isEmpty
        return gap(hasSwitched ? .switched : .absent, missing)
      }
      if mayStayOpen, try course.patients.care.admits(reader.who) { return gap(.open, reader.who) }
    }
    return nil
  }
}

extension Meeting {
  /// Whether it draws answers, and so can do without some.
  var isChart: Bool { if case .chart = kind { true } else { false } }

  /// Whether it needs an answer that was given before.
  var needsAnswer: Bool {
    switch kind {
    case .quote, .prefill, .calculation, .chart: true
    case .asked, .link: false
    }
  }
}

extension CourseProof {
  /// Where a reader was certainly asked for an answer before; a diary's own chart shows what was recorded until then.
  fileprivate func sources(of meeting: Meeting, for reader: Reader) -> [MeetingIndex.Request] {
    let task = Self.task(of: meeting.key)
    if meeting.isChart, let own = reader.request, own.meeting.key == task, symbols.diaries[task] != nil {
      return [own]
    }
    return index.requests(of: task).filter { isBefore($0, reader) }
  }

  /// Who is asked this question where a page asks for its assignment, diary or questionnaire.
  fileprivate func isAsked(
    _ answer: String, in request: MeetingIndex.Request
  ) throws(DiagramOverflow) -> Predicate {
    let conditions = questions(behind: answer).flatMap { fields(of: $0) }.compactMap(\.part.when)
    return try store.and(gets(request), patients.meeting(conditions, at: request.module))
  }

  /// Whether an answer is surely given by who is asked: every question to it is required.
  ///
  /// Nobody has to fill in a diary or each question of a questionnaire.
  fileprivate func isCertain(_ answer: String) -> Bool {
    guard symbols.assignments[Self.task(of: answer)] != nil else { return false }
    return questions(behind: answer).allSatisfy { question in
      let fields = fields(of: question)
      return !fields.isEmpty && fields.allSatisfy(\.mustBeAnswered)
    }
  }

  /// The answer itself, and for a result the answers from which it is worked out.
  func questions(behind answer: String) -> [String] {
    var found = [answer]
    var position = 0
    while position < found.count {
      let name = found[position]
      position += 1
      guard case .computed(let formula?) = symbols.answers[name]?.field?.kind else { continue }
      for used in formula.root.answers {
        guard let key = symbols.key(ofUsed: used.text, in: name), !found.contains(key) else { continue }
        found.append(key)
      }
    }
    return found
  }
}

extension Symbols {
  /// The full name of an answer that the formula of `result` calls `name`; nil where it is in another assignment.
  func key(ofUsed name: String, in result: String) -> String? {
    var around = result[...]
    while let dot = around.lastIndex(of: "."), !name.contains(".") {
      around = around[..<dot]
      if answers["\(around).\(name)"] != nil { return "\(around).\(name)" }
    }
    return nil
  }
}

extension Field {
  /// Whether a patient cannot go on without answering it; a result is as certain as what it is worked out from.
  fileprivate var mustBeAnswered: Bool {
    switch kind {
    case .computed: true
    case .rows(let least, _, _): isRequired || (least ?? 0) >= 1
    default: isRequired
    }
  }
}
